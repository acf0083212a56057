package org.collimator.exchange.player;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.PatientShown;
import org.collimator.curriculum.Person;
import org.collimator.curriculum.Term;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.storage.JsonFormat;
import org.collimator.text.Markdown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of {@code learn} that are about the whole course: the tree, the assessments, the literature. */
final class CourseData {
    private static final String TITLE = "title";
    private final Course course;
    private final Curriculum curriculum;
    private final Map<String, List<List<Course.Home>>> drawn = new LinkedHashMap<>();
    private final Set<QuestionId> assessed = new HashSet<>();

    CourseData(Course course) {
        this.course = course;
        this.curriculum = course.curriculum;
        curriculum.assessments().forEach(a -> drawn.put(a.id().value(), candidates(a)));
        drawn.values()
                .forEach(items -> items.forEach(item ->
                        item.forEach(home -> assessed.add(home.question().id()))));
    }

    /** All questions that some assessment asks or may draw; they are not given away as practice. */
    Set<QuestionId> assessed() {
        return Collections.unmodifiableSet(assessed);
    }

    /** For each item of the assessment the questions it may ask: one for a fixed item, the candidates for a pool. */
    private List<List<Course.Home>> candidates(Assessment assessment) {
        return assessment.items().stream().map(this::candidates).toList();
    }

    private List<Course.Home> candidates(AssessmentItem item) {
        if (item instanceof AssessmentItem.Fixed fixed) {
            return course.question(fixed.question()).map(List::of).orElse(List.of());
        }
        AssessmentItem.Pool pool = (AssessmentItem.Pool) item;
        List<ModuleId> homes = pool.filter().modules();
        Set<QuestionId> taken = new HashSet<>();
        return curriculum.modules().stream()
                .filter(module -> homes.isEmpty() || homes.contains(module.id()))
                .flatMap(module -> module.questions().stream()
                        .filter(question -> pool.filter().accepts(module.id(), question)))
                .filter(question -> taken.add(question.id()))
                .flatMap(question -> course.question(question.id()).stream())
                .toList();
    }

    ObjectNode tree() {
        ObjectNode node = JsonFormat.mapper().createObjectNode();
        node.put("id", curriculum.id());
        node.put("fingerprint", course.fingerprint());
        node.put(TITLE, curriculum.title());
        node.put("language", curriculum.language());
        node.put("version", curriculum.version());
        node.put("standard", course.standard.id());
        node.put("keys", !course.keysOmitted);
        node.put("summary", course.html(curriculum.summary()));
        ArrayNode authors = node.putArray("authors");
        curriculum.authors().stream().map(Person::name).forEach(authors::add);
        node.put("licence", licence());
        node.putObject("passing")
                .put("rule", curriculum.passing().rule().id())
                .put("percent", curriculum.passing().percent());
        ArrayNode modules = node.putArray("modules");
        for (Module module : curriculum.modules()) {
            modules.addObject()
                    .put("id", module.id().value())
                    .put(TITLE, module.title())
                    .put("pages", ModuleData.pageCount(course, module, assessed));
        }
        ArrayNode assessments = node.putArray("assessments");
        curriculum.assessments().forEach(a -> summary(assessments.addObject(), a));
        node.put("references", !curriculum.references().isEmpty());
        node.put("credits", !curriculum.media().isEmpty());
        node.put("glossary", !curriculum.glossary().isEmpty());
        return node;
    }

    private String licence() {
        String words = curriculum.licence().text().isBlank()
                ? curriculum.licence().id()
                : curriculum.licence().text();
        String address = curriculum.licence().url();
        return address.matches("(?i)https?://.*") && !words.isBlank() ? Html.link(address, words) : Html.escape(words);
    }

    private void summary(ObjectNode node, Assessment assessment) {
        node.put("id", assessment.id().value());
        node.put(TITLE, assessment.title());
        node.put("purpose", assessment.purpose().id());
        if (assessment.module() != null && course.moduleNumber(assessment.module()) >= 0) {
            node.put("module", assessment.module().value());
        }
        node.put("attempts", assessment.attempts());
        node.put("minutes", assessment.timeLimitMinutes());
        node.put("essentialTiming", assessment.essentialTiming());
        node.put("passPercent", assessment.passPercent());
        node.put("weight", assessment.weight() > 0 ? assessment.weight() : 1);
        node.put("feedback", assessment.feedback().id());
        node.put("questions", questionCount(assessment));
    }

    private int questionCount(Assessment assessment) {
        List<List<Course.Home>> lists = drawn.getOrDefault(assessment.id().value(), List.of());
        int count = 0;
        for (int i = 0; i < lists.size(); i++) {
            int most = lists.get(i).size();
            count += assessment.items().get(i) instanceof AssessmentItem.Pool pool ? Math.min(pool.draw(), most) : most;
        }
        return count;
    }

    ObjectNode assessments() {
        ObjectNode node = JsonFormat.mapper().createObjectNode();
        for (Assessment assessment : curriculum.assessments()) {
            ObjectNode one = node.putObject(assessment.id().value());
            one.put("instructions", course.html(assessment.instructions()));
            one.put("shuffleQuestions", assessment.shuffleQuestions());
            one.put("shuffleOptions", assessment.shuffleOptions());
            items(one.putArray("items"), assessment);
            objectives(one.putArray("objectives"), assessment);
        }
        return node;
    }

    private void items(ArrayNode items, Assessment assessment) {
        List<List<Course.Home>> lists = drawn.getOrDefault(assessment.id().value(), List.of());
        for (int i = 0; i < lists.size(); i++) {
            List<Course.Home> from = lists.get(i);
            if (assessment.items().get(i) instanceof AssessmentItem.Pool pool) {
                ObjectNode one = items.addObject();
                one.put("draw", pool.draw());
                ArrayNode pairs = one.putArray("from");
                from.forEach(home -> pair(pairs.addArray(), home));
            } else {
                from.forEach(home -> pair(items.addArray(), home));
            }
        }
    }

    private static void pair(ArrayNode pair, Course.Home home) {
        pair.add(home.module().id().value());
        pair.add(home.question().id().value());
    }

    /** Those that an assessment asks for, in the order of the course. */
    private void objectives(ArrayNode list, Assessment assessment) {
        Set<ObjectiveId> ids = new LinkedHashSet<>();
        drawn.getOrDefault(assessment.id().value(), List.of())
                .forEach(item ->
                        item.forEach(home -> ids.addAll(home.question().about().objectives())));
        for (Module module : curriculum.modules()) {
            for (Objective objective : module.objectives()) {
                if (ids.remove(objective.id())) {
                    list.addObject()
                            .put("id", objective.id().value())
                            .put("code", objective.code())
                            .put("html", course.inline(objective.statement()))
                            .put("module", module.id().value());
                }
            }
        }
    }

    /** The literature, where pictures come from, and words explained. */
    ObjectNode literature() {
        ObjectNode node = JsonFormat.mapper().createObjectNode();
        ArrayNode references = node.putArray("references");
        curriculum
                .references()
                .forEach(reference -> references
                        .addObject()
                        .put("id", reference.id().value())
                        .put("html", course.print(reference.id())));
        ArrayNode credits = node.putArray("credits");
        curriculum.media().forEach(media -> credit(credits.addObject(), media));
        ArrayNode glossary = node.putArray("glossary");
        for (Term term : curriculum.glossary()) {
            glossary.addObject()
                    .put("term", term.term())
                    .put("abbreviation", term.abbreviation())
                    .put("html", course.html(term.definition()));
        }
        return node;
    }

    private void credit(ObjectNode node, Media media) {
        node.put("id", media.id().value());
        String caption = media.caption().isBlank() ? media.altShort() : Markdown.plain(media.caption());
        node.put(TITLE, caption.isBlank() ? media.path() : caption);
        node.put("attribution", media.attribution());
        ArrayNode facts = node.putArray("facts");
        fact(facts, "credits.creator", Html.escape(media.creator()));
        fact(facts, "credits.source", address(media.source(), media.source()));
        fact(facts, "credits.licence", address(media.licenceUrl(), media.licence()));
        fact(facts, "credits.modifications", Html.escape(media.modifications()));
        PatientShown patient = media.patient();
        fact(facts, "credits.patient", patient == null ? "" : course.words.get("credits.patient." + patient.id()));
        fact(facts, "credits.restrictions", Html.escape(String.join("; ", media.restrictions())));
    }

    private static String address(String address, String words) {
        return address.matches("(?i)https?://\\S+") && !words.isBlank()
                ? Html.link(address, words)
                : Html.escape(words);
    }

    private void fact(ArrayNode facts, String key, String html) {
        if (!html.isBlank()) {
            facts.addObject().put("label", course.words.get(key)).put("html", html);
        }
    }
}
