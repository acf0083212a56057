package org.collimator.ui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.collimator.validation.Severity;

/** Messages about the open curriculum as a whole that stay until they are answered or no longer true. On the event thread. */
public final class Notices {
    private final Map<String, Notice> shown = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Something that can be done about a notice; its text is the label of a button. */
    public record Answer(String label, Runnable run) {}

    /**
     * A message.
     *
     * @param id names it; a later notice of the same id takes its place
     * @param severity how bad it is
     * @param message what happened
     * @param answers what can be done
     */
    public record Notice(String id, Severity severity, String message, List<Answer> answers) {
        public Notice {
            answers = List.copyOf(answers);
        }
    }

    /** Shows a notice. */
    public void show(Notice notice) {
        if (!notice.equals(shown.put(notice.id(), notice))) {
            changed();
        }
    }

    /** It is no longer true, or answered. */
    public void remove(String id) {
        if (shown.remove(id) != null) {
            changed();
        }
    }

    /** Whether a notice of this id is shown. */
    public boolean isShown(String id) {
        return shown.containsKey(id);
    }

    /** What is shown, the oldest first. */
    public List<Notice> all() {
        return new ArrayList<>(shown.values());
    }

    /** Tells when other notices are shown. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
