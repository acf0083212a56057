package org.collimator.bench;

import java.util.Arrays;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.collimator.ui.Parts;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;

/** Looking for things among 10,000 questions: the outline's filter, the question bank, find. */
final class EditorLookups {
    private static final int TIMES = 7;
    private static final double MOST = 0.1;
    private static final String[] WORDS = {"contrast", "dose", "slice", "signal", "image", "noise", "field"};

    private final Hands hands;
    private final Workspace workspace;
    private final JFrame frame;

    EditorLookups(Hands hands, Workspace workspace, JFrame frame) {
        this.hands = hands;
        this.workspace = workspace;
        this.frame = frame;
    }

    private interface Act {
        void run(int time);
    }

    void run(Report report) throws Exception {
        JTextField outline = hands.on(() -> Parts.named(frame, "outline.filter", JTextField.class));
        report(report, "outline filter", time -> outline.setText(WORDS[time]));
        hands.painted(() -> outline.setText(""));
        bank(report);
        find(report);
    }

    private void bank(Report report) throws Exception {
        Hands.Took opened = hands.painted(() -> workspace.selection().show(new Target.View("bank")));
        report.seconds("question bank shown for the first time", opened.seconds());
        report.seconds("  work of the event thread", opened.atWork());
        Thread.sleep(1000);
        JTable table = hands.on(() -> Parts.named(frame, "bank.table", JTable.class));
        for (int column = 0; column < table.getColumnCount(); column++) {
            int clicked = table.convertColumnIndexToModel(column);
            report(
                    report,
                    "question bank sorted by " + table.getColumnName(column),
                    time -> table.getRowSorter().toggleSortOrder(clicked));
        }
        JTextField words = hands.on(() -> Parts.named(frame, "bank.filter", JTextField.class));
        report(report, "question bank filter", time -> words.setText(WORDS[time]));
        hands.painted(() -> words.setText(""));
    }

    /** Every one of these, and the slowest counts. */
    private void report(Report report, String figure, Act act) throws Exception {
        double[] times = new double[TIMES];
        double[] work = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            int time = i;
            Hands.Took took = hands.painted(() -> act.run(time));
            times[i] = took.seconds();
            work[i] = took.atWork();
        }
        report.seconds(
                figure + ", slowest of " + TIMES, Arrays.stream(times).max().orElse(0), MOST);
        report.seconds(
                "  work of the event thread, slowest", Arrays.stream(work).max().orElse(0));
    }

    private void find(Report report) throws Exception {
        hands.painted(() -> workspace.selection().show(new Target.View("find")));
        JTextField words = hands.on(() -> Parts.named(frame, "find.words", JTextField.class));
        JLabel status = hands.on(() -> Parts.named(frame, "find.status", JLabel.class));
        Thread.sleep(500);
        double slowest = 0;
        for (String word : WORDS) {
            slowest = Math.max(slowest, find(words, status, word));
        }
        report.seconds("find, from the last key to the hits, slowest", slowest, MOST);
    }

    private double find(JTextField words, JLabel status, String word) throws Exception {
        hands.on(() -> {
            status.setText("…");
            return status;
        });
        long start = System.nanoTime();
        hands.painted(() -> words.setText(word));
        while (hands.on(() -> status.getText().equals("…"))) {
            Thread.sleep(1);
        }
        hands.painted(() -> {});
        return (System.nanoTime() - start) / 1e9;
    }
}
