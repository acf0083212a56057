package org.collimator.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.CurriculumBuilder;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.ObjectiveBuilder;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.PrerequisiteKind;
import org.collimator.curriculum.Purpose;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Term;
import org.collimator.curriculum.Variant;
import org.collimator.curriculum.VariantId;
import org.collimator.curriculum.Verification;
import org.collimator.question.About;
import org.collimator.question.AboutBuilder;
import org.collimator.question.AcceptedText;
import org.collimator.question.Choice;
import org.collimator.question.ChoiceScoring;
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
import org.collimator.question.ReferenceId;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.Tolerance;
import org.collimator.question.TrueFalse;

/** A small course with something of everything; what only the key knows contains the word {@link #SECRET}. */
public final class RichCourse {
    /** Stands in everything that tells a right answer. */
    public static final String SECRET = "SECRETKEY";

    /** A number that stands only in a key. */
    public static final String SECRET_NUMBER = "7351.25";

    private RichCourse() {}

    /** The course. */
    public static Curriculum curriculum() {
        return CurriculumBuilder.builder()
                .id("urn:uuid:6f1c6e3a-8f0e-4d53-9d52-1f0a5c1c9b11")
                .title("Röntgen & CT <basics> \u0007 für Anfänger 🩻 مرحبا")
                .summary("A course. ![cover](media:cover)")
                .language("en")
                .version("1.2")
                .modalities(List.of(Modality.CT, Modality.DX))
                .reviewBy(LocalDate.of(2030, 1, 1))
                .modules(List.of(physics(), safety(), extra()))
                .references(List.of(new Reference(
                        ReferenceId.parse("icrp103"),
                        new TreeMap<>(Map.of("type", "book", "title", "ICRP 103")),
                        Verification.UNVERIFIED)))
                .media(media())
                .assessments(List.of(exam(), moduleTest()))
                .variants(List.of(new Variant(
                        VariantId.parse("short"),
                        "Short",
                        List.of(),
                        "",
                        List.of(ModuleId.parse("m1")),
                        List.of(),
                        Map.of())))
                .glossary(List.of(new Term("kerma", "", "See media:glossary-figure.", Map.of())))
                .build();
    }

    /** The files of its media, the unused one included. */
    public static MemoryMedia files() {
        Random random = new Random(11);
        return new MemoryMedia(Map.of(
                "cover.png", bytes(random, 5000),
                "a b/é ü.png", bytes(random, 70_000),
                "scheme.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "glossary.png", bytes(random, 10),
                "unused.png", bytes(random, 10)));
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static List<Media> media() {
        return List.of(
                picture("cover", "cover.png"),
                picture("spot", "a b/é ü.png"),
                picture("scheme", "scheme.svg"),
                picture("glossary-figure", "glossary.png"),
                picture("unused", "unused.png"));
    }

    private static Media picture(String id, String path) {
        return MediaBuilder.builder()
                .id(MediaId.parse(id))
                .path(path)
                .type("image/png")
                .altShort("A picture")
                .licence("CC-BY-4.0")
                .build();
    }

    private static Module physics() {
        Objective objective = ObjectiveBuilder.builder()
                .id(ObjectiveId.parse("o1"))
                .statement("Explain attenuation")
                .build();
        Lesson lesson = LessonBuilder.builder()
                .id(LessonId.parse("l1"))
                .title("Attenuation")
                .objectives(List.of(objective.id()))
                .blocks(List.of(
                        new Block.Text("Look: ![scheme](media:scheme). <script>alert(1)</script>", Map.of()),
                        new Block.KnowledgeCheck(QuestionId.parse("q-single"), Map.of()),
                        new Block.KnowledgeCheck(QuestionId.parse("q-truth"), Map.of())))
                .build();
        return ModuleBuilder.builder()
                .id(ModuleId.parse("m1"))
                .title("Physics \"and\" more")
                .objectives(List.of(objective))
                .lessons(List.of(lesson))
                .questions(List.of(single(), multiple(), matching(), ordering()))
                .prerequisites(List.of(new Prerequisite(ModuleId.parse("m2"), PrerequisiteKind.RECOMMENDED, Map.of())))
                .extra(Map.of("later", List.of(1, "two")))
                .build();
    }

    private static Module safety() {
        return ModuleBuilder.builder()
                .id(ModuleId.parse("m2"))
                .title("Safety")
                .questions(List.of(truth(), text(), number(), spot()))
                .build();
    }

    private static Module extra() {
        return ModuleBuilder.builder().id(ModuleId.parse("m3")).title("").build();
    }

    private static Assessment exam() {
        PoolFilter pool = new PoolFilter(
                List.of(ModuleId.parse("m1"), ModuleId.parse("m2")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse("exam"))
                .title("Exam")
                .purpose(Purpose.SUMMATIVE)
                .items(List.of(
                        new AssessmentItem.Fixed(QuestionId.parse("q-spot"), Map.of()),
                        new AssessmentItem.Pool(2, pool, Map.of())))
                .attempts(2)
                .passPercent(80)
                .build();
    }

    private static Assessment moduleTest() {
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse("test2"))
                .title("Test of safety")
                .module(ModuleId.parse("m2"))
                .items(List.of(new AssessmentItem.Fixed(QuestionId.parse("q-truth"), Map.of())))
                .passPercent(50)
                .build();
    }

    private static About about() {
        return AboutBuilder.builder()
                .objectives(List.of(ObjectiveId.parse("o1")))
                .note(SECRET + " note")
                .build();
    }

    private static Choice option(String id, boolean key) {
        return new Choice(OptionId.parse(id), "Option " + id, key, key ? 1.0 : 0.25, SECRET + " why", Map.of());
    }

    private static Question single() {
        return new SingleChoice(
                QuestionId.parse("q-single"),
                "Which?",
                1,
                List.of(option("a", true), option("b", false)),
                true,
                SECRET,
                about(),
                Map.of());
    }

    private static Question multiple() {
        return new MultipleChoice(
                QuestionId.parse("q-multiple"),
                "Which ones?",
                2,
                List.of(option("a", true), option("b", false), option("c", true)),
                ChoiceScoring.ALL_OR_NOTHING,
                true,
                SECRET,
                about(),
                Map.of());
    }

    private static Question truth() {
        return new TrueFalse(QuestionId.parse("q-truth"), "Is it?", 1, true, SECRET, SECRET, SECRET, about(), Map.of());
    }

    private static Question matching() {
        return new Matching(
                QuestionId.parse("q-matching"),
                "Match.",
                1,
                List.of(new Matching.Prompt(OptionId.parse("p1"), "kVp", OptionId.parse("t1"), SECRET, Map.of())),
                List.of(
                        new Matching.Target(OptionId.parse("t1"), "quality", Map.of()),
                        new Matching.Target(OptionId.parse("t2"), "quantity", Map.of())),
                true,
                SECRET,
                about(),
                Map.of());
    }

    private static Question ordering() {
        return new Ordering(
                QuestionId.parse("q-ordering"),
                "Order.",
                1,
                List.of(
                        new Ordering.Item(OptionId.parse("z"), "first", Map.of()),
                        new Ordering.Item(OptionId.parse("a"), "second", Map.of())),
                OrderScoring.EXACT,
                SECRET,
                about(),
                Map.of());
    }

    private static Question text() {
        return new ShortText(
                QuestionId.parse("q-text"),
                "Name it.",
                1,
                List.of(AcceptedText.of(SECRET + " answer")),
                SECRET,
                about(),
                Map.of());
    }

    private static Question number() {
        return new Numeric(
                QuestionId.parse("q-number"),
                "How much?",
                1,
                7351.25,
                new Tolerance(Tolerance.Type.ABSOLUTE, 0.5, Map.of()),
                "mGy",
                List.of(),
                false,
                List.of(),
                SECRET,
                about(),
                Map.of());
    }

    private static Question spot() {
        return new Hotspot(
                QuestionId.parse("q-spot"),
                "Click.",
                1,
                MediaId.parse("spot"),
                List.of(new Region(
                        OptionId.parse("r1"), new Shape.Circle(7351.25, 20, 5), 1, SECRET, SECRET, Map.of())),
                SECRET,
                about(),
                Map.of());
    }
}
