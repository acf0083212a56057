package org.collimator.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.collimator.question.QuestionKind;
import org.collimator.question.SingleChoice;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionHeaderTest {
    @TempDir
    Path folder;

    @Test
    void nothingMovesWhereTheGuessRateAppears() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            SingleChoice question = desk.current().modules().stream()
                    .flatMap(module -> module.questions().stream())
                    .filter(each -> each.kind() == QuestionKind.SINGLE_CHOICE)
                    .map(SingleChoice.class::cast)
                    .findFirst()
                    .orElseThrow();
            QuestionHeader header = new QuestionHeader(desk.context);
            Point without = convert(header, question.withOptions(List.of()));
            assertEquals("", guess(header));
            assertEquals(without, convert(header, question));
            assertNotEquals("", guess(header));
        }
    }

    private static String guess(QuestionHeader header) {
        return Parts.named(header.component(), "question.guess", JLabel.class).getText();
    }

    private static Point convert(QuestionHeader header, SingleChoice question) {
        header.show(question);
        JComponent panel = header.component();
        panel.setSize(400, 200);
        panel.doLayout();
        return Parts.named(panel, "question.convert", JButton.class).getLocation();
    }
}
