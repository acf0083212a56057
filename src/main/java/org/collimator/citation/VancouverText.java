package org.collimator.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the common kinds of work as the style nlm-citation-sequence.csl does, in English: journal articles, books, chapters,
 * reports, standards and web pages with ordinary names and dates. A test holds it equal to citeproc-java; what it does not
 * know it leaves to that.
 */
final class VancouverText {
    private static final Set<String> TYPES =
            Set.of("article-journal", "book", "chapter", "report", "standard", "webpage", "document");
    private static final Set<String> PRINTED = Set.of(
            "id",
            "type",
            "title",
            "author",
            "editor",
            "container-title",
            "collection-title",
            "container-title-short",
            "publisher",
            "publisher-place",
            "issued",
            "accessed",
            "volume",
            "issue",
            "page",
            "number",
            "edition",
            "number-of-pages",
            "URL");
    private static final Set<String> NOT_PRINTED = Set.of(
            "DOI", "PMID", "PMCID", "ISBN", "ISSN", "language", "title-short", "shortTitle", "keyword", "source");
    private static final Set<String> NAME_PARTS = Set.of("family", "given", "literal");
    private static final int MOST_NAMES = 6;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern ORDINARY_WORDS =
            Pattern.compile("(?:[\\p{L}\\p{Nd} .,:;?()/&+%’–-]|(?<=\\p{L})'(?=\\p{L}))*[\\p{L}\\p{Nd})?]");
    private static final Pattern ORDINARY_GIVEN =
            Pattern.compile("\\p{Lu}(?:\\p{Ll}\\p{L}*)?\\.?(?: \\p{Lu}(?:\\p{Ll}\\p{L}*)?\\.?)*");
    private static final Pattern ORDINARY_FAMILY = Pattern.compile("\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*)*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern ORDINARY_PAGES = Pattern.compile("[1-9]\\d{0,5}(?:-[1-9]\\d{0,5})?|e\\d{1,8}");
    private static final Pattern ORDINARY_ADDRESS = Pattern.compile("https?://[A-Za-z0-9./?=&_#%~-]+[A-Za-z0-9/]");

    private VancouverText() {}

    /** The entry without its number; empty where this class does not know how. */
    static Optional<String> write(CslItem item) {
        return isOrdinary(item) ? Optional.of(entry(item)) : Optional.empty();
    }

    private static boolean isOrdinary(CslItem item) {
        boolean known = TYPES.contains(item.type())
                && item.members().keySet().stream()
                        .allMatch(name -> PRINTED.contains(name) || NOT_PRINTED.contains(name));
        return known
                && hasOrdinaryPlaces(item)
                && hasOrdinaryNames(item, "author")
                && hasOrdinaryNames(item, "editor")
                && hasOrdinaryDate(item, "issued")
                && hasOrdinaryDate(item, "accessed")
                && matches(item, NUMBER, "edition", "number-of-pages")
                && matches(item, ORDINARY_PAGES, "page")
                && matches(item, ORDINARY_ADDRESS, "URL")
                && matches(
                        item,
                        ORDINARY_WORDS,
                        "title",
                        "container-title",
                        "container-title-short",
                        "publisher",
                        "publisher-place",
                        "collection-title",
                        "volume",
                        "issue",
                        "number");
    }

    /** Articles without a journal or volume, and dates of access without an address, are printed in ways of their own. */
    private static boolean hasOrdinaryPlaces(CslItem item) {
        boolean placed = !isArticle(item) || (item.has("volume") && !item.has("collection-title"));
        boolean contained = item.has("container-title") || !isWithin(item);
        return item.has("title") && placed && contained;
    }

    private static boolean matches(CslItem item, Pattern pattern, String... members) {
        return Arrays.stream(members)
                .allMatch(name ->
                        !item.has(name) || pattern.matcher(item.text(name)).matches());
    }

    private static boolean hasOrdinaryNames(CslItem item, String member) {
        return item.nameList(member).stream().allMatch(VancouverText::isOrdinaryName);
    }

    private static boolean isOrdinaryName(Map<String, Object> name) {
        if (!NAME_PARTS.containsAll(name.keySet())) {
            return false;
        }
        if (name.containsKey("literal")) {
            return name.size() == 1
                    && ORDINARY_WORDS.matcher((String) name.get("literal")).matches();
        }
        return name.size() == 2
                && ORDINARY_FAMILY.matcher((String) name.get("family")).matches()
                && ORDINARY_GIVEN.matcher((String) name.get("given")).matches();
    }

    private static boolean hasOrdinaryDate(CslItem item, String member) {
        List<Integer> day = item.day(member);
        return !item.has(member) || (!day.isEmpty() && day.get(0) >= 1000);
    }

    private static boolean isArticle(CslItem item) {
        return item.type().equals("article-journal");
    }

    private static String entry(CslItem item) {
        String head = joined(". ", authors(item), title(item)) + ". ";
        String body = joined(" ", source(item), publisher(item), date(item) + place(item));
        String report =
                item.type().equals("report") && item.has("number") ? "Report No.: " + item.text("number") + ". " : "";
        String access = item.has("URL") ? "Available from: " + item.text("URL") : "";
        String entry = head + (body.isEmpty() ? "" : body + ". ") + series(item) + report + access;
        return tidied(entry);
    }

    /** What citeproc does where the punctuation of two parts meets. */
    private static String tidied(String entry) {
        String blanks = entry.replace("  ", " ").replace("'", "’");
        return blanks.replace("?. ", "? ")
                .replace(";. ", ". ")
                .replace(".. ", ". ")
                .replace("..", ".")
                .strip();
    }

    private static String series(CslItem item) {
        if (!item.has("collection-title")) {
            return "";
        }
        String volume = item.has("volume") ? "vol. " + item.text("volume") : "";
        return "(" + joined("; ", item.text("collection-title"), volume) + "). ";
    }

    private static String joined(String delimiter, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(delimiter));
    }

    private static String authors(CslItem item) {
        List<Map<String, Object>> authors = item.nameList("author");
        return authors.isEmpty() ? editors(item) : names(authors);
    }

    private static String editors(CslItem item) {
        List<Map<String, Object>> editors = item.nameList("editor");
        if (editors.isEmpty()) {
            return "";
        }
        return names(editors) + (editors.size() > 1 ? ", editors" : ", editor");
    }

    private static String names(List<Map<String, Object>> names) {
        List<String> printed = new ArrayList<>();
        for (Map<String, Object> name : names) {
            if (printed.size() == MOST_NAMES) {
                printed.add("et al.");
                break;
            }
            printed.add(name(name));
        }
        return String.join(", ", printed);
    }

    private static String name(Map<String, Object> name) {
        Object literal = name.get("literal");
        if (literal != null) {
            return (String) literal;
        }
        String initials = Arrays.stream(Objects.toString(name.get("given")).split(" "))
                .map(given -> given.substring(0, 1))
                .collect(Collectors.joining());
        return name.get("family") + " " + initials;
    }

    private static boolean isWithin(CslItem item) {
        return isArticle(item) || item.type().equals("chapter");
    }

    private static String title(CslItem item) {
        if (isWithin(item)) {
            return item.text("title");
        }
        return joined(". ", item.text("title") + online(item, " [Internet]"), edition(item));
    }

    private static String online(CslItem item, String words) {
        return item.has("URL") ? words : "";
    }

    private static String edition(CslItem item) {
        return item.has("edition") ? ordinal(Integer.parseInt(item.text("edition"))) + " ed." : "";
    }

    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    private static String source(CslItem item) {
        if (!isWithin(item)) {
            String editors = item.nameList("author").isEmpty() ? "" : editors(item);
            boolean counted = item.has("volume") && !item.has("collection-title");
            String container = joined(", ", counted ? "Vol. " + item.text("volume") : "", item.text("container-title"));
            return joined(" ", ended(editors, "."), ended(container, "."));
        }
        String shortTitle = isArticle(item) ? item.text("container-title-short") : "";
        String container = (shortTitle.isEmpty() ? item.text("container-title") : shortTitle).replace(".", "");
        String title = joined(" ", container, online(item, "[Internet]"));
        String editors = item.nameList("author").isEmpty() || editors(item).isEmpty() ? "" : editors(item) + ".";
        String whole = joined(" ", editors, title.isEmpty() ? "" : title + ".", edition(item));
        return isArticle(item) ? whole : joined(": ", "In", whole);
    }

    private static String publisher(CslItem item) {
        String publisher = isArticle(item) ? "" : joined(": ", item.text("publisher-place"), item.text("publisher"));
        return publisher.isEmpty() ? "" : publisher + ";";
    }

    private static String date(CslItem item) {
        String cited = item.has("URL") && item.has("accessed") ? "[cited " + text(item.day("accessed"), 3) + "]" : "";
        List<Integer> issued = item.day("issued");
        return switch (item.type()) {
            case "article-journal" -> ended(joined(" ", text(issued, 3), cited), ";");
            case "report" -> joined(" ", text(issued, 2), cited);
            default -> ended(joined(" ", text(issued, 1), cited), ".");
        };
    }

    private static String ended(String text, String end) {
        return text.isEmpty() ? "" : text + end;
    }

    private static String text(List<Integer> day, int parts) {
        StringBuilder text = new StringBuilder();
        if (!day.isEmpty()) {
            text.append(day.get(0));
        }
        if (day.size() > 1 && parts > 1) {
            text.append(' ').append(MONTHS.get(day.get(1) - 1));
        }
        if (day.size() > 2 && parts > 2) {
            text.append(' ').append(day.get(2));
        }
        return text.toString();
    }

    private static String place(CslItem item) {
        String pages = pages(item.text("page"));
        if (isArticle(item)) {
            String issue = item.has("issue") ? "(" + item.text("issue") + ")" : "";
            return item.text("volume") + issue + (pages.isEmpty() ? "" : ":" + pages);
        }
        if (item.type().equals("book")) {
            return item.has("number-of-pages") ? " " + item.text("number-of-pages") + " p." : "";
        }
        return pages.isEmpty() ? "" : " p. " + pages;
    }

    /** Of the last page only the digits that differ: 573–81. */
    private static String pages(String range) {
        int dash = range.indexOf('-');
        if (dash < 0) {
            return range;
        }
        String first = range.substring(0, dash);
        String last = range.substring(dash + 1);
        int same = 0;
        while (first.length() == last.length() && same < last.length() - 1 && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first + "–" + last.substring(same);
    }
}
