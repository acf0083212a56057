package org.collimator.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collimator.question.About;
import org.collimator.question.AboutBuilder;
import org.collimator.question.AcceptedText;
import org.collimator.question.Choice;
import org.collimator.question.ChoiceScoring;
import org.collimator.question.Cited;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Difficulty;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MediaId;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.ObjectiveId;
import org.collimator.question.OptionId;
import org.collimator.question.OrderScoring;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.question.ReferenceId;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.Status;
import org.collimator.question.TextMatch;
import org.collimator.question.Tolerance;
import org.collimator.question.TrueFalse;
import org.collimator.question.Unit;

/** Questions of all kinds in turn, each with a key, rationales, an objective and a source. */
final class SyntheticQuestions {
    private final Prose prose;

    SyntheticQuestions(Prose prose) {
        this.prose = prose;
    }

    Question question(
            int number, String id, List<ObjectiveId> objectives, List<MediaId> pictures, List<ReferenceId> references) {
        QuestionKind kind = QuestionKind.values()[number % QuestionKind.values().length];
        QuestionId name = QuestionId.parse(id);
        About about = about(number, objectives, references);
        String after = prose.sentences(2);
        QuestionId inWords = QuestionId.parse(id.replaceAll("\\d+$", "" + Math.max(0, number - 1)));
        return switch (kind) {
            case SINGLE_CHOICE ->
                new SingleChoice(
                        name, asks("which setting matters most"), 1, choices(number, 1), true, after, about, Map.of());
            case MULTIPLE_CHOICE ->
                new MultipleChoice(
                        name,
                        asks("which settings matter"),
                        2,
                        choices(number, 2),
                        scoring(number),
                        true,
                        after,
                        about,
                        Map.of());
            case TRUE_FALSE ->
                new TrueFalse(
                        name,
                        prose.sentences(3),
                        1,
                        number % 3 == 0,
                        prose.sentence(),
                        prose.sentence(),
                        after,
                        about,
                        Map.of());
            case MATCHING -> matching(name, after, about);
            case ORDERING -> ordering(name, number, after, about);
            case SHORT_TEXT -> shortText(name, after, about);
            case NUMERIC -> numeric(name, after, about);
            case HOTSPOT -> hotspot(name, pictures.get(number % pictures.size()), after, about.withEquivalent(inWords));
        };
    }

    private String asks(String what) {
        return prose.sentences(2) + " A colleague asks for advice before the next examination. In this situation, "
                + what + " for the operator at the console?";
    }

    private static ChoiceScoring scoring(int number) {
        return ChoiceScoring.values()[number / 8 % ChoiceScoring.values().length];
    }

    private About about(int number, List<ObjectiveId> objectives, List<ReferenceId> references) {
        Cited source = new Cited(references.get(number % references.size()), "p. " + prose.between(1, 400), Map.of());
        return AboutBuilder.builder()
                .objectives(List.of(objectives.get(number % objectives.size())))
                .references(List.of(source))
                .level(CognitiveLevel.values()[number % 3])
                .difficulty(Difficulty.values()[number / 3 % Difficulty.values().length])
                .status(Status.APPROVED)
                .tags(List.of(number % 2 == 0 ? "protocol" : "quality"))
                .build();
    }

    private List<Choice> choices(int number, int keys) {
        List<String> things = prose.things(4);
        return IntStream.range(0, 4)
                .mapToObj(i -> new Choice(
                        OptionId.parse("" + (char) ('a' + i)),
                        Prose.capital(things.get(i)),
                        (i + number / 8) % 4 < keys,
                        null,
                        prose.sentence(),
                        Map.of()))
                .toList();
    }

    private Question matching(QuestionId id, String after, About about) {
        List<String> left = prose.things(4);
        List<String> claims = IntStream.range(0, 5)
                .mapToObj(i -> "Effect " + (i + 1) + ": " + prose.claim())
                .toList();
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<Matching.Target> targets = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            OptionId target = OptionId.parse("t" + i);
            targets.add(new Matching.Target(target, claims.get(i), Map.of()));
            if (i < left.size()) {
                prompts.add(new Matching.Prompt(
                        OptionId.parse("p" + i), Prose.capital(left.get(i)), target, prose.sentence(), Map.of()));
            }
        }
        return new Matching(
                id,
                prose.sentences(2) + " Match each part with its effect.",
                4,
                prompts,
                targets,
                true,
                after,
                about,
                Map.of());
    }

    private Question ordering(QuestionId id, int number, String after, About about) {
        List<String> steps = prose.things(5);
        List<Ordering.Item> items = IntStream.range(0, 5)
                .mapToObj(i -> new Ordering.Item(
                        OptionId.parse("s" + (i * 3 + 2) % 5), "Check " + steps.get(i) + " and note it", Map.of()))
                .toList();
        OrderScoring scoring = OrderScoring.values()[number / 8 % OrderScoring.values().length];
        String stem = prose.sentences(2) + " Put the steps in the order of the protocol.";
        return new Ordering(id, stem, 2, items, scoring, after, about, Map.of());
    }

    private Question shortText(QuestionId id, String after, About about) {
        List<String> things = prose.things(2);
        List<AcceptedText> accepted = List.of(
                new AcceptedText(things.get(0).substring(4), TextMatch.CASE_FOLDED, 1, prose.sentence(), Map.of()),
                new AcceptedText(things.get(1).substring(4), TextMatch.CASE_FOLDED, 0, prose.sentence(), Map.of()));
        return new ShortText(
                id, prose.sentences(2) + " Which part is meant? Write its name.", 1, accepted, after, about, Map.of());
    }

    private Question numeric(QuestionId id, String after, About about) {
        int metres = prose.between(2, 5);
        int there = prose.between(2, 40);
        String stem = "A point source gives " + there * metres * metres + " mGy/h at 1 m. " + prose.sentences(2)
                + " What is the dose rate at " + metres + " m, in mGy/h?";
        Numeric.ExpectedNumber slip =
                new Numeric.ExpectedNumber(there * metres, 0, "The distance was not squared.", Map.of());
        return new Numeric(
                id,
                stem,
                2,
                (double) there,
                new Tolerance(Tolerance.Type.RELATIVE, 0.05, Map.of()),
                "mGy/h",
                List.of(new Unit("µGy/h", 0.001, Map.of())),
                false,
                List.of(slip),
                after,
                about,
                Map.of());
    }

    private Question hotspot(QuestionId id, MediaId picture, String after, About about) {
        int x = prose.between(60, 200);
        int y = prose.between(60, 150);
        List<Region> regions = List.of(
                new Region(OptionId.parse("disc"), new Shape.Circle(x, y, 24), 1, "Area 1", prose.sentence(), Map.of()),
                new Region(
                        OptionId.parse("edge"),
                        new Shape.Polygon(List.of(
                                new Shape.Corner(5, 5), new Shape.Corner(45.5, 8), new Shape.Corner(20, 40.25))),
                        0,
                        "Area 2",
                        prose.sentence(),
                        Map.of()));
        String stem = prose.sentences(2) + " Mark the area in the picture where the noise is to be measured.";
        return new Hotspot(id, stem, 1, picture, regions, after, about.withSightRequired(true), Map.of());
    }
}
