package org.collimator.ui.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Which rows the bank shows, and in what order. On the event thread. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class BankModel {
    private final Workspace workspace;
    private final BankWords words = new BankWords();
    private final Texts texts = Texts.of(BankModel.class);
    private final Map<State, String> stateWords = new HashMap<>();
    private BankRows rows = BankRows.NONE;
    private BankRow[] view = {};
    private BankFilter filter = BankFilter.EVERYTHING;
    private BankOrder order = BankOrder.OF_CURRICULUM;
    private Map<QuestionId, Question> saved = Map.of();
    private @Nullable Curriculum savedCurriculum;
    private @Nullable Curriculum shown;

    /** What became of a question since the last save; the order in which they sort. */
    enum State {
        NEW,
        CHANGED,
        UNCHANGED
    }

    BankModel(Workspace workspace) {
        this.workspace = workspace;
        stateWords.put(State.NEW, texts.get("change.new"));
        stateWords.put(State.CHANGED, texts.get("change.changed"));
        stateWords.put(State.UNCHANGED, texts.get("change.unchanged"));
    }

    /** Takes the curriculum as it is now; true where another one was shown. */
    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    boolean update() {
        Curriculum now = workspace.current();
        Curriculum lastSaved = workspace.history().saved();
        if (now == shown && lastSaved == savedCurriculum) {
            return false;
        }
        if (lastSaved != savedCurriculum) {
            savedCurriculum = lastSaved;
            saved = byId(lastSaved);
        }
        if (now != shown) {
            shown = now;
            rows = rows.next(now, words);
        }
        arrange();
        return true;
    }

    private static Map<QuestionId, Question> byId(Curriculum curriculum) {
        Map<QuestionId, Question> questions = new HashMap<>();
        for (Module module : curriculum.modules()) {
            module.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        }
        return questions;
    }

    private void arrange() {
        List<BankRow> wanted = rows.all();
        if (!filter.isOpen()) {
            wanted = new ArrayList<>();
            for (BankRow row : rows.all()) {
                if (filter.accepts(row, this::moreWords)) {
                    wanted.add(row);
                }
            }
        }
        view = wanted.toArray(BankRow[]::new);
        order.sort(view, row -> String.valueOf(state(row).ordinal()), this::weight);
    }

    private String moreWords(BankRow row) {
        return BankRow.fold(changeText(row) + "\n" + problemText(row));
    }

    /** Makes the words of all rows ready, so that the first sorting need not; for any thread. */
    Runnable warmUp() {
        List<BankRow> all = rows.all();
        return () -> all.forEach(BankRow::warm);
    }

    void filter(BankFilter next) {
        filter = next;
        arrange();
    }

    BankFilter filter() {
        return filter;
    }

    void order(BankOrder next) {
        order = next;
        arrange();
    }

    BankOrder order() {
        return order;
    }

    /** Other problems are known. */
    void problemsChanged() {
        if (order.column() == BankColumn.PROBLEMS || !filter.words().isEmpty()) {
            arrange();
        }
    }

    int size() {
        return view.length;
    }

    int total() {
        return rows.all().size();
    }

    /** How many rows the last update had to make. */
    int made() {
        return rows.made();
    }

    BankRow row(int n) {
        return view[n];
    }

    String text(BankRow row, BankColumn column) {
        return switch (column) {
            case CHANGE -> changeText(row);
            case PROBLEMS -> problemText(row);
            case KIND, STEM, MODULE, OBJECTIVES, LEVEL, DIFFICULTY, POINTS, STATUS, TAGS -> row.text(column);
        };
    }

    private String changeText(BankRow row) {
        return stateWords.getOrDefault(state(row), "");
    }

    @SuppressWarnings("ReferenceEquality") // the very same question is unchanged
    State state(BankRow row) {
        Question before = saved.get(row.question().id());
        if (before == null) {
            return State.NEW;
        }
        return before == row.question() || before.equals(row.question()) ? State.UNCHANGED : State.CHANGED;
    }

    /** The worst finding on a question; null where there is none. */
    @Nullable
    Severity worst(BankRow row) {
        Severity worst = null;
        for (Problem problem : workspace.problems().of(row.ref())) {
            Severity severity = problem.finding().severity();
            worst = worst == null || severity.compareTo(worst) < 0 ? severity : worst;
        }
        return worst;
    }

    private String problemText(BankRow row) {
        Severity worst = worst(row);
        return worst == null
                ? ""
                : texts.get(
                        "problems." + worst.id(),
                        workspace.problems().of(row.ref()).size());
    }

    private int weight(BankRow row) {
        Severity worst = worst(row);
        if (worst == null) {
            return 0;
        }
        int level = Severity.values().length - worst.ordinal();
        return level * 100_000 + workspace.problems().of(row.ref()).size();
    }

    /** The rows of these questions, as runs of neighbours: first and last in turn. */
    List<int[]> runs(Set<QuestionId> ids) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= view.length; i++) {
            boolean in = i < view.length && ids.contains(view[i].question().id());
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                runs.add(new int[] {start, i - 1});
                start = -1;
            }
        }
        return runs;
    }

    /** The ids of the rows at these numbers. */
    Set<QuestionId> ids(int[] numbers) {
        Set<QuestionId> ids = new HashSet<>();
        for (int n : numbers) {
            if (n < view.length) {
                ids.add(view[n].question().id());
            }
        }
        return ids;
    }
}
