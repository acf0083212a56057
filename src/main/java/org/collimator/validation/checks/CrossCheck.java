package org.collimator.validation.checks;

import java.util.List;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edits;
import org.collimator.question.Question;
import org.collimator.question.Status;
import org.collimator.validation.Severity;

/** What an element says together with those whose names it uses or who use its name. Pure as long as the index rests. */
final class CrossCheck {

    private final Index index;
    private final Tests tests;
    private final Curriculum curriculum;
    private final MediaFiles files;

    CrossCheck(Index index, Tests tests, Curriculum curriculum, MediaFiles files) {
        this.index = index;
        this.tests = tests;
        this.curriculum = curriculum;
        this.files = files;
    }

    List<Draft> check(Unit unit) {
        Notes notes = new Notes();
        names(unit, notes);
        switch (unit.part) {
            case OBJECTIVE -> objective(unit.as(Objective.class), notes);
            case QUESTION -> question(unit, notes);
            case LESSON -> lesson(unit, notes);
            case MEDIA -> media(unit.as(Media.class), notes);
            case REFERENCE -> reference(unit, notes);
            case ASSESSMENT -> assessment(unit, notes);
            case CURRICULUM, BLUEPRINT, MODULE, CHECKLIST, FAQ -> {}
        }
        return notes.drafts();
    }

    private void names(Unit unit, Notes notes) {
        for (Key key : unit.facts.defines()) {
            Rule rule = key.space().duplicate();
            if (rule != null && index.givers(key) > 1 && !(key.space() == Space.MODULE_FILE && sameId(unit))) {
                notes.add(rule, pointer(key.space()), key.id(), index.givers(key));
            }
        }
        for (Use use : unit.facts.uses()) {
            Rule rule = use.key().space().dangling();
            if (rule != null && index.givers(use.key()) == 0) {
                if (use.drop() == null) {
                    notes.add(rule, use.pointer(), use.key().id());
                } else {
                    notes.fixable(
                            rule,
                            use.pointer(),
                            Remedy.DROP_ID,
                            use.drop(),
                            use.key().id());
                }
            }
        }
    }

    /** Where modules have the very same id, their files need no word of their own. */
    private boolean sameId(Unit module) {
        return module.facts.defines().stream().anyMatch(key -> key.space() == Space.MODULE && index.givers(key) > 1);
    }

    private static String pointer(Space space) {
        return switch (space) {
            case ROLE -> "/roles";
            case VARIANT -> "/variants";
            case MEDIA_FILE -> "/path";
            case DOI -> "/DOI";
            case MODULE,
                    OBJECTIVE,
                    LESSON,
                    QUESTION,
                    CHECKLIST,
                    REFERENCE,
                    MEDIA,
                    ASSESSMENT,
                    BLUEPRINT,
                    NODE,
                    ABBREVIATION,
                    MODULE_FILE -> "/id";
        };
    }

    private void objective(Objective objective, Notes notes) {
        Key key = new Key(Space.OBJECTIVE, objective.id().value());
        String name = ObjectiveScan.name(objective);
        int asked = index.uses(key, Use.How.ASKED);
        int observed = index.uses(key, Use.How.OBSERVED);
        boolean brokenDown = index.uses(key, Use.How.PARENT) > 0;
        if (asked + observed == 0 && !brokenDown) {
            notes.add(
                    objective.safetyCritical() ? Rule.OBJECTIVE_UNASSESSED_SAFETY : Rule.OBJECTIVE_UNASSESSED,
                    "",
                    name);
        } else if (objective.domain() == Domain.PSYCHOMOTOR && asked > 0 && observed == 0) {
            notes.add(Rule.OBJECTIVE_WRITTEN, "", name);
        }
        if (index.uses(key, Use.How.TAUGHT) == 0 && !brokenDown) {
            notes.add(Rule.OBJECTIVE_UNTAUGHT, "", name);
        }
    }

    private void question(Unit unit, Notes notes) {
        ItemFacts facts = unit.facts.item();
        if (facts == null) {
            return;
        }
        Question question = facts.question();
        Key key = new Key(Space.QUESTION, question.id().value());
        int fixed = index.uses(key, Use.How.FORMATIVE) + index.uses(key, Use.How.SUMMATIVE);
        int practised = index.uses(key, Use.How.PRACTISED);
        boolean retired = question.about().status() == Status.RETIRED;
        if (retired && fixed + practised > 0) {
            notes.add(Rule.QUESTION_RETIRED, "/about/status", question.id().value());
        }
        if (!retired && fixed + practised + unit.pools == 0) {
            notes.add(Rule.QUESTION_UNUSED, "", question.id().value());
        }
        boolean decides = index.uses(key, Use.How.SUMMATIVE) > 0 || unit.summativePools > 0;
        Severity support = decides ? Severity.ERROR : Severity.WARNING;
        if (facts.needsRationale() && !facts.explained()) {
            notes.add(Rule.IW29_RATIONALE, support, "/feedback", question.id().value());
        }
        if (!facts.supported()) {
            notes.add(
                    Rule.IW29_REFERENCE,
                    support,
                    "/about/references",
                    question.id().value());
        }
        ItemCrossCheck check = new ItemCrossCheck(index, notes);
        check.check(facts, decides);
        check.leaks(facts, unit.facts.uses());
    }

    private void lesson(Unit unit, Notes notes) {
        for (Use use : unit.facts.uses()) {
            Media media = use.key().space() == Space.MEDIA ? index.giver(use.key(), Media.class) : null;
            if (media != null && use.pointer().endsWith("/media")) {
                boolean recording =
                        media.type().startsWith("audio/") || media.type().startsWith("video/");
                boolean wanted = isRecording(unit, use.pointer());
                if (!media.type().isBlank() && recording != wanted) {
                    notes.add(Rule.LESSON_MEDIA_TYPE, use.pointer(), MediaScan.name(media), media.type());
                }
            }
        }
    }

    private static boolean isRecording(Unit lesson, String pointer) {
        int block = Integer.parseInt(pointer.split("/", 4)[2]);
        return lesson.as(org.collimator.curriculum.Lesson.class).blocks().get(block)
                instanceof org.collimator.curriculum.Block.Recording;
    }

    private void reference(Unit unit, Notes notes) {
        Key key = unit.facts.defines().get(0);
        if (index.uses(key, Use.How.CITED) == 0) {
            notes.add(Rule.REFERENCE_UNUSED, "", key.id());
        }
    }

    private void media(Media media, Notes notes) {
        String name = MediaScan.name(media);
        Key key = new Key(Space.MEDIA, media.id().value());
        if (index.uses(key, Use.How.SHOWN) == 0) {
            notes.fixable(
                    Rule.MEDIA_UNUSED, "", Remedy.REMOVE_MEDIA_RECORD, c -> Edits.withoutMedia(c, media.id()), name);
        }
        files.check(media.path(), notes);
        rights(media, name, notes);
    }

    /** The medium's terms against the package's (ACC-06). */
    private void rights(Media media, String name, Notes notes) {
        Terms terms = Terms.of(media.licence());
        Terms own =
                Terms.of(curriculum.licence().id() + " " + curriculum.licence().text());
        switch (curriculum.licence().distribution()) {
            case INTERNAL -> {}
            case COMMERCIAL -> {
                if (terms.nonCommercial()) {
                    notes.add(Rule.MEDIA_NC, "/licence", name, media.licence());
                }
                abroad(media, terms, own, name, notes);
            }
            case PUBLIC -> {
                if (terms.nonCommercial()
                        && !own.nonCommercial()
                        && !curriculum.licence().isMissing()) {
                    notes.add(Rule.MEDIA_NC_PACKAGE, "/licence", name, media.licence(), licence());
                }
                abroad(media, terms, own, name, notes);
            }
        }
    }

    private void abroad(Media media, Terms terms, Terms own, String name, Notes notes) {
        if (terms.reserved()) {
            notes.add(Rule.MEDIA_RESERVED, "/licence", name, media.licence());
        }
        if (terms.shareAlike() && !(own.shareAlike() && own.nonCommercial() == terms.nonCommercial())) {
            boolean changed = !media.modifications().isBlank();
            notes.add(
                    Rule.MEDIA_SA,
                    changed ? Severity.ERROR : Severity.WARNING,
                    "/licence",
                    name,
                    media.licence(),
                    licence());
        }
    }

    private String licence() {
        String id = curriculum.licence().id();
        return id.isBlank() ? curriculum.licence().text() : id;
    }

    private void assessment(Unit unit, Notes notes) {
        Form form = tests.form(unit);
        if (form != null) {
            new FormCheck(index, form, unit.as(Assessment.class), notes).check();
        }
    }
}
