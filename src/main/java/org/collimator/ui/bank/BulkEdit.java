package org.collimator.ui.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.document.QuestionMembers;
import org.collimator.question.About;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.Status;
import org.jspecify.annotations.Nullable;

/** Changes of many questions at once. Questions that are as they should be stay the very same. Pure; for any thread. */
final class BulkEdit {
    private BulkEdit() {}

    /** The curriculum with each of these questions changed. */
    static Curriculum apply(Curriculum curriculum, Set<QuestionId> ids, UnaryOperator<Question> change) {
        return Edits.modules(curriculum, module -> {
            List<Question> next = Edits.replaced(module.questions(), question -> ids.contains(question.id()), change);
            return next == module.questions() ? module : module.withQuestions(next);
        });
    }

    static UnaryOperator<Question> status(@Nullable Status status) {
        return about(about -> about.status() == status ? about : about.withStatus(status));
    }

    static UnaryOperator<Question> addTags(List<String> tags) {
        return about(about -> about.withTags(joined(about.tags(), tags)));
    }

    static UnaryOperator<Question> removeTags(List<String> tags) {
        return about(about -> about.withTags(Edits.without(about.tags(), tags::contains)));
    }

    static UnaryOperator<Question> addObjective(ObjectiveId objective) {
        return about(about -> about.withObjectives(joined(about.objectives(), List.of(objective))));
    }

    static UnaryOperator<Question> removeObjective(ObjectiveId objective) {
        return about(about -> about.withObjectives(Edits.without(about.objectives(), objective::equals)));
    }

    static UnaryOperator<Question> points(double points) {
        return question -> question.points() == points ? question : QuestionMembers.withPoints(question, points);
    }

    private static UnaryOperator<Question> about(UnaryOperator<About> change) {
        return question -> {
            About next = change.apply(question.about());
            return next.equals(question.about()) ? question : question.withAbout(next);
        };
    }

    private static <T> List<T> joined(List<T> there, List<T> more) {
        List<T> all = new ArrayList<>(there);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
