package org.collimator.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.*;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.question.*;

/** Faulty courses and edits of them, by chance; names come from small sets, so that they collide and dangle. */
final class RandomCourse {
    private static final String[] STEMS = {
        "Which modality uses no ionising radiation?",
        "An exposure of 5 mGy is measured at 1 m. What is the exposure at 2 m?",
        "An exposure of 7 mGy is measured at 3 m. What is the exposure at 6 m?",
        "Which of the following is true?",
        "Which of these is NOT shown in this image?",
        "The patient lies on",
        "What does CTDI stand for [@r1]?",
        " A detector shows a line. ![](media:p1)",
        "",
        "Mr Smith, a 93-year-old man, is imaged after a fall. Which projection should the radiographer take first?",
        "Which principle of radiological protection comes first when an examination is requested by a referrer?"
    };
    private static final String[] OPTIONS = {
        "Justification",
        "Optimisation",
        "Dose limits",
        "All of the above",
        "5 mGy",
        "10 mGy",
        "1 mGy",
        "< 5",
        "4-8",
        "Ultrasound",
        "ultrasound",
        "",
        "MRI",
        "Always the longest option that anybody could have written here",
        "A and B"
    };

    private final Random random;
    private int next;

    RandomCourse(long seed) {
        random = new Random(seed);
    }

    private int up(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(T[] of) {
        return of[up(of.length)];
    }

    private String id(String prefix, int count) {
        return prefix + up(count);
    }

    Curriculum course() {
        Curriculum curriculum = Curriculum.blank("urn:uuid:6f1c1c1e-5f6a-4c36-9a3e-0d5d4f8c0002", "Random", "en");
        for (int i = 0; i < 40; i++) {
            curriculum = edit(curriculum);
        }
        return curriculum;
    }

    private Question question() {
        QuestionId id = QuestionId.parse(id("q", 25));
        Question question = switch (up(6)) {
            case 0 ->
                new TrueFalse(
                        id, one(STEMS), 1, one(new Boolean[] {true, false}), "", "", "x", About.NOTHING, Map.of());
            case 1 ->
                NumericBuilder.builder()
                        .id(id)
                        .stem(one(STEMS))
                        .points(up(2))
                        .answer(up(9) / 2.0)
                        .unit(up(2) == 0 ? "" : "mGy")
                        .build();
            case 2 ->
                HotspotBuilder.builder()
                        .id(id)
                        .stem(one(STEMS))
                        .points(1)
                        .image(MediaId.parse(id("p", 5)))
                        .regions(List.of(new Region(
                                OptionId.parse("r"),
                                new Shape.Circle(up(600), up(600), 1 + up(300)),
                                1,
                                "line",
                                "",
                                Map.of())))
                        .build();
            default -> choice(id);
        };
        return question.withAbout(about());
    }

    private Question choice(QuestionId id) {
        List<Choice> options = new ArrayList<>();
        int count = 2 + up(4);
        int key = up(count);
        for (int i = 0; i < count; i++) {
            options.add(new Choice(OptionId.parse("x" + i), one(OPTIONS), i == key, null, "", Map.of()));
        }
        return new SingleChoice(id, one(STEMS), 1, options, up(2) == 0, "", About.NOTHING, Map.of());
    }

    private About about() {
        return AboutBuilder.builder()
                .objectives(up(4) == 0 ? List.of() : List.of(ObjectiveId.parse(id("o", 6))))
                .references(up(2) == 0 ? List.of() : List.of(Cited.of(ReferenceId.parse(id("r", 4)))))
                .level(up(3) == 0 ? null : one(CognitiveLevel.values()))
                .status(up(3) == 0 ? one(Status.values()) : null)
                .tags(List.of(id("t", 3)))
                .blueprintNodes(up(3) == 0 ? List.of(id("n", 4)) : List.of())
                .equivalent(up(8) == 0 ? QuestionId.parse(id("q", 25)) : null)
                .suppressions(suppressions())
                .build();
    }

    private List<Suppression> suppressions() {
        String[] codes = {"iw30.objective", "question.unused", "iw10.cover-test", "iw36.duplicate", "reference.unused"};
        return up(4) > 0
                ? List.of()
                : List.of(new Suppression(one(codes), up(2) == 0 ? "" : "as agreed", "A", Map.of()));
    }

    private Module module() {
        return ModuleBuilder.builder()
                .id(ModuleId.parse(id("m", 6)))
                .title("Module " + next++)
                .suppressions(suppressions())
                .prerequisites(prerequisites())
                .build();
    }

    private List<Prerequisite> prerequisites() {
        return up(2) == 0
                ? List.of()
                : List.of(new Prerequisite(ModuleId.parse(id("m", 6)), one(PrerequisiteKind.values()), Map.of()));
    }

    private Objective objective() {
        return ObjectiveBuilder.builder()
                .id(ObjectiveId.parse(id("o", 6)))
                .statement(up(3) == 0 ? "Know the risks" : "Explain the risks")
                .domain(one(Domain.values()))
                .level(up(7))
                .safetyCritical(up(2) == 0)
                .parent(up(2) == 0 ? null : ObjectiveId.parse(id("o", 6)))
                .roles(up(2) == 0 ? List.of() : List.of(RoleId.parse(id("role", 2))))
                .suppressions(suppressions())
                .build();
    }

    private Lesson lesson() {
        Block block = switch (up(3)) {
            case 0 -> new Block.KnowledgeCheck(QuestionId.parse(id("q", 25)), Map.of());
            case 1 -> new Block.Image(MediaId.parse(id("p", 5)), "", "", Map.of());
            default -> new Block.Text("See ![](media:" + id("p", 5) + ") and [@" + id("r", 4) + "].", Map.of());
        };
        return LessonBuilder.builder()
                .id(LessonId.parse(id("l", 8)))
                .title("Lesson")
                .objectives(List.of(ObjectiveId.parse(id("o", 6))))
                .blocks(List.of(block))
                .build();
    }

    private Media media() {
        String[] licences = {"CC0-1.0", "CC-BY-NC-SA-4.0", "", "CC-BY-ND-4.0", "all rights reserved"};
        return MediaBuilder.builder()
                .id(MediaId.parse(id("p", 5)))
                .path("images/" + id("P", 4) + ".png")
                .type("image/png")
                .width(up(3) * 256)
                .height(256)
                .altShort(up(3) == 0 ? "" : "Optimisation of a line")
                .licence(one(licences))
                .suppressions(suppressions())
                .build();
    }

    private Reference reference() {
        return new Reference(
                ReferenceId.parse(id("r", 4)),
                Map.of("title", "T", "DOI", up(2) == 0 ? "10.1000/x" + up(2) : "https://doi.org/10.1000/x"),
                Verification.UNVERIFIED);
    }

    private Assessment assessment() {
        List<AssessmentItem> items = new ArrayList<>();
        for (int i = up(6); i > 0; i--) {
            items.add(
                    up(3) > 0
                            ? new AssessmentItem.Fixed(QuestionId.parse(id("q", 25)), Map.of())
                            : new AssessmentItem.Pool(up(6), filter(), Map.of()));
        }
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse(id("a", 4)))
                .title("Test")
                .purpose(one(Purpose.values()))
                .passPercent(up(100))
                .items(items)
                .shuffleOptions(up(2) == 0)
                .blueprint(up(2) == 0 ? null : BlueprintId.parse(id("b", 2)))
                .suppressions(suppressions())
                .build();
    }

    private PoolFilter filter() {
        return new PoolFilter(
                up(2) == 0 ? List.of() : List.of(ModuleId.parse(id("m", 6))),
                up(3) == 0 ? List.of(ObjectiveId.parse(id("o", 6))) : List.of(),
                up(3) == 0 ? List.of(id("t", 3)) : List.of(),
                List.of(),
                up(3) == 0 ? List.of(one(QuestionKind.values())) : List.of(),
                Map.of());
    }

    private Blueprint blueprint() {
        List<BlueprintNode> nodes = new ArrayList<>();
        for (int i = 0; i < 1 + up(3); i++) {
            nodes.add(new BlueprintNode(
                    "n" + i, "Node " + i, 10.0 * up(10), null, up(4) == 0 ? "n0" : "", Map.of(), Map.of()));
        }
        return BlueprintBuilder.builder()
                .id(BlueprintId.parse(id("b", 2)))
                .title("B")
                .nodes(nodes)
                .build();
    }

    /** The curriculum after a small edit; the rest of it is shared. */
    Curriculum edit(Curriculum c) {
        return switch (up(16)) {
            case 0 -> c.withModules(edited(c.modules(), this::module, m -> m.withTitle("Other " + next++)));
            case 1 ->
                inModule(c, m -> m.withObjectives(edited(m.objectives(), this::objective, o -> o.withLevel(up(7)))));
            case 2 -> inModule(c, m -> m.withLessons(edited(m.lessons(), this::lesson, l -> l.withTitle("L" + up(3)))));
            case 3, 4, 5, 6 ->
                inModule(c, m -> m.withQuestions(edited(m.questions(), this::question, q -> q.withAbout(about()))));
            case 7 -> c.withMedia(edited(c.media(), this::media, m -> m.withModifications("cropped")));
            case 8 -> c.withReferences(edited(c.references(), this::reference, r -> reference()));
            case 9, 10 -> c.withAssessments(edited(c.assessments(), this::assessment, a -> a.withTitle("T" + up(3))));
            case 11 -> c.withBlueprints(edited(c.blueprints(), this::blueprint, b -> b.withTitle("B" + up(3))));
            case 12 -> head(c);
            case 13 -> inModule(c, m -> m.withPrerequisites(prerequisites()));
            case 14 -> inModule(c, m -> m.withSuppressions(suppressions()));
            default ->
                inModule(
                        c,
                        m -> m.withFaq(
                                up(2) == 0
                                        ? List.of()
                                        : List.of(new Faq(
                                                "Why?", "", List.of(ObjectiveId.parse(id("o", 6))), Map.of()))));
        };
    }

    private Curriculum head(Curriculum c) {
        return switch (up(7)) {
            case 0 -> c.withLanguage(one(new String[] {"en", "de", "en-GB"}));
            case 1 -> c.withLicence(new Licence("CC-BY-4.0", "", "", one(Distribution.values()), Map.of()));
            case 2 ->
                c.withGlossary(up(2) == 0 ? List.of() : List.of(new Term("dose index", "CTDI", "a dose", Map.of())));
            case 3 ->
                c.withVariants(List.of(new Variant(
                        VariantId.parse("v"),
                        "V",
                        List.of(),
                        "",
                        List.of(),
                        List.of(ModuleId.parse(id("m", 6))),
                        Map.of())));
            case 4 -> c.withSuppressions(suppressions());
            case 5 -> c.withReviewBy(LocalDate.of(2025 + up(3), 1, 1));
            default ->
                c.withRoles(List.of(
                        new Role(RoleId.parse(id("role", 2)), RoleFamily.READER, "", null, null, "", Map.of())));
        };
    }

    private Curriculum inModule(Curriculum c, UnaryOperator<Module> change) {
        if (c.modules().isEmpty()) {
            return c;
        }
        int which = up(c.modules().size());
        Module chosen = c.modules().get(which);
        return c.withModules(Edits.replaced(c.modules(), m -> m == chosen, change));
    }

    private <E> List<E> edited(List<E> list, java.util.function.Supplier<E> fresh, UnaryOperator<E> change) {
        List<E> next = new ArrayList<>(list);
        int what = list.isEmpty() ? 0 : up(6);
        switch (what) {
            case 0, 1 -> next.add(up(next.size() + 1), fresh.get());
            case 2 -> next.remove(up(next.size()));
            case 3 -> next.set(up(next.size()), fresh.get());
            case 4 -> Collections.swap(next, up(next.size()), up(next.size()));
            default -> {
                int at = up(next.size());
                next.set(at, change.apply(next.get(at)));
            }
        }
        return next;
    }

    MediaPresence presence() {
        return switch (up(3)) {
            case 0 -> MediaPresence.UNKNOWN;
            case 1 -> MediaPresence.of(Map.of("images/P0.png", 10L, "images/p1.png", 5L, "other.png", 7L));
            default -> MediaPresence.of(Map.of("images/P0.png", 0L, "images/P1.png", 5L));
        };
    }
}
