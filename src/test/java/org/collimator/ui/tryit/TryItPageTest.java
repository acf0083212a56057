package org.collimator.ui.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.Answer;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.samples.KeyedAnswer;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TryItPageTest {
    @TempDir
    Path folder;

    private Desk desk;
    private TryItPage page;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        page = new TryItPage(desk.context);
        page.shown();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Question> questions(QuestionKind kind) {
        return desk.current().modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.kind() == kind)
                .toList();
    }

    private void select(Question question) {
        desk.workspace.selection().show(Target.of(ElementRef.of(question.id())));
    }

    private <C extends Component> C find(String name, Class<C> type) {
        return find(page.component(), name, type).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static <C extends Component> Optional<C> find(Container from, String name, Class<C> type) {
        for (Component each : from.getComponents()) {
            if (type.isInstance(each) && name.equals(each.getName())) {
                return Optional.of(type.cast(each));
            }
            if (each instanceof Container inner) {
                Optional<C> found = find(inner, name, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void press(String name) {
        find(name, AbstractButton.class).doClick(0);
    }

    @ParameterizedTest
    @EnumSource
    void theKeyedAnswerEarnsFullMarks(QuestionKind kind) {
        for (Question question : questions(kind)) {
            select(question);
            press("tryit.key");
            Answer answer = page.answer().orElseThrow();
            assertTrue(question.mark(answer).full(), question.id() + ": " + answer);
            assertTrue(question.mark(question.match(new KeyedAnswer())).full());
            assertTrue(page.verdict().startsWith("Right"), question.id() + ": " + page.verdict());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherQuestionBeginsWithoutAnAnswer(QuestionKind kind) {
        Question first = questions(kind).get(0);
        select(first);
        press("tryit.key");
        select(questions(QuestionKind.SINGLE_CHOICE).get(1));
        select(first);
        assertEquals("", page.verdict());
        press("tryit.key");
        press("tryit.again");
        assertEquals("", page.verdict());
        assertFalse(page.answer().filter(answer -> first.mark(answer).full()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aBlankQuestionCanBeTried(QuestionKind kind) {
        Question blank = kind.blank(QuestionId.parse("q-blank"));
        desk.workspace.edit(
                "add",
                ElementRef.COURSE,
                curriculum -> curriculum.withModules(curriculum.modules().stream()
                        .map(module -> module.withQuestions(List.of(blank)))
                        .limit(1)
                        .toList()));
        select(blank);
        press("tryit.key");
        press("tryit.check");
        assertFalse(page.verdict().startsWith("Right"), page.verdict());
    }

    @Test
    void aCheckedAnswerIsMarkedAnewWhenTheKeyChanges() {
        Question question = desk.current().modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(each -> each.id().value().equals("m2-q05"))
                .findFirst()
                .orElseThrow();
        select(question);
        find("tryit.number", JTextComponent.class).setText("3.05");
        press("tryit.check");
        assertTrue(page.verdict().startsWith("Right"), page.verdict());
        desk.workspace.edit(
                "key",
                ElementRef.of(question.id()),
                course -> Edits.question(course, question.id(), q -> q.match(new WithAnswer(7.0))));
        desk.tasks.flush();
        assertTrue(page.verdict().startsWith("Wrong"), page.verdict());
        desk.workspace.history().undo();
        desk.tasks.flush();
        assertTrue(page.verdict().startsWith("Right"), page.verdict());
    }

    /** A numeric question with another key. */
    private record WithAnswer(double key) implements Question.Cases<Question> {
        @Override
        public Question numeric(org.collimator.question.Numeric question) {
            return question.withAnswer(key);
        }

        @Override
        public Question singleChoice(org.collimator.question.SingleChoice question) {
            return question;
        }

        @Override
        public Question multipleChoice(org.collimator.question.MultipleChoice question) {
            return question;
        }

        @Override
        public Question trueFalse(org.collimator.question.TrueFalse question) {
            return question;
        }

        @Override
        public Question matching(org.collimator.question.Matching question) {
            return question;
        }

        @Override
        public Question ordering(org.collimator.question.Ordering question) {
            return question;
        }

        @Override
        public Question shortText(org.collimator.question.ShortText question) {
            return question;
        }

        @Override
        public Question hotspot(org.collimator.question.Hotspot question) {
            return question;
        }
    }

    @Test
    void nothingIsTriedWhileNoQuestionIsSelected() {
        desk.workspace.selection().show(Target.COURSE);
        assertEquals(Optional.empty(), page.answer());
    }
}
