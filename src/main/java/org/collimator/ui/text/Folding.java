package org.collimator.ui.text;

import java.util.function.Supplier;
import javax.swing.JPanel;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The preview beside a text: unfolds when it is asked for, follows the text after a pause. On the event thread. */
final class Folding {
    private static final int PAUSE_MILLIS = 250;

    private final EditorContext context;
    private final JPanel body;
    private final Supplier<String> text;
    private final Tasks.Delayed pause;
    private @Nullable PreviewPane preview;

    Folding(EditorContext context, JPanel body, Supplier<String> text) {
        this.context = context;
        this.body = body;
        this.text = text;
        this.pause = context.tasks().delayed(PAUSE_MILLIS, this::render);
    }

    boolean isOpen() {
        return preview != null;
    }

    void toggle() {
        PreviewPane open = preview;
        if (open != null) {
            body.remove(open.component());
            preview = null;
        } else {
            PreviewPane made = new PreviewPane(context);
            body.add(made.component(), "grow, wmin 120, w 100%, h 96::");
            preview = made;
            render();
        }
        body.revalidate();
        body.repaint();
    }

    void changed() {
        if (preview != null) {
            pause.restart();
        }
    }

    private void render() {
        if (preview != null) {
            preview.render(text.get());
        }
    }
}
