package org.collimator.ui.question;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.document.ElementRef;
import org.collimator.question.Answer;
import org.collimator.question.Mark;
import org.collimator.question.Question;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/**
 * Says what a typed question accepts, and whether it would accept what the author types here. On the event thread.
 *
 * @param <Q> the kind of question
 */
final class AcceptedPreview<Q extends Question> implements ElementForm {
    private final EditorContext context;
    private final Class<Q> type;
    private final Function<Q, String> range;
    private final BiFunction<Q, String, Answer> answer;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final WrappedText accepts = WrappedText.plain("");
    private final JTextField trial = new JTextField(14);
    private final Verdict verdict = new Verdict();
    private @Nullable ElementRef shown;

    /**
     * A preview without a question.
     *
     * @param range what is accepted, in words; blank where there is nothing to say
     * @param answer the answer that somebody typed
     */
    AcceptedPreview(
            EditorContext context, Class<Q> type, Function<Q, String> range, BiFunction<Q, String, Answer> answer) {
        this.context = context;
        this.type = type;
        this.range = range;
        this.answer = answer;
        Texts texts = Texts.of(AcceptedPreview.class);
        JLabel label = new JLabel(texts.get("preview.trial"));
        label.putClientProperty("FlatLaf.styleClass", "semibold");
        label.setLabelFor(trial);
        trial.setName("question.trial");
        trial.getAccessibleContext().setAccessibleName(texts.get("preview.trial"));
        accepts.setName("question.accepts");
        Bind.text(trial, text -> refresh());
        panel.setOpaque(false);
        panel.add(accepts, "growx, wmin 0");
        panel.add(label);
        panel.add(trial, "split 2");
        panel.add(verdict.component(), "growx, wmin 0, gapleft 8");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(ElementRef ref) {
        if (!ref.equals(shown)) {
            shown = ref;
            trial.setText("");
        }
        refresh();
    }

    @Override
    public void refresh() {
        Optional<Q> question = Optional.ofNullable(shown)
                .flatMap(ref -> context.workspace().index().find(ref, type));
        String words = question.map(range).orElse("");
        if (!words.equals(accepts.getText())) {
            accepts.setText(words);
            accepts.getAccessibleContext().setAccessibleName(words);
        }
        accepts.setVisible(!words.isEmpty());
        if (question.isEmpty() || trial.getText().isBlank()) {
            verdict.clear();
        } else {
            Mark mark = question.get().mark(answer.apply(question.get(), trial.getText()));
            verdict.show(mark, question.get().points());
        }
    }

    @Override
    public void refreshFindings() {
        // nothing is found about a trial
    }

    @Override
    public void focus(String pointer) {
        // no pointer leads here
    }
}
