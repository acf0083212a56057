package org.collimator.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.question.Identifiers;

/**
 * Names for new elements in the manner of those that are there: after {@code m2-q14} comes {@code m2-q15}. Each name is given once.
 * For one use on one curriculum.
 */
public final class FreshIds {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");
    private static final Pattern NUMBERED_MODULE = Pattern.compile("([A-Za-z]+)(\\d+)(?:[._-].*)?");
    private static final Pattern OF_MODULE = Pattern.compile("([A-Za-z]+\\d+)([._-].*)");

    private final Curriculum curriculum;
    private final Map<ElementRef.Kind, Set<String>> taken = new EnumMap<>(ElementRef.Kind.class);
    private final Map<Style, Integer> last = new HashMap<>();

    /** How names of a list look: what stands before the number, and how many digits it has at least. */
    private record Style(ElementRef.Kind kind, String prefix, int digits) {}

    /** Names that no element of the curriculum has. */
    public FreshIds(Curriculum curriculum) {
        this.curriculum = curriculum;
        for (ElementRef.Kind kind : ElementRef.Kind.values()) {
            taken.put(kind, new HashSet<>());
        }
        Elements.each(curriculum, element -> take(Elements.ref(element)));
    }

    /** Nobody else gets this name. */
    void take(ElementRef ref) {
        taken(ref.kind()).add(ref.id().toLowerCase(Locale.ROOT));
    }

    /** Whether an element of this kind has the name, capitals aside. */
    boolean isTaken(ElementRef ref) {
        return taken(ref.kind()).contains(ref.id().toLowerCase(Locale.ROOT));
    }

    private Set<String> taken(ElementRef.Kind kind) {
        return taken.computeIfAbsent(kind, key -> new HashSet<>());
    }

    /**
     * The next name.
     *
     * @param parent the module in which the element will stand, or the course
     */
    public ElementRef next(ElementRef.Kind kind, ElementRef parent) {
        Style style = style(kind, parent);
        int number = last.getOrDefault(style, 0);
        ElementRef ref;
        do {
            number++;
            String digits = Integer.toString(number);
            ref = new ElementRef(
                    kind, style.prefix() + "0".repeat(Math.max(0, style.digits() - digits.length())) + digits);
        } while (isTaken(ref));
        last.put(style, number);
        take(ref);
        return ref;
    }

    private Style style(ElementRef.Kind kind, ElementRef parent) {
        if (kind == ElementRef.Kind.MODULE) {
            return started(moduleStyle());
        }
        Optional<Style> own = styleOf(kind, Shelf.of(curriculum, parent, kind));
        if (own.isPresent() || !kind.isInModule()) {
            return started(own.orElseGet(() -> new Style(kind, letter(kind), 1)));
        }
        return started(likeOtherModules(kind, parent).orElseGet(() -> new Style(kind, letter(kind), 1)));
    }

    /** Numbers go on behind the highest that the style has, so that a name of something deleted is not given again at once. */
    private Style started(Style style) {
        last.computeIfAbsent(style, key -> {
            int highest = 0;
            String prefix = style.prefix().toLowerCase(Locale.ROOT);
            for (String id : taken(style.kind())) {
                if (id.startsWith(prefix)) {
                    highest = Math.max(highest, leadingNumber(id.substring(prefix.length()), style.kind()));
                }
            }
            return highest;
        });
        return style;
    }

    private static int leadingNumber(String rest, ElementRef.Kind kind) {
        int end = 0;
        while (end < rest.length() && end < 9 && Character.isDigit(rest.charAt(end))) {
            end++;
        }
        boolean whole = end == rest.length() || kind == ElementRef.Kind.MODULE;
        return end == 0 || !whole ? 0 : Integer.parseInt(rest.substring(0, end));
    }

    private Style moduleStyle() {
        List<Module> modules = curriculum.modules();
        for (int i = modules.size() - 1; i >= 0; i--) {
            Matcher matcher = NUMBERED_MODULE.matcher(modules.get(i).id().value());
            if (matcher.matches()) {
                String number = matcher.group(2);
                return new Style(
                        ElementRef.Kind.MODULE, matcher.group(1), number.startsWith("0") ? number.length() : 1);
            }
        }
        return new Style(ElementRef.Kind.MODULE, "m", 1);
    }

    private static Optional<Style> styleOf(ElementRef.Kind kind, List<?> list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            Matcher matcher = NUMBERED.matcher(Elements.ref(list.get(i)).id());
            if (matcher.matches()
                    && isShort(matcher.group(1))
                    && matcher.group(2).length() < 7) {
                String number = matcher.group(2);
                return Optional.of(new Style(kind, matcher.group(1), number.startsWith("0") ? number.length() : 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(String prefix) {
        return !prefix.isEmpty() && prefix.length() < Identifiers.LONGEST - 12;
    }

    /** Where other modules name theirs {@code m2-q01}, module {@code m7-safety} names its own {@code m7-q01}. */
    private Optional<Style> likeOtherModules(ElementRef.Kind kind, ElementRef parent) {
        for (Module module : curriculum.modules()) {
            Optional<Style> other = styleOf(kind, Shelf.of(module, kind));
            if (other.isPresent()) {
                Matcher theirs = OF_MODULE.matcher(other.get().prefix());
                Matcher ours = NUMBERED_MODULE.matcher(parent.id());
                boolean named = theirs.matches()
                        && ours.matches()
                        && module.id().value().startsWith(theirs.group(1));
                return Optional.of(
                        named
                                ? new Style(
                                        kind,
                                        ours.group(1) + ours.group(2) + theirs.group(2),
                                        other.get().digits())
                                : other.get());
            }
        }
        return Optional.empty();
    }

    private static String letter(ElementRef.Kind kind) {
        return kind == ElementRef.Kind.MEDIA
                ? "media"
                : kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
