package org.collimator.ui.coverage;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.collimator.question.CognitiveLevel;
import org.collimator.text.Markdown;
import org.collimator.ui.form.LevelWords;
import org.collimator.ui.kit.Texts;

/** Heads the column of a level: what is counted stands over the level, so that the columns stay narrow. */
final class LevelHeading implements TableCellRenderer {
    private final String words;

    LevelHeading(CognitiveLevel level) {
        words = "<html><center>"
                + Markdown.escape(Texts.of(LevelHeading.class).get("column.questions")) + "<br>"
                + Markdown.escape(LevelWords.name(level)) + "</center></html>";
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        return table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, words, selected, focused, row, column);
    }
}
