package org.collimator.validation.checks;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;
import org.collimator.validation.Severity;

/**
 * Words by which a patient could be known: dates, record numbers, high ages, names (IW40). In a question each is an error until
 * somebody confirms it. Other texts have dates and numbers of many kinds, so that there only a name, and what is said to be a
 * patient's number or birthday, is an error; the rest is a warning.
 */
final class Privacy {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?!\\.?\\d)");
    private static final Pattern RECORD = Pattern.compile(
            "(?<![\\d.,])\\d{6,10}(?![\\d.,]*\\d)(?!\\s*(?:Hz|Bq|Gy|Sv|Pa|eV|V|m|s|counts|photons)\\b)(?!\\s*%)");
    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(\\d{2,3})[- ](?:years?[- ](?:old|of age)\\b|jährig)|\\baged? (\\d{2,3})\\b|\\b(\\d{2,3}) Jahre alt\\b");
    private static final String FAMILY = "[ -]\\p{Lu}\\p{L}+";
    private static final Pattern NAME =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau)\\.? \\p{Lu}\\p{Ll}+(?:" + FAMILY + ")?");
    private static final Pattern NAME_OF_NO_DOCTOR =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Herrn?|Frau)\\.? (?!Dr\\b|Prof)\\p{Lu}\\p{Ll}+(?:" + FAMILY + ")?");
    private static final Pattern SAID_NAME = Pattern.compile(
            "(?i)\\b(?:patient(?:'s|’s)? name|name of (?:the )?patient|patientenname|name (?:des patienten|der patientin))"
                    + "\\s*[:=]\\s*\\S+(?: \\S+)?");
    private static final Pattern SAID_NUMBER = Pattern.compile(
            "(?i)\\b(?:MRN|(?:patient|medical record|hospital|NHS|accession|study)[ -]?(?:ID|number|no\\.?)"
                    + "|(?:patienten|fall|akten)-?(?:ID|nummer|nr\\.?))\\s*[:#=]?\\s*[A-Z-]{0,5}\\d[A-Z0-9-]{3,}");
    private static final Pattern SAID_BIRTHDAY = Pattern.compile(
            "(?i)\\b(?:DOB|date of birth|birth ?date|born(?: on)?|geb\\.|geboren(?: am)?|geburtsdatum)\\s*[:=]?\\s*"
                    + "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}");
    /** Addresses, numbers of publications and citations have digits that are nobody's. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\S*(?:https?:|www\\.|10\\.\\d{4,9}/)\\S*|\\b(?:doi|PMID|PMCID|ISBN|ISSN)[: ]*\\S+|@[\\w-]+");

    private static final Pattern ROUND = Pattern.compile("\\d+000");
    private static final int OLDEST_UNKNOWN = 90;
    private static final int OLDEST = 130;

    /** Elements of their own, and what names people who are no patients. */
    private static final Set<String> NOT_OF_COURSE = Set.of(
            "id",
            "language",
            "version",
            "modules",
            "references",
            "media",
            "assessments",
            "blueprints",
            "authors",
            "licence",
            "credits",
            "competencySet",
            "suppressions");

    private static final Set<String> NOT_OF_MODULE =
            Set.of("objectives", "lessons", "questions", "checklists", "faq", "suppressions");
    private static final Set<String> NOT_OF_MEDIA = Set.of(
            "path",
            "type",
            "sha256",
            "creator",
            "source",
            "licence",
            "licenceUrl",
            "attribution",
            "deidentification",
            "suppressions");
    private static final Set<String> NOT_OF_OTHERS = Set.of("suppressions");

    private final Notes notes;
    private final String pointer;
    private final boolean question;

    private Privacy(String pointer, boolean question, Notes notes) {
        this.pointer = pointer;
        this.question = question;
        this.notes = notes;
    }

    /** A text of a question. */
    static void ofQuestion(String text, String pointer, Notes notes) {
        new Privacy(pointer, true, notes).look(text);
    }

    /** Any other text. */
    static void ofText(String text, String pointer, Notes notes) {
        new Privacy(pointer, false, notes).look(text);
    }

    /** All texts of an element that is no question, but for those of its parts that are looked at as elements of their own. */
    static void ofElement(Part part, Object element, Notes notes) {
        Leaves.except(passedBy(part), element, Trail.at(Place.FOLDER), (around, member, text) -> {
            if (!text.isBlank()) {
                ofText(text, around.place().at(member).pointer(), notes);
            }
        });
    }

    private static Set<String> passedBy(Part part) {
        return switch (part) {
            case CURRICULUM -> NOT_OF_COURSE;
            case MODULE -> NOT_OF_MODULE;
            case MEDIA -> NOT_OF_MEDIA;
            default -> NOT_OF_OTHERS;
        };
    }

    private void look(String written) {
        if (written.isEmpty()) {
            return;
        }
        int longest = longestNumber(written);
        if (longest >= 2) {
            String text = question ? written : ADDRESS.matcher(written).replaceAll(" ");
            dates(text);
            numbers(text, longest);
            ages(text);
        }
        names(written);
    }

    private void dates(String text) {
        Matcher said = SAID_BIRTHDAY.matcher(text);
        if (mentions(text, "born", "irth", "DOB", "dob", "geb", "Geb") && said.find()) {
            notes.add(Rule.IW40_DATE, pointer, said.group());
            return;
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            int one = Integer.parseInt(date.group(1));
            int two = Integer.parseInt(date.group(2));
            if (one >= 1 && two >= 1 && Math.max(one, two) <= 31 && Math.min(one, two) <= 12) {
                notes.add(Rule.IW40_DATE, unsaid(), pointer, date.group());
                return;
            }
        }
    }

    private void numbers(String text, int longest) {
        Matcher said = SAID_NUMBER.matcher(text);
        if (longest >= 3 && said.find()) {
            notes.add(Rule.IW40_NUMBER, pointer, said.group());
            return;
        }
        Matcher record = RECORD.matcher(text);
        while (longest >= 6 && record.find()) {
            if (question || !ROUND.matcher(record.group()).matches()) {
                notes.add(Rule.IW40_NUMBER, unsaid(), pointer, record.group());
                return;
            }
        }
    }

    private void ages(String text) {
        if (!mentions(text, "year", "age", "jähr", "Jahr")) {
            return;
        }
        Matcher age = AGE.matcher(text);
        while (age.find()) {
            int years = Integer.parseInt(firstOf(age));
            if (years >= OLDEST_UNKNOWN && years <= OLDEST) {
                notes.add(Rule.IW40_AGE, unsaid(), pointer, years);
                return;
            }
        }
    }

    private static String firstOf(Matcher match) {
        for (int i = 1; i < match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return match.group(match.groupCount());
    }

    private void names(String text) {
        if (mentions(text, "Mr", "Ms", "Dr", "Miss", "Herr", "Frau")) {
            Matcher name = (question ? NAME : NAME_OF_NO_DOCTOR).matcher(text);
            if (name.find()) {
                notes.add(Rule.IW40_NAME, pointer, name.group());
                return;
            }
        }
        if (mentions(text, "name", "Name")) {
            Matcher said = SAID_NAME.matcher(text);
            if (said.find()) {
                notes.add(Rule.IW40_NAME, pointer, said.group());
            }
        }
    }

    /** How bad it is where nothing says that it is a patient's. */
    private Severity unsaid() {
        return question ? Severity.ERROR : Severity.WARNING;
    }

    private static boolean mentions(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many digits in a row there are at most. */
    private static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        return longest;
    }
}
