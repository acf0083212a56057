package org.collimator.ui.tryit;

import java.util.Optional;
import javax.swing.JComponent;
import org.collimator.question.Answer;

/**
 * Where a question of one kind is answered. Keeps the answer while the question is edited, as far as it still fits. On the event
 * thread.
 *
 * @param <Q> the kind
 */
interface AnswerControl<Q> {
    /** What is answered with. */
    JComponent component();

    /** Shows a question; the answer stays where it still fits. */
    void show(Q question);

    /** What the user has answered; empty while there is nothing to be marked. */
    Optional<Answer> answer();

    /** Answers as the key asks for; nothing where there is no key yet. */
    void giveKey();

    /** Takes the answer back. */
    void clear();
}
