package org.collimator.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.TeachingMethod;
import org.collimator.curriculum.Workload;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;
import org.collimator.validation.checks.GuessRate;

/**
 * Counts of a curriculum, for its author to see where it is thin (CUR-08).
 *
 * @param modules number of modules
 * @param objectives number of objectives
 * @param lessons number of lessons
 * @param questions number of questions
 * @param byKind questions of each kind, kinds without any too
 * @param byModule questions of each module, in order
 * @param byLevel questions of each cognitive level; those without one are left out
 * @param byStatus questions of each status; those without one are left out
 * @param coverage what each objective has, in order
 * @param minutes workload by method
 * @param guessRate what blind guessing earns of all points on average, 0 to 1
 */
public record CurriculumStatistics(
        int modules,
        int objectives,
        int lessons,
        int questions,
        Map<QuestionKind, Integer> byKind,
        Map<ModuleId, Integer> byModule,
        Map<CognitiveLevel, Integer> byLevel,
        Map<Status, Integer> byStatus,
        List<Coverage> coverage,
        Map<TeachingMethod, Integer> minutes,
        double guessRate) {

    /**
     * What an objective has.
     *
     * @param objective which
     * @param module where it stands
     * @param lessons lessons that teach it
     * @param questions questions that assess it, retired ones left out
     * @param checklists checklists that assess it
     * @param references different references that its questions and checklists cite
     */
    public record Coverage(
            ObjectiveId objective, ModuleId module, int lessons, int questions, int checklists, int references) {}

    /** Counts a curriculum. */
    public static CurriculumStatistics of(Curriculum curriculum) {
        Map<QuestionKind, Integer> byKind = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            byKind.put(kind, 0);
        }
        Map<ModuleId, Integer> byModule = new LinkedHashMap<>();
        Map<CognitiveLevel, Integer> byLevel = new EnumMap<>(CognitiveLevel.class);
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        Map<TeachingMethod, Integer> minutes = new EnumMap<>(TeachingMethod.class);
        int objectives = 0;
        int lessons = 0;
        int questions = 0;
        for (Module module : curriculum.modules()) {
            objectives += module.objectives().size();
            lessons += module.lessons().size();
            questions += module.questions().size();
            byModule.merge(module.id(), module.questions().size(), Integer::sum);
            for (Question question : module.questions()) {
                byKind.merge(question.kind(), 1, Integer::sum);
                count(byLevel, question.about().level());
                count(byStatus, question.about().status());
            }
            for (Workload workload : module.workload()) {
                minutes.merge(workload.method(), workload.minutes(), Integer::sum);
            }
        }
        return new CurriculumStatistics(
                curriculum.modules().size(),
                objectives,
                lessons,
                questions,
                byKind,
                byModule,
                byLevel,
                byStatus,
                coverage(curriculum),
                minutes,
                guessRate(curriculum));
    }

    private static <K> void count(Map<K, Integer> counts, @org.jspecify.annotations.Nullable K key) {
        if (key != null) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    private static double guessRate(Curriculum curriculum) {
        Map<MediaId, Media> media = new HashMap<>();
        curriculum.media().forEach(one -> media.putIfAbsent(one.id(), one));
        double points = 0;
        double guessed = 0;
        for (Module module : curriculum.modules()) {
            for (Question question : module.questions()) {
                points += question.points();
                guessed += question.points() * Math.max(0, GuessRate.of(question, media::get));
            }
        }
        return points == 0 ? 0 : guessed / points;
    }

    private static List<Coverage> coverage(Curriculum curriculum) {
        Map<ObjectiveId, Integer> lessons = new HashMap<>();
        Map<ObjectiveId, Integer> questions = new HashMap<>();
        Map<ObjectiveId, Integer> checklists = new HashMap<>();
        Map<ObjectiveId, Set<String>> references = new HashMap<>();
        for (Module module : curriculum.modules()) {
            for (Lesson lesson : module.lessons()) {
                lesson.objectives().forEach(id -> lessons.merge(id, 1, Integer::sum));
            }
            for (Question question : module.questions()) {
                if (question.about().status() != Status.RETIRED) {
                    for (ObjectiveId id : question.about().objectives()) {
                        questions.merge(id, 1, Integer::sum);
                        question.about()
                                .references()
                                .forEach(cited -> references
                                        .computeIfAbsent(id, o -> new TreeSet<>())
                                        .add(cited.reference().value()));
                    }
                }
            }
            for (Checklist checklist : module.checklists()) {
                for (ObjectiveId id : checklist.objectives()) {
                    checklists.merge(id, 1, Integer::sum);
                    checklist
                            .references()
                            .forEach(cited -> references
                                    .computeIfAbsent(id, o -> new TreeSet<>())
                                    .add(cited.reference().value()));
                }
            }
        }
        List<Coverage> coverage = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            for (Objective objective : module.objectives()) {
                ObjectiveId id = objective.id();
                coverage.add(new Coverage(
                        id,
                        module.id(),
                        lessons.getOrDefault(id, 0),
                        questions.getOrDefault(id, 0),
                        checklists.getOrDefault(id, 0),
                        references.getOrDefault(id, Set.of()).size()));
            }
        }
        return coverage;
    }
}
