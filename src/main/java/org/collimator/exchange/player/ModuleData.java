package org.collimator.exchange.player;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistItem;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Workload;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.storage.JsonFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code learn/modules/<id>.json}: all that the pages of one module show. */
final class ModuleData {
    private static final String TITLE = "title";
    private final Course course;
    private final Module module;
    private final List<Question> practice;
    private final ObjectNode node = JsonFormat.mapper().createObjectNode();

    private ModuleData(Course course, Module module, Set<QuestionId> assessed) {
        this.course = course;
        this.module = module;
        this.practice = course.practice(module, assessed);
    }

    static ObjectNode of(Course course, Module module, Set<QuestionId> assessed) {
        return new ModuleData(course, module, assessed).write();
    }

    /** How many pages the module has; must agree with the list that its file holds. */
    static int pageCount(Course course, Module module, Set<QuestionId> assessed) {
        return 1
                + module.lessons().size()
                + (course.practice(module, assessed).isEmpty() ? 0 : 1)
                + module.checklists().size()
                + (module.faq().isEmpty() ? 0 : 1);
    }

    private ObjectNode write() {
        node.put("id", module.id().value());
        node.put(TITLE, module.title());
        node.put("summary", course.html(module.summary()));
        node.put(
                "minutes",
                module.workload().stream().mapToInt(Workload::minutes).sum());
        objectives();
        pages();
        ObjectNode lessons = node.putObject("lessons");
        for (Lesson lesson : module.lessons()) {
            ObjectNode one = lessons.putObject(lesson.id().value());
            one.put("minutes", lesson.minutes());
            one.put("html", LessonHtml.of(course, lesson));
        }
        questions();
        ArrayNode practiced = node.putArray("practice");
        practice.forEach(question -> practiced.add(question.id().value()));
        ObjectNode checklists = node.putObject("checklists");
        module.checklists()
                .forEach(list -> checklist(checklists.putObject(list.id().value()), list));
        ArrayNode faq = node.putArray("faq");
        module.faq()
                .forEach(entry ->
                        faq.addObject().put("question", entry.question()).put("answer", course.html(entry.answer())));
        return node;
    }

    private void objectives() {
        ArrayNode list = node.putArray("objectives");
        for (Objective objective : module.objectives()) {
            ObjectNode one = list.addObject();
            one.put("id", objective.id().value());
            one.put("code", objective.code());
            one.put("html", course.inline(objective.statement()));
            if (objective.safetyCritical()) {
                one.put("critical", true);
            }
        }
    }

    private void pages() {
        ArrayNode pages = node.putArray("pages");
        String id = module.id().value();
        page(pages, "module/" + id, module.title());
        module.lessons().forEach(lesson -> page(pages, "lesson/" + id + "/" + lesson.id(), lesson.title()));
        if (!practice.isEmpty()) {
            page(pages, "questions/" + id, "");
        }
        module.checklists().forEach(list -> page(pages, "checklist/" + id + "/" + list.id(), list.title()));
        if (!module.faq().isEmpty()) {
            page(pages, "faq/" + id, "");
        }
    }

    private static void page(ArrayNode pages, String id, String title) {
        pages.addObject().put("id", id).put(TITLE, title);
    }

    /** The module's own, and those of other modules that its lessons ask. */
    private void questions() {
        ArrayNode list = node.putArray("questions");
        Set<QuestionId> wanted = new LinkedHashSet<>();
        module.questions().forEach(question -> wanted.add(question.id()));
        module.lessons().forEach(lesson -> wanted.addAll(Course.questionsOf(lesson.blocks())));
        wanted.forEach(id -> course.question(id).ifPresent(home -> list.add(QuestionData.of(course, home))));
    }

    private void checklist(ObjectNode one, Checklist list) {
        one.put("instructions", course.html(list.instructions()));
        one.put("passPercent", list.passPercent());
        ArrayNode items = one.putArray("items");
        for (ChecklistItem item : list.items()) {
            items.addObject()
                    .put("html", course.inline(item.text()))
                    .put("scale", Math.max(1, item.scale()))
                    .put("critical", item.critical())
                    .put("notObserved", item.notObservedAllowed());
        }
        ArrayNode scale = one.putArray("entrustment");
        list.entrustmentScale().forEach(scale::add);
        ArrayNode assessors = one.putArray("assessors");
        list.assessorRoles().forEach(assessors::add);
    }
}
