package org.collimator.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.CalloutStyle;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistBuilder;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.ChecklistItem;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Faq;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.ObjectiveBuilder;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.PrerequisiteKind;
import org.collimator.curriculum.RoleId;
import org.collimator.curriculum.Supervision;
import org.collimator.curriculum.TeachingMethod;
import org.collimator.curriculum.Workload;
import org.collimator.question.Cited;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.OptionId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;

/** Modules of a synthetic course: objectives, lessons with all blocks, questions of all kinds, a checklist. */
final class SyntheticModules {
    private static final List<String> VERBS =
            List.of("Demonstrate how", "Calculate how", "Apply the rule by which", "Show that");
    private static final int OBJECTIVES = 4;
    private static final int LESSONS = 3;

    private final Prose prose;
    private final SyntheticQuestions questions;
    private final int questionCount;

    SyntheticModules(Prose prose, int questionCount) {
        this.prose = prose;
        this.questions = new SyntheticQuestions(prose);
        this.questionCount = questionCount;
    }

    Module module(int number, List<MediaId> pictures, List<ReferenceId> references) {
        String id = "m%03d".formatted(number);
        List<Objective> objectives =
                IntStream.range(0, OBJECTIVES).mapToObj(i -> objective(id, i)).toList();
        List<ObjectiveId> goals = objectives.stream().map(Objective::id).toList();
        List<Question> asked = IntStream.range(0, questionCount)
                .mapToObj(i -> questions.question(i, id + "-q" + i, goals, pictures, references))
                .toList();
        List<Lesson> lessons = IntStream.range(0, LESSONS)
                .mapToObj(i -> lesson(id, i, goals, pictures, asked, references))
                .toList();
        return ModuleBuilder.builder()
                .id(ModuleId.parse(id))
                .title(Prose.capital(prose.thing()) + ", part " + number)
                .summary(prose.sentences(3))
                .modalities(List.of(Modality.values()[number % Modality.values().length]))
                .contexts(List.of("emergency"))
                .prerequisites(number % 5 == 1 ? List.of() : List.of(after(number - 1)))
                .workload(List.of(new Workload(TeachingMethod.READING, 45, Supervision.NONE, Map.of())))
                .objectives(objectives)
                .lessons(lessons)
                .questions(asked)
                .checklists(List.of(checklist(id, goals, references)))
                .faq(List.of(new Faq("What does " + prose.claim() + " mean?", prose.sentences(3), List.of(), Map.of())))
                .build();
    }

    private static Prerequisite after(int number) {
        return new Prerequisite(ModuleId.parse("m%03d".formatted(number)), PrerequisiteKind.RECOMMENDED, Map.of());
    }

    private Objective objective(String module, int number) {
        return ObjectiveBuilder.builder()
                .id(ObjectiveId.parse(module + "-o" + number))
                .code(module + "." + number)
                .statement(VERBS.get(number % VERBS.size()) + " " + prose.claim())
                .domain(Domain.COGNITIVE)
                .level(3)
                .roles(List.of(RoleId.parse("technologist")))
                .safetyCritical(number == 0)
                .build();
    }

    private Lesson lesson(
            String module,
            int number,
            List<ObjectiveId> goals,
            List<MediaId> pictures,
            List<Question> asked,
            List<ReferenceId> references) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(prose.page(4), Map.of()));
        for (int i = number; i < pictures.size(); i += LESSONS) {
            blocks.add(new Block.Image(pictures.get(i), prose.sentence(), "", Map.of()));
            blocks.add(new Block.Text(prose.sentences(6), Map.of()));
        }
        blocks.add(new Block.Callout(CalloutStyle.values()[number], "Remember", prose.sentences(2), Map.of()));
        blocks.add(table());
        blocks.add(new Block.Reveal(List.of(part(), part()), Map.of()));
        QuestionId check = asked.get(number % asked.size()).id();
        blocks.add(new Block.KnowledgeCheck(check, Map.of()));
        QuestionId step = asked.get((number + LESSONS) % asked.size()).id();
        blocks.add(new Block.CaseStep("On arrival", prose.sentences(3), null, step, Map.of()));
        blocks.add(new Block.Literature("", List.of(references.get(number % references.size())), Map.of()));
        return LessonBuilder.builder()
                .id(LessonId.parse(module + "-l" + number))
                .title(Prose.capital(prose.claim()))
                .minutes(15)
                .objectives(number == 0 ? goals.subList(LESSONS - 1, goals.size()) : List.of(goals.get(number - 1)))
                .blocks(blocks)
                .build();
    }

    private Block table() {
        List<Block.Row> rows = IntStream.range(0, 5)
                .mapToObj(i -> new Block.Row(
                        List.of(Prose.capital(prose.thing()), prose.claim(), prose.between(1, 99) + " %"), Map.of()))
                .toList();
        return new Block.Table(prose.sentence(), List.of("Part", "Effect", "Share"), rows, true, Map.of());
    }

    private Block.Part part() {
        return new Block.Part("What changes with " + prose.thing() + "?", prose.sentences(3), Map.of());
    }

    private Checklist checklist(String module, List<ObjectiveId> goals, List<ReferenceId> references) {
        List<ChecklistItem> items = IntStream.range(0, 5)
                .mapToObj(i -> new ChecklistItem(
                        OptionId.parse("i" + i), "Checks " + prose.thing(), 2, i == 0, i == 4, Map.of()))
                .toList();
        return ChecklistBuilder.builder()
                .id(ChecklistId.parse(module + "-c"))
                .title("Observed work, " + module)
                .instructions(prose.sentences(2))
                .objectives(List.of(goals.get(0)))
                .items(items)
                .passPercent(80)
                .entrustmentScale(List.of("Observes", "Works under direct supervision", "Works alone"))
                .assessorRoles(List.of("Clinical instructor"))
                .supervision(Supervision.DIRECT)
                .references(List.of(Cited.of(references.get(0))))
                .build();
    }
}
