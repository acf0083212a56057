package org.collimator.ui.tryit;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Mark;
import org.collimator.question.Question;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.question.Verdict;

/** What an answer earned, how that came about, and what the learner reads. On the event thread. */
final class ResultPart {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel steps = new JPanel(new MigLayout("insets 0, fillx, gap 8 4, wrap 2", "[][grow,fill]"));
    private final Verdict verdict = new Verdict();
    private final HtmlPane feedback;
    private final WrappedText feedbackHeading;
    private final Texts texts = Texts.of(ResultPart.class);
    private String shownFeedback = "";

    ResultPart(HtmlPane feedback) {
        this.feedback = feedback;
        feedback.setName("tryit.feedback");
        feedback.getAccessibleContext().setAccessibleName(texts.get("feedback"));
        feedbackHeading = WrappedText.strong(texts.get("feedback"));
        panel.setOpaque(false);
        steps.setOpaque(false);
        panel.add(verdict.component(), "growx, wmin 0");
        panel.add(steps, "growx, wmin 0");
        panel.add(feedbackHeading, Layouts.GROUP + ", growx, wmin 0");
        panel.add(feedback, "growx, wmin 0");
    }

    JComponent component() {
        return panel;
    }

    /** The words of the verdict. */
    String words() {
        return verdict.words();
    }

    void show(Question question, Answer answer, Markdown.Links links) {
        Mark mark = question.mark(answer);
        verdict.show(mark, question.points());
        steps.removeAll();
        for (Mark.Step step : mark.steps()) {
            String words = words(question, step);
            JLabel sign = new JLabel(Icons.coloured(
                    step.right() ? "right" : "wrong", 16, step.right() ? "Collimator.right" : "Collimator.error"));
            sign.getAccessibleContext().setAccessibleName(texts.get(step.right() ? "step.right" : "step.wrong", ""));
            steps.add(sign, "aligny top");
            steps.add(WrappedText.plain(words), "growx, wmin 0");
        }
        String html = told(question, answer, links);
        boolean any = !html.isBlank();
        feedbackHeading.setVisible(any);
        feedback.setVisible(any);
        if (!html.equals(shownFeedback)) {
            shownFeedback = html;
            feedback.show(html);
        }
        panel.revalidate();
        panel.repaint();
    }

    private String words(Question question, Mark.Step step) {
        String part = question.match(new Trace(step.part()));
        String words = texts.get(step.right() ? "step.right" : "step.wrong", part);
        if (step.credit() == 0) {
            return words;
        }
        double points = Math.round(step.credit() * question.points() * 100) / 100.0;
        String sign = points > 0 ? "+" : "\u2212";
        return words + "  " + texts.get("step.points", sign + AmountField.text(Math.abs(points)));
    }

    private static String told(Question question, Answer answer, Markdown.Links links) {
        List<String> all = new ArrayList<>(question.match(new Told(answer)));
        all.add(question.feedback());
        StringBuilder html = new StringBuilder();
        all.stream().filter(text -> !text.isBlank()).forEach(text -> html.append(Markdown.html(text, links)));
        return html.toString();
    }
}
