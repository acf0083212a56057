package org.collimator.validation.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.question.QuestionKind;
import org.collimator.validation.Severity;

/** Rules about how an English stem asks. */
final class StemRules {
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:NOT|not(?! only)|EXCEPT|except|LEAST likely|least likely"
                    + "|incorrect|false(?![- ](?:positive|negative|aneurysm|lumen|cord)))\\b");
    private static final Pattern NEGATIVE_OPTION =
            Pattern.compile("(?i)\\b(not|never|no|without|un(?!der|i|til|less)\\w{4,})\\b");
    private static final Pattern SAFETY =
            Pattern.compile("(?i)\\b(contraindicat\\w*|unsafe|safety|hazard\\w*|danger\\w*|avoid\\w*|prohibited)\\b");
    private static final Pattern UNFOCUSED =
            Pattern.compile("(?i)which (one )?of the following( statements?)? (is|are) (true|correct|false)"
                    + "( (about|regarding|concerning))?");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\bwhich( one)? of (the following|these)( \\w+)?\\b|\\b(select|choose) (one|all|every)\\b");
    private static final Pattern IMPERATIVE = Pattern.compile(
            "(?i)^(select|choose|identify|name|pick|mark|match|arrange|order|calculate|estimate|decide|find|tick)\\b.*",
            Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)\\bthis (image|picture|radiograph|scan|figure|film|photograph|diagram|sonogram|view)\\b"
                    + "|\\b(image|picture|radiograph|scan|figure|film|photograph|diagram|sonogram|exposure)s?"
                    + " (shown|below|above|pictured|displayed)\\b"
                    + "|\\b(shown|pictured|displayed|depicted) (here|below|above|in the (image|figure|picture))\\b");
    private static final List<String> PICTURE_WORDS = List.of(
            "image",
            "picture",
            "radiograph",
            "scan",
            "figure",
            "film",
            "photograph",
            "diagram",
            "sonogram",
            "shown",
            "exposure",
            "view",
            "projection",
            "graph",
            "chart",
            "ct",
            "mri",
            "slice",
            "phantom",
            "mammogram",
            "x-ray");
    private static final int SHORT_LEAD = 5;
    private static final int VIGNETTE = 12;

    private StemRules() {}

    /** IW07 and IW08: asking in the negative. */
    static void negative(Item item, Notes notes) {
        String lead = item.lead();
        if (item.question().kind() == QuestionKind.TRUE_FALSE || !mayBeNegative(lead)) {
            return;
        }
        Matcher matcher = NEGATIVE.matcher(lead);
        if (!matcher.find()) {
            return;
        }
        String word = matcher.group();
        boolean emphasised = word.equals(word.toUpperCase(Locale.ROOT)) || word.startsWith("LEAST");
        boolean aboutSafety = SAFETY.matcher(item.stem()).find();
        Severity severity = emphasised && aboutSafety ? Severity.INFO : Severity.WARNING;
        notes.add(Rule.IW07_NEGATIVE, severity, "/stem", word);
        for (Item.Option option : item.options()) {
            if (NEGATIVE_OPTION.matcher(option.text()).find()) {
                notes.add(Rule.IW08_DOUBLE_NEGATIVE, option.pointer() + "/text", option.text());
                return;
            }
        }
    }

    private static boolean mayBeNegative(String lead) {
        return lead.contains("not")
                || lead.contains("NOT")
                || lead.contains("xcept")
                || lead.contains("XCEPT")
                || lead.contains("likely")
                || lead.contains("incorrect")
                || lead.contains("false");
    }

    /** IW09: which is true. */
    static void unfocused(Item item, Notes notes) {
        if (!item.lead().contains("of the following")) {
            return;
        }
        Matcher matcher = UNFOCUSED.matcher(item.lead());
        if (matcher.find()) {
            notes.add(Rule.IW09_UNFOCUSED, "/stem", matcher.group());
        }
    }

    /** IW10: whether the question could be answered with the options covered. */
    static void cover(Item item, Notes notes) {
        if (!item.isChoice() || item.stem().isBlank()) {
            return;
        }
        String lead = item.lead();
        boolean mentions = lead.contains("hich") || lead.contains("elect") || lead.contains("hoose");
        boolean filled = mentions && mayHaveFiller(lead.toLowerCase(Locale.ROOT));
        List<String> words = filled ? Words.of(FILLER.matcher(lead).replaceAll(" ")) : item.leadWords();
        boolean thin = words.size() < SHORT_LEAD && item.stemWords().size() < VIGNETTE;
        boolean asks =
                lead.endsWith("?") || isOpen(lead) || IMPERATIVE.matcher(lead).matches();
        if (thin || !asks) {
            notes.add(Rule.IW10_COVER, "/stem");
        }
    }

    private static boolean mayHaveFiller(String lower) {
        return lower.contains("which of")
                || lower.contains("which one of")
                || lower.contains("select ")
                || lower.contains("choose ");
    }

    /** A sentence that the options complete. */
    private static boolean isOpen(String lead) {
        char last = lead.charAt(lead.length() - 1);
        return Character.isLetterOrDigit(last) || ":,_\u2026)".indexOf(last) >= 0 || lead.endsWith("...");
    }

    /** IW27: a true-false question in disguise. */
    static void disguised(Item item, Notes notes) {
        if (!item.isSingleBest() || item.options().size() < 2) {
            return;
        }
        boolean all = item.options().stream()
                .allMatch(option -> List.of("true", "false", "yes", "no").contains(Words.folded(option.text())));
        if (all) {
            notes.add(Rule.IW27_DISGUISED, "/options");
        }
    }

    /** Whether the words stand there without which nothing is said to be shown. */
    private static boolean maySayShown(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        return lower.contains("this ")
                || lower.contains("shown")
                || lower.contains("below")
                || lower.contains("above")
                || lower.contains("pictured")
                || lower.contains("displayed")
                || lower.contains("depicted");
    }

    /** IW31: a picture that the stem does not name, or words about a picture that is not there. */
    static void picture(Item item, boolean hasPicture, Notes notes) {
        if (hasPicture) {
            boolean named = item.stemWords().stream()
                    .anyMatch(word -> PICTURE_WORDS.contains(word)
                            || (word.endsWith("s") && PICTURE_WORDS.contains(word.substring(0, word.length() - 1))));
            if (!named) {
                notes.add(Rule.IW31_IMAGE_UNNAMED, "/stem");
            }
        } else if (item.question().kind() != QuestionKind.HOTSPOT && maySayShown(item.stem())) {
            Matcher matcher = SHOWN.matcher(item.stem());
            if (matcher.find()) {
                notes.add(Rule.IW31_IMAGE_MISSING, "/stem", matcher.group());
            }
        }
    }
}
