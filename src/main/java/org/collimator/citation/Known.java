package org.collimator.citation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collimator.curriculum.Reference;
import org.collimator.question.Identifiers;
import org.collimator.question.ReferenceId;

/** The works that are there: by DOI, by title and year, and the ids that are taken. */
final class Known {
    private static final int NAME_LETTERS = 4;

    private final Map<String, ReferenceId> byDoi = new HashMap<>();
    private final Map<String, ReferenceId> byTitle = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<ReferenceId> withDoi = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();

    Known(Collection<Reference> references) {
        references.forEach(this::add);
    }

    void add(Reference reference) {
        ids.add(reference.id().value().toLowerCase(Locale.ROOT));
        doi(reference).ifPresent(doi -> {
            withDoi.add(reference.id());
            byDoi.putIfAbsent(doi, reference.id());
        });
        titleAndYear(reference).ifPresent(title -> byTitle.putIfAbsent(title, reference.id()));
    }

    /** The same DOI, or the same title of the same year where not both have a DOI. */
    Optional<ReferenceId> sameWork(Reference reference) {
        Optional<String> doi = doi(reference);
        Optional<ReferenceId> byItsDoi = doi.map(byDoi::get);
        if (byItsDoi.isPresent()) {
            return byItsDoi;
        }
        Optional<ReferenceId> byItsTitle = titleAndYear(reference).map(byTitle::get);
        boolean otherDoi = doi.isPresent() && byItsTitle.isPresent() && withDoi.contains(byItsTitle.get());
        return otherDoi ? Optional.empty() : byItsTitle;
    }

    private static Optional<String> doi(Reference reference) {
        return ReferenceCheck.doiIn(reference.text("DOI")).map(doi -> doi.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> titleAndYear(Reference reference) {
        String title = letters(reference.text("title").replaceAll("</?(?:i|b|sub|sup)>", ""));
        return title.isEmpty() ? Optional.empty() : Optional.of(title + "/" + year(reference));
    }

    /** The id that the file gave where it can stand, else one that can be read, such as seib11; with a letter where it is taken. */
    ReferenceId freeId(String key, Reference reference) {
        String wanted = Identifiers.isId(key) ? key : readable(reference);
        String id = wanted;
        for (int copy = copies.getOrDefault(wanted, 1); ids.contains(id.toLowerCase(Locale.ROOT)); copy++) {
            copies.put(wanted, copy);
            String end = copy < 26 ? String.valueOf((char) ('a' + copy)) : "-" + copy;
            id = wanted.substring(0, Math.min(wanted.length(), Identifiers.LONGEST - end.length())) + end;
        }
        return new ReferenceId(id);
    }

    private static String readable(Reference reference) {
        String name = letters(firstAuthor(reference));
        if (name.isEmpty()) {
            name = letters(reference.text("title"));
        }
        String year = year(reference);
        String start = name.substring(0, Math.min(NAME_LETTERS, name.length()));
        return (start.isEmpty() ? "ref" : start) + (year.length() == 4 ? year.substring(2) : "");
    }

    private static String firstAuthor(Reference reference) {
        for (String member : new String[] {"author", "editor"}) {
            if (reference.csl().get(member) instanceof List<?> names
                    && !names.isEmpty()
                    && names.get(0) instanceof Map<?, ?> name) {
                Object family = name.get("family");
                return String.valueOf(family == null ? name.get("literal") : family);
            }
        }
        return "";
    }

    private static String year(Reference reference) {
        List<Integer> day = CslItem.of(reference, CitationStyle.VANCOUVER).day("issued");
        return day.isEmpty() ? "" : String.valueOf(day.get(0));
    }

    /** Lower-case letters and digits without accents. */
    private static String letters(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
