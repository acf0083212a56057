package org.collimator.ui.tryit;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.text.Markdown;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.image.Pictures;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers the selected question as a learner would. Follows the selection and every edit; an answer that was checked is marked anew
 * when the question changes. On the event thread.
 */
public final class TryItPage implements CentreView {
    /** Its page is set anew only when the user pauses. */
    private static final int PAUSE_MILLIS = 120;

    private final EditorContext context;
    private final Texts texts = Texts.of(TryItPage.class);
    private final Pictures pictures;
    private final AnswerControls controls;
    private final StemPart stem;
    private final ResultPart result;
    private final Tasks.Delayed pause;
    private final JLabel kind = new JLabel();
    private final WrappedText heading = WrappedText.strong("");
    private final WrappedText nothing;
    private final JPanel answerPlace = new JPanel(new BorderLayout());
    private final JPanel page = new PagePanel(new MigLayout("insets 16, fillx, wrap 1, gap 0 8, hidemode 3"));
    private final JPanel body = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JButton check;
    private final JScrollPane pane = new JScrollPane(page);
    private @Nullable Question shown;
    private @Nullable AnswerControl<?> control;
    private boolean inFront;
    private boolean checked;

    /** A page that shows nothing yet. */
    public TryItPage(EditorContext context) {
        this.context = context;
        this.pause = context.tasks().delayed(PAUSE_MILLIS, this::refresh);
        this.pictures = new Pictures(context);
        this.controls = new AnswerControls(context, pictures, this::answered);
        this.stem = new StemPart(context, pictures, words());
        this.result = new ResultPart(words());
        this.nothing = WrappedText.hint(texts.get("none"));
        this.check = button("check", "right", this::check);
        build();
        context.workspace().addListener(change -> pause.restart());
        context.workspace().selection().addListener(selection -> refresh());
    }

    private static HtmlPane words() {
        HtmlPane pane = new HtmlPane(link -> {});
        pane.setOpaque(false);
        return pane;
    }

    private void build() {
        page.setName("side.tryit");
        answerPlace.setOpaque(false);
        body.setOpaque(false);
        JPanel buttons = new JPanel(new org.collimator.ui.kit.WrapLayout(0, 4));
        buttons.setOpaque(false);
        buttons.add(check);
        buttons.add(button("again", "undo", this::again));
        buttons.add(button("key", "fix", this::giveKey));
        JPanel head = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow,fill]"));
        head.setOpaque(false);
        head.add(kind, "aligny top");
        head.add(heading, "growx, wmin 0, aligny top");
        body.add(head, "growx, wmin 0");
        body.add(stem.component(), "growx, wmin 0");
        body.add(answerPlace, "growx, wmin 0");
        body.add(buttons, "growx, wmin 0");
        body.add(result.component(), "growx, wmin 0");
        page.add(nothing, "growx, wmin 0");
        page.add(body, "growx, wmin 0");
        pane.setBorder(null);
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        answerPlace
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke("ENTER"), "tryit.check");
        answerPlace.getActionMap().put("tryit.check", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                check();
            }
        });
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName("tryit." + key);
        button.setToolTipText(texts.get(key + ".tip"));
        button.addActionListener(event -> run.run());
        return button;
    }

    @Override
    public JComponent component() {
        return pane;
    }

    @Override
    public void shown() {
        inFront = true;
        refresh();
    }

    @Override
    public void hidden() {
        inFront = false;
    }

    private void refresh() {
        pause.stop();
        if (!inFront) {
            return;
        }
        Question question = context.workspace()
                .selection()
                .element()
                .flatMap(ref -> context.workspace().index().find(ref, Question.class))
                .orElse(null);
        nothing.setVisible(question == null);
        body.setVisible(question != null);
        if (question != null && question != shown) {
            show(question);
        } else if (question == null) {
            shown = null;
        }
    }

    private void show(Question question) {
        QuestionId before = shown == null ? null : shown.id();
        boolean another = !question.id().equals(before);
        shown = question;
        heading.setText(texts.get("heading", KindWords.action(question.kind().id()), question.points()));
        kind.setIcon(Icons.ofKind(question.kind().id(), 16));
        stem.show(question, links());
        AnswerControl<?> next = question.match(controls);
        if (next != control) {
            control = next;
            answerPlace.removeAll();
            answerPlace.add(next.component());
            another = true;
        }
        if (another) {
            next.clear();
            checked = false;
            pane.getVerticalScrollBar().setValue(0);
        }
        mark();
        page.revalidate();
        page.repaint();
    }

    private Markdown.Links links() {
        return new Markdown.Links() {
            @Override
            public Optional<Markdown.Picture> media(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<String> citation(String id, String locator) {
                return Optional.of("");
            }
        };
    }

    /** What the learner has answered. */
    Optional<Answer> answer() {
        AnswerControl<?> now = control;
        return now == null ? Optional.empty() : now.answer();
    }

    /** The words of the verdict; blank before the answer was checked. */
    String verdict() {
        return result.component().isVisible() ? result.words() : "";
    }

    private void answered() {
        if (checked) {
            checked = false;
            mark();
        } else {
            check.setEnabled(answer().isPresent());
        }
    }

    private void check() {
        checked = answer().isPresent();
        mark();
    }

    private void mark() {
        Question question = shown;
        Optional<Answer> given = answer();
        boolean visible = checked && question != null && given.isPresent();
        check.setEnabled(given.isPresent());
        result.component().setVisible(visible);
        if (visible && question != null) {
            result.show(question, given.get(), links());
        }
    }

    private void again() {
        if (control != null) {
            control.clear();
            checked = false;
            mark();
        }
    }

    private void giveKey() {
        if (control != null) {
            control.giveKey();
            check();
        }
    }
}
