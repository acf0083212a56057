package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.*;
import org.collimator.validation.checks.Rule;
import org.junit.jupiter.api.Test;

/**
 * The item-writing rules on sentences of the field, from {@code lint.txt}: a line with + must be found, one with - must not.
 * Options stand after bars, the key after a star, an empty one as a tilde; {@code {word 30}} is thirty words.
 */
class LintFixturesTest {
    /** Rules that need more than one question or more than its text have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("iw12", "iw23", "iw29", "iw30", "iw32", "iw35", "iw36", "iw37", "iw41");

    private static final Pattern KIND = Pattern.compile("^\\[(\\w+)(?: ([^\\]]*))?\\] ?(.*)$", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\{(\\w+) (\\d+)\\}");

    private record Line(String code, boolean found, String text) {}

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LintFixturesTest.class.getResourceAsStream("lint.txt"))) {
            String code = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("# ")) {
                    code = line.substring(2).strip();
                } else if (!line.isBlank()) {
                    lines.add(new Line(code, line.charAt(0) == '+', line.substring(2)));
                }
            }
        }
        return lines;
    }

    @Test
    void everyRuleFindsWhatItMustAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            if (codes(line.text(), "en").contains(line.code()) != line.found()) {
                wrong.add((line.found() ? "missed " : "false alarm ") + line.code() + ": " + line.text());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyRuleHasAtLeastThreeLinesOfEachSort() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        Map<String, Long> not = new TreeMap<>();
        lines().forEach(line -> (line.found() ? found : not).merge(line.code(), 1L, Long::sum));
        for (Rule rule : Rule.values()) {
            boolean here =
                    rule.isItemWriting() && !ELSEWHERE.contains(rule.code().substring(0, 4));
            if (here) {
                assertTrue(found.getOrDefault(rule.code(), 0L) >= 3, rule.code());
                assertTrue(not.getOrDefault(rule.code(), 0L) >= 3, rule.code());
            }
        }
    }

    @Test
    void englishWordListsRestInAnotherLanguageAndStructuralRulesStay() throws IOException {
        Map<String, Rule> rules = Arrays.stream(Rule.values()).collect(Collectors.toMap(Rule::code, rule -> rule));
        for (Line line : lines()) {
            Rule rule = rules.get(line.code());
            if (line.found()) {
                assertEquals(!rule.isEnglish(), codes(line.text(), "de").contains(line.code()), line.text());
            }
        }
    }

    private static Set<String> codes(String text, String language) {
        Question question = question(text);
        Curriculum course = Courses.sound()
                .with(b -> b.language(language).modules(List.of(Courses.module().withQuestions(List.of(question)))));
        return Courses.validator().check(course).stream()
                .filter(finding -> finding.place().pointer().startsWith("/questions/0"))
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    private static Question question(String line) {
        Matcher kind = KIND.matcher(line);
        String name = kind.matches() ? kind.group(1) : "";
        String rest = kind.matches() ? kind.group(3) : line;
        Matcher words = WORDS.matcher(rest);
        String text = words.replaceAll(
                match -> String.join(" ", Collections.nCopies(Integer.parseInt(match.group(2)), match.group(1))));
        String[] parts = text.split("\\s*\\|\\s*");
        String stem = name.equals("image") ? parts[0] + " ![](media:plate)" : parts[0];
        String[] options =
                Arrays.stream(parts).skip(1).map(o -> o.equals("~") ? "" : o).toArray(String[]::new);
        SingleChoice single = Courses.single("q1", stem, options);
        return switch (name) {
            case "multiple" ->
                MultipleChoiceBuilder.builder()
                        .id(single.id())
                        .stem(stem)
                        .points(1)
                        .options(single.options())
                        .shuffle(true)
                        .feedback("f")
                        .about(Courses.about())
                        .build();
            case "true" ->
                TrueFalseBuilder.builder()
                        .id(single.id())
                        .stem(stem)
                        .points(1)
                        .answer(true)
                        .about(Courses.about())
                        .build();
            case "numeric" -> {
                String[] key = kind.group(2).split(" ");
                yield NumericBuilder.builder()
                        .id(single.id())
                        .stem(stem)
                        .points(1)
                        .answer(Double.valueOf(key[0]))
                        .unit(key.length > 1 ? key[1] : "")
                        .about(Courses.about())
                        .build();
            }
            default -> single;
        };
    }
}
