package org.collimator.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.question.Question;
import org.collimator.text.Moment;
import org.collimator.text.Phrase;

/**
 * Changes that were made in an earlier run, were never saved, and can be had again.
 *
 * @param curriculum with those changes
 * @param lastChange when the newest of them was made
 * @param files which files they concern, below the folder, sorted
 * @param elements which elements they concern
 * @param conflicts files that another program changed on disk since; recovering takes the journal's side
 */
public record Recovery(
        Curriculum curriculum, Instant lastChange, List<String> files, List<Element> elements, List<String> conflicts) {
    public Recovery {
        files = List.copyOf(files);
        elements = List.copyOf(elements);
        conflicts = List.copyOf(conflicts);
    }

    /** What happened to an element. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** The kinds of elements that a recovery tells apart. */
    public enum Kind {
        MODULE,
        LESSON,
        QUESTION,
        REFERENCE,
        MEDIA,
        COURSE
    }

    /**
     * An element that differs from what is saved.
     *
     * @param kind what it is
     * @param id its id
     * @param fate what happened to it
     */
    public record Element(Kind kind, String id, Fate fate) {}

    /** What was found. */
    public Phrase explanation() {
        return phrase("");
    }

    /** What can be done with it. */
    public Phrase remedy() {
        return phrase(".remedy");
    }

    private Phrase phrase(String ending) {
        String key = conflicts.isEmpty() ? "storage.recovery.summary" : "storage.recovery.conflicts";
        return StorageMessages.phrase(
                key + ending, new Moment(lastChange), files.size(), elements.size(), String.join(", ", conflicts));
    }

    /** What the user reads before deciding, in the language of the desktop. */
    public String summary() {
        return explanation() + " " + remedy();
    }

    /** What the journal of a folder has over what is saved; empty where that is nothing. */
    static Optional<Recovery> find(Path root, FolderContents saved, Source disk, OpenOptions options)
            throws IOException {
        Path journal = root.resolve(Journal.FILE);
        if (!Files.isRegularFile(journal)) {
            return Optional.empty();
        }
        JournalFormat.Replay replay;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(journal))) {
            replay = JournalFormat.read(in, options.limits());
        }
        if (replay.files().isEmpty()) {
            return Optional.empty();
        }
        Source overlay = new JournalSource(disk, replay.files());
        Curriculum curriculum = new FolderReader(overlay, options.limits(), RawCheck.NONE)
                .read()
                .curriculum();
        if (curriculum.equals(saved.curriculum())) {
            return Optional.empty();
        }
        return Optional.of(new Recovery(
                curriculum,
                replay.last(),
                replay.files().keySet().stream().sorted().toList(),
                elements(saved.curriculum(), curriculum),
                conflicts(replay, saved)));
    }

    private static List<String> conflicts(JournalFormat.Replay replay, FolderContents saved) {
        List<String> conflicts = new ArrayList<>();
        replay.bases().forEach((file, digest) -> {
            Stamp stamp = saved.stamps().get(file);
            String now = stamp == null ? "" : stamp.sha256();
            boolean ours = replay.states().getOrDefault(file, Set.of()).contains(now);
            if (!now.equals(digest) && !ours) {
                conflicts.add(file);
            }
        });
        conflicts.sort(null);
        return conflicts;
    }

    private static List<Element> elements(Curriculum before, Curriculum after) {
        List<Element> elements = new ArrayList<>();
        compare(
                elements,
                Kind.MODULE,
                before.modules(),
                after.modules(),
                module -> module.id().value());
        compare(
                elements,
                Kind.LESSON,
                lessons(before),
                lessons(after),
                lesson -> lesson.id().value());
        compare(
                elements,
                Kind.QUESTION,
                questions(before),
                questions(after),
                question -> question.id().value());
        compare(
                elements,
                Kind.REFERENCE,
                before.references(),
                after.references(),
                each -> each.id().value());
        compare(
                elements,
                Kind.MEDIA,
                before.media(),
                after.media(),
                each -> each.id().value());
        compare(elements, Kind.COURSE, List.of(head(before)), List.of(head(after)), Curriculum::id);
        return elements;
    }

    private static Curriculum head(Curriculum curriculum) {
        return curriculum.with(b -> b.modules(List.of()).references(List.of()).media(List.of()));
    }

    private static List<Lesson> lessons(Curriculum curriculum) {
        return curriculum.modules().stream()
                .map(Module::lessons)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> questions(Curriculum curriculum) {
        return curriculum.modules().stream()
                .map(Module::questions)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> void compare(
            List<Element> elements, Kind kind, List<T> before, List<T> after, Function<T, String> id) {
        Map<Occurrence, T> old = numbered(before, id);
        numbered(after, id).forEach((key, now) -> {
            T was = old.remove(key);
            if (was == null) {
                elements.add(new Element(kind, key.id(), Fate.ADDED));
            } else if (!was.equals(now)) {
                elements.add(new Element(kind, key.id(), Fate.CHANGED));
            }
        });
        old.keySet().forEach(gone -> elements.add(new Element(kind, gone.id(), Fate.REMOVED)));
    }

    /** The n-th element of an id; there should be one, but nothing hinders an author from having two. */
    private record Occurrence(String id, int n) {}

    private static <T> Map<Occurrence, T> numbered(List<T> elements, Function<T, String> id) {
        Map<Occurrence, T> numbered = new LinkedHashMap<>();
        for (T each : elements) {
            int n = 1;
            while (numbered.putIfAbsent(new Occurrence(id.apply(each), n), each) != null) {
                n++;
            }
        }
        return numbered;
    }
}
