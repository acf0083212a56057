package org.collimator.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.*;
import org.collimator.curriculum.Module;
import org.collimator.question.*;

/** A small course without a fault, to be broken by tests in one place at a time. */
public final class Courses {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    private Courses() {}

    public static Validator validator() {
        return Validator.at(CLOCK);
    }

    /** One module with an objective, a lesson, three questions, a checklist, and an assessment of the questions. */
    public static Curriculum sound() {
        return Curriculum.blank("urn:uuid:6f1c1c1e-5f6a-4c36-9a3e-0d5d4f8c0001", "Using radiation", "en-GB")
                .with(b -> b.licence(new Licence("CC-BY-4.0", "", "", Distribution.PUBLIC, Map.of()))
                        .roles(List.of(new Role(
                                RoleId.parse("performer"),
                                RoleFamily.PERFORMER,
                                "Radiographer",
                                null,
                                null,
                                "",
                                Map.of())))
                        .reviewBy(LocalDate.of(2027, 1, 1))
                        .references(List.of(reference("icrp103")))
                        .media(List.of(media("plate", 512, 512)))
                        .modules(List.of(module()))
                        .assessments(List.of(assessment())));
    }

    public static Reference reference(String id) {
        return new Reference(
                ReferenceId.parse(id),
                Map.of(
                        "type",
                        "report",
                        "title",
                        "Recommendations",
                        "issued",
                        Map.of("date-parts", List.of(List.of(2007)))),
                new Verification(VerificationStatus.CHECKED, LocalDate.of(2026, 1, 1), "A", "", Map.of()));
    }

    public static Media media(String id, int width, int height) {
        return MediaBuilder.builder()
                .id(MediaId.parse(id))
                .path("images/" + id + ".png")
                .type("image/png")
                .width(width)
                .height(height)
                .altShort("Uniform grey test exposure.")
                .licence("CC0-1.0")
                .patient(PatientShown.NONE)
                .consentBasis("synthetic")
                .build();
    }

    public static Objective objective(String id) {
        return ObjectiveBuilder.builder()
                .id(ObjectiveId.parse(id))
                .statement("Apply the principles of radiological protection")
                .domain(Domain.COGNITIVE)
                .level(3)
                .roles(List.of(RoleId.parse("performer")))
                .build();
    }

    public static About about() {
        return AboutBuilder.builder()
                .objectives(List.of(ObjectiveId.parse("o1")))
                .references(List.of(Cited.of(ReferenceId.parse("icrp103"))))
                .level(CognitiveLevel.APPLY)
                .build();
    }

    public static SingleChoice single(String id, String stem, String... options) {
        List<Choice> choices = new ArrayList<>();
        for (String option : options) {
            boolean key = option.startsWith("*");
            choices.add(new Choice(
                    OptionId.parse("x" + choices.size()),
                    key ? option.substring(1) : option,
                    key,
                    null,
                    "Because of the principle behind it.",
                    Map.of()));
        }
        return new SingleChoice(QuestionId.parse(id), stem, 1, choices, true, "See the report.", about(), Map.of());
    }

    public static List<Question> questions() {
        SingleChoice first = single(
                "q1",
                "A referrer requests a lumbar spine radiograph whose result could not change the treatment plan. Which"
                        + " principle of radiological protection is the main ground for questioning the request?",
                "Application of dose limits",
                "*Justification of the exposure",
                "Optimisation of protection",
                "Use of dose constraints");
        Numeric second = NumericBuilder.builder()
                .id(QuestionId.parse("q2"))
                .stem(
                        "A digital knee examination reports an exposure index of 800 units where 400 units are the target."
                                + " What is the deviation index, to one decimal place?")
                .points(1)
                .answer(3.0)
                .tolerance(new Tolerance(Tolerance.Type.ABSOLUTE, 0.1, Map.of()))
                .feedback("The detector received about twice the intended exposure.")
                .about(about())
                .build();
        Hotspot third = HotspotBuilder.builder()
                .id(QuestionId.parse("q3"))
                .stem("Select the detector defect in the test exposure shown.")
                .points(1)
                .image(MediaId.parse("plate"))
                .regions(List.of(new Region(
                        OptionId.parse("line"), new Shape.Rectangle(290, 0, 20, 512), 1, "dead column", "", Map.of())))
                .feedback("A fixed straight line in every exposure suggests a dead detector column.")
                .about(about())
                .build();
        return List.of(first, second, third);
    }

    public static Module module() {
        Lesson lesson = LessonBuilder.builder()
                .id(LessonId.parse("l1"))
                .title("Why dose matters")
                .objectives(List.of(ObjectiveId.parse("o1")))
                .blocks(List.of(
                        new Block.Text("Every exposure must do more good than harm [@icrp103, p. 3].", Map.of()),
                        new Block.Image(MediaId.parse("plate"), "", "", Map.of())))
                .build();
        Checklist checklist = ChecklistBuilder.builder()
                .id(ChecklistId.parse("c1"))
                .title("Patient checks")
                .objectives(List.of(ObjectiveId.parse("o1")))
                .items(List.of(new ChecklistItem(OptionId.parse("a"), "Checks identity", 0, true, false, Map.of())))
                .passPercent(80)
                .build();
        return ModuleBuilder.builder()
                .id(ModuleId.parse("m1"))
                .title("Using radiation responsibly")
                .objectives(List.of(objective("o1")))
                .lessons(List.of(lesson))
                .questions(questions())
                .checklists(List.of(checklist))
                .build();
    }

    public static Assessment assessment() {
        List<AssessmentItem> items = new ArrayList<>();
        questions().forEach(question -> items.add(new AssessmentItem.Fixed(question.id(), Map.of())));
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse("a1"))
                .title("Test")
                .purpose(Purpose.SUMMATIVE)
                .passPercent(70)
                .items(items)
                .build();
    }
}
