package org.collimator.ui.welcome;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A recent curriculum in words, the same on the welcome page and in the menu. Pure. */
public final class RecentWords {
    private RecentWords() {}

    /** What it is called. */
    public static String title(Recents.Recent recent) {
        return recent.title().isBlank() ? texts().get("untitled") : recent.title();
    }

    /** When it was opened, how much it holds, and how it is; the last only where that is known and worth a word. */
    static String facts(Recents.Recent recent, Recents.@Nullable State state) {
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(Instant.ofEpochSecond(recent.opened()).atZone(ZoneId.systemDefault()));
        List<String> facts = new ArrayList<>();
        facts.add(texts().get("opened", when));
        if (recent.modules() >= 0) {
            facts.add(texts().get("counts", recent.modules(), recent.questions()));
        }
        String now = state(state);
        if (!now.isEmpty()) {
            facts.add(now);
        }
        return String.join(" · ", facts);
    }

    /** How it is; blank where nothing stands in the way. */
    public static String state(Recents.@Nullable State state) {
        return state == null || state == Recents.State.READY ? "" : texts().get("state." + state.name());
    }

    private static Texts texts() {
        return Texts.of(RecentWords.class);
    }
}
