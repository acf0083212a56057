package org.collimator.validation.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.collimator.citation.ReferenceCheck;
import org.collimator.curriculum.Reference;
import org.collimator.document.Edits;

/** Whether what a reference says of itself can be true: DOI, PMID, PMCID, ISBN, year, title. */
final class ReferenceScan {
    private static final int OLDEST_PRINT = 1450;

    private ReferenceScan() {}

    static void scan(Reference reference, Setting setting, Gather gather) {
        Notes notes = gather.notes;
        String id = reference.id().value();
        gather.define(Space.REFERENCE, id);
        if (reference.text("title").isBlank()) {
            notes.add(Rule.REFERENCE_TITLE, "/title", id);
        }
        for (ReferenceCheck.Fault fault : ReferenceCheck.faults(reference.csl())) {
            fault(reference, fault, notes);
        }
        String doi = reference.text("DOI");
        ReferenceCheck.doiIn(doi).ifPresent(bare -> gather.define(Space.DOI, bare.toLowerCase(Locale.ROOT)));
        OptionalInt year = year(reference);
        if (year.isPresent()
                && (year.getAsInt() < OLDEST_PRINT
                        || year.getAsInt() > setting.today().getYear() + 1)) {
            notes.add(Rule.REFERENCE_YEAR, "/issued", year.getAsInt());
        }
        switch (reference.verification().status()) {
            case UNVERIFIED -> notes.add(Rule.REFERENCE_UNVERIFIED, "", id);
            case DEAD -> notes.add(Rule.REFERENCE_DEAD, "", id);
            case SUPERSEDED -> notes.add(Rule.REFERENCE_SUPERSEDED, "", id);
            case CHECKED -> {}
        }
    }

    private static void fault(Reference reference, ReferenceCheck.Fault fault, Notes notes) {
        String pointer = "/" + fault.member();
        switch (fault.member()) {
            case "DOI" -> {
                String doi = fault.value();
                ReferenceCheck.doiIn(doi)
                        .ifPresentOrElse(
                                bare -> notes.fixable(
                                        Rule.REFERENCE_DOI,
                                        pointer,
                                        Remedy.STRIP_DOI,
                                        c -> Edits.reference(c, reference.id(), r -> withDoi(r, bare)),
                                        doi),
                                () -> notes.add(Rule.REFERENCE_DOI, pointer, doi));
            }
            case "PMID" -> notes.add(Rule.REFERENCE_PMID, pointer, fault.value());
            case "PMCID" -> notes.add(Rule.REFERENCE_PMCID, pointer, fault.value());
            case "ISBN" -> notes.add(Rule.REFERENCE_ISBN, pointer, fault.value());
            default -> notes.add(Rule.REFERENCE_URL, pointer, fault.value());
        }
    }

    private static Reference withDoi(Reference reference, String doi) {
        Map<String, Object> csl = new LinkedHashMap<>(reference.csl());
        csl.put("DOI", doi);
        return reference.withCsl(csl);
    }

    /** The year of a CSL date: {@code {"date-parts": [[2011, 5]]}}. */
    private static OptionalInt year(Reference reference) {
        if (reference.csl().get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> parts
                && !parts.isEmpty()) {
            try {
                return OptionalInt.of(Integer.parseInt(String.valueOf(parts.get(0))));
            } catch (NumberFormatException e) {
                return OptionalInt.of(0);
            }
        }
        return OptionalInt.empty();
    }
}
