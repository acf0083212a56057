package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** Rules about single words and figures: abbreviations, eponyms, units, privacy, what is out of date. */
final class TextRules {
    private static final Pattern OLD_UNIT = Pattern.compile(
            "(?<![\\w.])\\d+(?:[.,]\\d+)?\\s*(rads?|rem|mrem|roentgens?|R|mR|Ci|mCi|\u00b5Ci|\u03bcCi)\\b");
    private static final Pattern SI_UNIT = Pattern.compile("\\b[mk\u00b5\u03bcMG]?(Gy|Sv|Bq)\\b|C/kg");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,-])\\d+(?:[.,]\\d+)?(?=\\s*(?:[;?!)]|[.,](?!\\d)|$))");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?!\\.?\\d)");
    private static final Pattern RECORD = Pattern.compile(
            "(?<![\\d.,])\\d{6,10}(?![\\d.,]*\\d)(?!\\s*(?:Hz|Bq|Gy|Sv|Pa|eV|V|m|s|counts|photons)\\b)(?!\\s*%)");
    private static final Pattern AGE =
            Pattern.compile("(?i)\\b(\\d{2,3})[- ]years?[- ](?:old|of age)\\b|\\baged? (\\d{2,3})\\b");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][a-z]+(?:[ -][A-Z][a-z]+)?\\b");
    private static final Pattern DEMOGRAPHIC = Pattern.compile(
            "(?i)\\b(caucasian|african[- ]american|hispanic|latino|latina|asian|black (?:man|woman|patient|male|female)"
                    + "|white (?:man|woman|patient|male|female)|gypsy|arab|jewish|muslim|medicaid|uninsured|homeless"
                    + "|immigrant|refugee|ethnicity|race)\\b");
    private static final Set<String> DEMOGRAPHIC_HEADS = Set.of(
            "caucasian",
            "african",
            "african-american",
            "hispanic",
            "latino",
            "latina",
            "asian",
            "black",
            "white",
            "gypsy",
            "arab",
            "jewish",
            "muslim",
            "medicaid",
            "uninsured",
            "homeless",
            "immigrant",
            "refugee",
            "ethnicity",
            "race");
    private static final List<String> NO_UNIT_NEEDED = List.of(
            "index",
            "factor",
            "ratio",
            "number",
            "figure",
            "step",
            "zone",
            "level",
            "grade",
            "class",
            "pitch",
            "table",
            "question",
            "item",
            "section",
            "value",
            "score",
            "case",
            "group",
            "phase",
            "type",
            "matrix",
            "is",
            "and");

    private TextRules() {}

    /** IW33: capitals that neither the glossary nor the text explains; the glossary is asked later. */
    static void abbreviations(Item item, Gather gather) {
        Set<String> seen = new HashSet<>();
        for (Item.Text text : item.texts()) {
            for (String word : capitals(text.text())) {
                if (!Lexicon.isKnownAbbreviation(word) && !isExplained(item, word) && seen.add(word)) {
                    gather.use(Space.ABBREVIATION, word, Use.How.NAMED, text.pointer());
                }
            }
        }
    }

    private static List<String> capitals(String text) {
        List<String> found = null;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int capitals = 0;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
                at++;
            }
            if (capitals >= 2 && capitals == at - start && at - start <= 6) {
                found = found == null ? new java.util.ArrayList<>() : found;
                found.add(text.substring(start, at));
            }
            at = at == start ? at + 1 : at;
        }
        return found == null ? List.of() : found;
    }

    /** Written out at first use: computed tomography dose index (CTDI), or CTDI (computed …). */
    private static boolean isExplained(Item item, String word) {
        return item.stem().contains("(" + word + ")") || item.stem().contains(word + " (");
    }

    /** IW34 and IW42: words for which there is a better or newer one. */
    static void words(Item item, Notes notes) {
        for (Item.Text text : item.texts()) {
            for (Replaceable each : Replaceable.in(text.text())) {
                notes.add(each.rule(), text.pointer(), each.word(), each.better());
            }
        }
    }

    /** IW38: numbers without a unit in a numeric question, and units of former times without the SI value. */
    static void units(Item item, Notes notes) {
        String unit = item.question().match(new UnitOf());
        if (!unit.isEmpty()) {
            noUnit(item, notes);
        }
        for (Item.Text text : item.texts()) {
            Matcher old = mayHaveOldUnit(text.text()) ? OLD_UNIT.matcher(text.text()) : null;
            if (old != null && old.find() && !SI_UNIT.matcher(text.text()).find()) {
                String symbol = old.group(1);
                notes.add(Rule.IW38_OLD_UNIT, text.pointer(), symbol, Lexicon.siValue(symbol));
                return;
            }
        }
    }

    private static boolean mayHaveOldUnit(String text) {
        return text.contains(" rad")
                || text.contains("rem")
                || text.contains("oentgen")
                || text.contains("R")
                || text.contains("Ci");
    }

    private static void noUnit(Item item, Notes notes) {
        Matcher number = NUMBER.matcher(item.stem());
        while (number.find()) {
            String figure = number.group();
            List<String> before = Words.of(item.stem().substring(0, number.start()));
            boolean named = before.stream().skip(Math.max(0, before.size() - 3)).anyMatch(NO_UNIT_NEEDED::contains);
            boolean year = figure.length() == 4 && (figure.startsWith("19") || figure.startsWith("20"));
            if (!named && !year && !before.isEmpty()) {
                notes.add(Rule.IW38_NO_UNIT, "/stem", figure);
                return;
            }
        }
    }

    /** IW39: origin, religion or insurance in a vignette that no feedback takes up. */
    static void demographics(Item item, Notes notes) {
        if (item.stemWords().stream().noneMatch(DEMOGRAPHIC_HEADS::contains)) {
            return;
        }
        Matcher matcher = DEMOGRAPHIC.matcher(item.stem());
        if (!matcher.find()) {
            return;
        }
        String word = matcher.group();
        StringBuilder feedback = new StringBuilder(item.question().feedback());
        item.options().forEach(option -> feedback.append(' ').append(option.feedback()));
        if (!feedback.toString().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
            notes.add(Rule.IW39_DEMOGRAPHIC, "/stem", word);
        }
    }

    /** IW40: what could tell who a patient is. */
    static void privacy(Item item, Notes notes) {
        for (Item.Text text : item.texts()) {
            privacy(text.text(), text.pointer(), notes);
        }
        privacy(item.question().feedback(), "/feedback", notes);
    }

    /** The same of any text. */
    static void privacy(String text, String pointer, Notes notes) {
        int longest = longestNumber(text);
        if (longest > 0) {
            Matcher date = DATE.matcher(text);
            while (longest >= 2 && date.find()) {
                int one = Integer.parseInt(date.group(1));
                int two = Integer.parseInt(date.group(2));
                boolean real = one >= 1 && two >= 1 && Math.max(one, two) <= 31 && Math.min(one, two) <= 12;
                if (real) {
                    notes.add(Rule.IW40_DATE, pointer, date.group());
                    break;
                }
            }
            Matcher record = RECORD.matcher(text);
            if (longest >= 6 && record.find()) {
                notes.add(Rule.IW40_NUMBER, pointer, record.group());
            }
            if (longest >= 2) {
                age(text, pointer, notes);
            }
        }
        if (text.contains("Mr") || text.contains("Ms") || text.contains("Dr") || text.contains("Miss")) {
            Matcher name = NAME.matcher(text);
            if (name.find()) {
                notes.add(Rule.IW40_NAME, pointer, name.group());
            }
        }
    }

    private static void age(String text, String pointer, Notes notes) {
        if (!text.contains("year") && !text.contains("age")) {
            return;
        }
        Matcher age = AGE.matcher(text);
        while (age.find()) {
            String figure = age.group(1) == null ? age.group(2) : age.group(1);
            int years = Integer.parseInt(figure);
            if (years >= 90 && years <= 130) {
                notes.add(Rule.IW40_AGE, pointer, years);
                return;
            }
        }
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

    /** The unit that a number is asked in; blank for other kinds. */
    private static final class UnitOf implements Question.Cases<String> {
        @Override
        public String numeric(Numeric question) {
            return question.unit();
        }

        @Override
        public String singleChoice(SingleChoice question) {
            return "";
        }

        @Override
        public String multipleChoice(MultipleChoice question) {
            return "";
        }

        @Override
        public String trueFalse(TrueFalse question) {
            return "";
        }

        @Override
        public String matching(Matching question) {
            return "";
        }

        @Override
        public String ordering(Ordering question) {
            return "";
        }

        @Override
        public String shortText(ShortText question) {
            return "";
        }

        @Override
        public String hotspot(Hotspot question) {
            return "";
        }
    }
}
