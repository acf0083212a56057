package org.collimator.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.ChoiceScoring;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.SingleChoice;
import org.collimator.question.Unchanged;
import org.collimator.samples.KeyedAnswer;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Question first(QuestionKind kind) {
        return desk.current().modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Question now(Question question) {
        return desk.workspace
                .index()
                .find(ElementRef.of(question.id()), Question.class)
                .orElseThrow();
    }

    @Test
    void aSingleChoiceBecomesAMultipleChoiceAndBackWithoutLoss() {
        Question before = first(QuestionKind.SINGLE_CHOICE);
        Conversion.convert(desk.context, before);
        assertEquals(QuestionKind.MULTIPLE_CHOICE, now(before).kind());
        assertTrue(now(before).mark(now(before).match(new KeyedAnswer())).full());
        Conversion.convert(desk.context, now(before));
        assertEquals(before, now(before));
        desk.workspace.history().undo();
        desk.workspace.history().undo();
        assertEquals(before, now(before));
        assertFalse(desk.workspace.history().undoLabel().isPresent());
    }

    @Test
    void aStatementBecomesASingleChoiceWithItsFeedback() {
        Question before = first(QuestionKind.TRUE_FALSE);
        Conversion.convert(desk.context, before);
        SingleChoice after = desk.workspace
                .index()
                .find(ElementRef.of(before.id()), SingleChoice.class)
                .orElseThrow();
        assertEquals(2, after.options().size());
        assertTrue(after.mark(after.match(new KeyedAnswer())).full());
        assertEquals(before.about(), after.about());
        assertFalse(after.options().get(0).feedback().isBlank()
                && after.options().get(1).feedback().isBlank());
    }

    @Test
    void aScoringRuleIsNotLostSilently() {
        Question before = first(QuestionKind.MULTIPLE_CHOICE);
        desk.workspace.edit(
                "rule",
                ElementRef.of(before.id()),
                course -> Edits.question(
                        course,
                        before.id(),
                        question -> question.match(new Unchanged() {
                            @Override
                            public Question multipleChoice(MultipleChoice choice) {
                                return choice.withScoring(ChoiceScoring.PER_OPTION);
                            }
                        })));
        Question ruled = now(before);
        desk.dialogs.answer(1);
        Conversion.convert(desk.context, ruled);
        assertEquals(ruled, now(before));
        desk.dialogs.answer(0);
        Conversion.convert(desk.context, ruled);
        assertEquals(QuestionKind.SINGLE_CHOICE, now(before).kind());
        assertEquals(2, desk.dialogs.told.size());
    }

    @Test
    void theActionIsThereForWhatCanBeConvertedAlone() {
        var action = new QuestionsFeature(desk.context).actions().get(0);
        desk.workspace
                .selection()
                .show(Target.of(ElementRef.of(first(QuestionKind.NUMERIC).id())));
        action.refresh();
        assertFalse(action.isEnabled());
        desk.workspace
                .selection()
                .show(Target.of(ElementRef.of(first(QuestionKind.TRUE_FALSE).id())));
        action.refresh();
        assertTrue(action.isEnabled());
        assertEquals(
                List.of("question.convert"),
                new QuestionsFeature(desk.context).menus().get("menu.edit"));
    }
}
