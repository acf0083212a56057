package org.collimator.validation.checks;

import org.collimator.document.Edits;
import org.collimator.question.About;
import org.collimator.question.Question;
import org.collimator.question.Status;

/** A question by itself: what all kinds share; the kinds' own rules are in {@link KindScan}, the writing in {@link Lint}. */
final class QuestionScan {
    private QuestionScan() {}

    static ItemFacts scan(Question question, Setting setting, Gather gather) {
        Notes notes = gather.notes;
        gather.define(Space.QUESTION, question.id().value());
        about(question, gather);
        gather.markdown(question.stem(), "/stem");
        gather.markdown(question.feedback(), "/feedback");
        if (question.stem().isBlank()) {
            notes.add(Rule.STEM_MISSING, "/stem", question.id().value());
        }
        if (question.points() == 0) {
            notes.add(Rule.POINTS_ZERO, "/points", question.id().value());
        }
        question.match(new KindScan(gather));
        Item item = Item.of(question);
        Lint.check(item, setting, gather);
        return ItemReading.of(item);
    }

    private static void about(Question question, Gather gather) {
        About about = question.about();
        boolean retired = about.status() == Status.RETIRED;
        gather.useAll(
                Space.OBJECTIVE,
                about.objectives(),
                retired ? Use.How.NAMED : Use.How.ASKED,
                "/about/objectives",
                (c, id) -> Edits.question(
                        c,
                        question.id(),
                        q -> q.withAbout(
                                q.about().withObjectives(Edits.without(q.about().objectives(), id::equals)))));
        gather.cite(
                about.references(),
                "/about/references",
                (c, cited) -> Edits.question(
                        c,
                        question.id(),
                        q -> q.withAbout(
                                q.about().withReferences(Edits.without(q.about().references(), cited::equals)))));
        gather.useAll(
                Space.NODE,
                about.blueprintNodes(),
                Use.How.NAMED,
                "/about/blueprintNodes",
                (c, id) -> Edits.question(
                        c,
                        question.id(),
                        q -> q.withAbout(q.about()
                                .withBlueprintNodes(Edits.without(q.about().blueprintNodes(), id::equals)))));
        if (about.equivalent() != null) {
            gather.use(
                    Space.QUESTION,
                    about.equivalent(),
                    Use.How.NAMED,
                    "/about/equivalent",
                    c -> Edits.question(
                            c, question.id(), q -> q.withAbout(q.about().withEquivalent(null))));
        }
        if (about.objectives().isEmpty()) {
            gather.notes.add(
                    Rule.IW30_OBJECTIVE, "/about/objectives", question.id().value());
        }
        if (question.id().equals(about.equivalent())) {
            gather.notes.add(Rule.EQUIVALENT_SELF, "/about/equivalent");
        }
        if (about.sightRequired() && about.equivalent() == null && about.note().isBlank()) {
            gather.notes.add(Rule.SIGHT_REQUIRED, "/about/sightRequired");
        }
    }
}
