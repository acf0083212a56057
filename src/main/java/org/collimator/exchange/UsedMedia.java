package org.collimator.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.question.MediaId;

/**
 * Which media a curriculum shows: those that a block or a question names and those that stand in any text as {@code media:id}.
 * The records are walked whole, so that a field of a later version is seen too.
 */
final class UsedMedia {
    private static final Pattern IN_TEXT = Pattern.compile("media:([A-Za-z0-9][A-Za-z0-9._-]{0,79})");

    private final Map<Class<?>, List<Method>> plans = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private UsedMedia() {}

    /** The records of the media that are shown, in the curriculum's order. */
    static List<Media> of(Curriculum curriculum) {
        UsedMedia used = new UsedMedia();
        used.walk(curriculum.withMedia(List.of()));
        Map<String, Media> records = new HashMap<>();
        curriculum.media().forEach(media -> records.putIfAbsent(media.id().value(), media));
        used.throughCaptions(records);
        return curriculum.media().stream()
                .filter(media -> used.found.contains(media.id().value()))
                .toList();
    }

    /** A caption or a long description may show further media. */
    private void throughCaptions(Map<String, Media> records) {
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Media media = records.get(open.pop());
            if (media != null) {
                for (String text : List.of(media.caption(), media.altLong(), media.transcript())) {
                    open.addAll(scan(text));
                }
            }
        }
    }

    private void walk(Object value) {
        if (value instanceof String text) {
            scan(text);
        } else if (value instanceof MediaId id) {
            found.add(id.value());
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (value instanceof Record record) {
            for (Method accessor : plans.computeIfAbsent(record.getClass(), UsedMedia::plan)) {
                walk(read(accessor, record));
            }
        }
    }

    /** Takes note of what stands in a text; returns what had not been found before. */
    private List<String> scan(String text) {
        if (!text.contains("media:")) {
            return List.of();
        }
        List<String> news = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            String id = matcher.group(1);
            Stream.of(withoutFullStop(id), id).filter(found::add).forEach(news::add);
        }
        return news;
    }

    /** An id at the end of a sentence. */
    private static String withoutFullStop(String id) {
        return id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
    }

    private static List<Method> plan(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> mayHold(component.getType()))
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static boolean mayHold(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && !Number.class.isAssignableFrom(type) && !isOtherId(type);
    }

    /** The name of something that is no medium. */
    private static boolean isOtherId(Class<?> type) {
        return type.isRecord() && type != MediaId.class && type.getSimpleName().endsWith("Id");
    }

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record that cannot be read: " + accessor, e);
        }
    }
}
