package org.collimator.validation.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.collimator.curriculum.Reference;
import org.collimator.document.Edits;

/** Whether what a reference says of itself can be true: DOI, PMID, PMCID, ISBN, year, title. */
final class ReferenceScan {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_PREFIX =
            Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID = Pattern.compile("\\d{1,8}");
    private static final Pattern PMCID = Pattern.compile("PMC\\d+");
    private static final int OLDEST_PRINT = 1450;

    private ReferenceScan() {}

    static void scan(Reference reference, Setting setting, Gather gather) {
        Notes notes = gather.notes;
        String id = reference.id().value();
        gather.define(Space.REFERENCE, id);
        if (reference.text("title").isBlank()) {
            notes.add(Rule.REFERENCE_TITLE, "/title", id);
        }
        doi(reference, gather);
        matching(reference, "PMID", PMID, Rule.REFERENCE_PMID, notes);
        matching(reference, "PMCID", PMCID, Rule.REFERENCE_PMCID, notes);
        String isbn = reference.text("ISBN");
        if (!isbn.isBlank() && !isIsbns(isbn)) {
            notes.add(Rule.REFERENCE_ISBN, "/ISBN", isbn);
        }
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

    private static void doi(Reference reference, Gather gather) {
        String doi = reference.text("DOI");
        if (doi.isBlank()) {
            return;
        }
        String bare = bare(doi);
        if (!DOI.matcher(bare).matches()) {
            gather.notes.add(Rule.REFERENCE_DOI, "/DOI", doi);
        } else if (!bare.equals(doi)) {
            gather.notes.fixable(
                    Rule.REFERENCE_DOI,
                    "/DOI",
                    Remedy.STRIP_DOI,
                    c -> Edits.reference(c, reference.id(), r -> withDoi(r, bare(r.text("DOI")))),
                    doi);
        }
        gather.define(Space.DOI, bare.toLowerCase(Locale.ROOT));
    }

    private static String bare(String doi) {
        String bare = DOI_PREFIX.matcher(doi.strip()).replaceFirst("");
        return bare.endsWith(".") || bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Reference withDoi(Reference reference, String doi) {
        Map<String, Object> csl = new LinkedHashMap<>(reference.csl());
        csl.put("DOI", doi);
        return reference.withCsl(csl);
    }

    private static void matching(Reference reference, String member, Pattern form, Rule rule, Notes notes) {
        String text = reference.text(member);
        if (!text.isBlank() && !form.matcher(text).matches()) {
            notes.add(rule, "/" + member, text);
        }
    }

    /** One ISBN or several with blanks between them. */
    private static boolean isIsbns(String text) {
        for (String isbn : text.strip().split("[\\s,;]+")) {
            if (!isIsbn(isbn)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the check digit of an ISBN-10 or ISBN-13 is right. */
    static boolean isIsbn(String text) {
        String digits = text.replace("-", "").toUpperCase(Locale.ROOT);
        if (digits.length() == 10) {
            int sum = 0;
            for (int i = 0; i < 10; i++) {
                char c = digits.charAt(i);
                int digit = i == 9 && c == 'X' ? 10 : c - '0';
                if (digit < 0 || digit > 10 || (digit == 10 && c != 'X')) {
                    return false;
                }
                sum += digit * (10 - i);
            }
            return sum % 11 == 0;
        }
        if (digits.length() != 13 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
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
