package org.collimator.ui.references;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collimator.citation.ReferenceCheck;
import org.collimator.curriculum.Reference;

/** Finds references to the same work: the same DOI, or the same title of the same year where not both have a DOI. Pure. */
final class Duplicates {
    private Duplicates() {}

    /** Groups of two or more, each in the order of the list. */
    static List<List<Reference>> of(List<Reference> references) {
        Map<String, List<Reference>> byDoi = new LinkedHashMap<>();
        Map<String, List<Reference>> byTitle = new HashMap<>();
        List<List<Reference>> groups = new ArrayList<>();
        for (Reference reference : references) {
            Optional<String> doi = doi(reference);
            String title = title(reference);
            List<Reference> group = doi.map(byDoi::get).orElse(null);
            if (group == null && !title.isEmpty()) {
                group = byTitle.get(title);
                if (group != null && doi.isPresent() && group.stream().anyMatch(one -> doi(one).isPresent())) {
                    group = null;
                }
            }
            if (group == null) {
                group = new ArrayList<>(1);
                groups.add(group);
            }
            group.add(reference);
            List<Reference> joined = group;
            doi.ifPresent(known -> byDoi.putIfAbsent(known, joined));
            if (!title.isEmpty()) {
                byTitle.putIfAbsent(title, joined);
            }
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static Optional<String> doi(Reference reference) {
        return ReferenceCheck.doiIn(reference.text("DOI")).map(doi -> doi.toLowerCase(Locale.ROOT));
    }

    /** Title and year as they are compared; blank where there is no title. */
    private static String title(Reference reference) {
        String letters = Normalizer.normalize(
                        reference.text("title").replaceAll("</?(?:i|b|sub|sup)>", ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? "" : letters + "/" + year(reference);
    }

    /** The year in which it appeared; blank where none is known. */
    static String year(Reference reference) {
        if (reference.csl().get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> parts
                && !parts.isEmpty()
                && parts.get(0) instanceof List<?> day
                && !day.isEmpty()) {
            return String.valueOf(day.get(0));
        }
        return "";
    }
}
