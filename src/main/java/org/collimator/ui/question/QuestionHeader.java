package org.collimator.ui.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.collimator.curriculum.Media;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.EditorContext;
import org.collimator.validation.checks.GuessRate;
import org.jspecify.annotations.Nullable;

/**
 * What kind of question it is, what it can become, and how easily it is guessed, which comes last: it comes and goes while one types,
 * and nothing may move for it. On the event thread.
 */
final class QuestionHeader {
    private final EditorContext context;
    private final Texts texts = Texts.of(QuestionHeader.class);
    private final JPanel panel = new JPanel(new WrapLayout(12, 4));
    private final JLabel kind = new JLabel();
    private final JLabel guess = new JLabel();
    private final JButton convert = new JButton();
    private @Nullable Question shown;

    QuestionHeader(EditorContext context) {
        this.context = context;
        kind.putClientProperty("FlatLaf.styleClass", "h3");
        kind.setName("question.kind");
        guess.setName("question.guess");
        guess.putClientProperty("FlatLaf.style", "foreground: $Collimator.hint");
        guess.setToolTipText(texts.get("guess.tip"));
        convert.setName("question.convert");
        convert.addActionListener(
                event -> Optional.ofNullable(shown).ifPresent(question -> Conversion.convert(context, question)));
        panel.setOpaque(false);
        panel.add(kind);
        panel.add(convert);
        panel.add(guess);
    }

    JComponent component() {
        return panel;
    }

    void show(Question question) {
        if (shown != null && shown.equals(question)) {
            return;
        }
        QuestionKind before = shown == null ? null : shown.kind();
        shown = question;
        if (before != question.kind()) {
            kind.setText(KindWords.name(question.kind().id()));
            kind.setIcon(Icons.ofKind(question.kind().id(), 20));
            kind.setToolTipText(KindWords.description(question.kind().id()));
            List<Conversion> targets = question.match(new Conversions());
            convert.setVisible(!targets.isEmpty());
            if (!targets.isEmpty()) {
                convert.setText(texts.get(
                        "convert.to", KindWords.name(targets.get(0).to().id())));
            }
        }
        String words = guess(question);
        if (!words.equals(guess.getText())) {
            guess.setText(words);
        }
    }

    private String guess(Question question) {
        return guess(texts, GuessRate.of(question, this::media));
    }

    /** How a rate reads; blank where there is nothing to be guessed. */
    static String guess(Texts texts, double rate) {
        if (rate <= 0) {
            return "";
        }
        double percent = rate * 100;
        String shown =
                percent >= 1 ? Long.toString(Math.round(percent)) : String.format(Locale.getDefault(), "%.1f", percent);
        return texts.get("guess.rate", shown);
    }

    private @Nullable Media media(MediaId id) {
        return context.workspace().index().find(ElementRef.of(id), Media.class).orElse(null);
    }
}
