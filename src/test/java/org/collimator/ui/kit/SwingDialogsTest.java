package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLightLaf;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.plaf.basic.BasicFileChooserUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwingDialogsTest {
    @TempDir
    Path temp;

    @BeforeEach
    void look() {
        FlatLightLaf.setup();
    }

    @Test
    void aNewFolderIsCalledAsWasSuggestedNotAsTheOneAroundIt() {
        JFileChooser chooser = SwingDialogs.forSaving("Folder", temp.resolve("radiography"), "");
        String named = ((BasicFileChooserUI) chooser.getUI()).getFileName();
        assertEquals("radiography", Path.of(named).getFileName().toString(), named);
        assertEquals(temp.resolve("radiography"), chooser.getSelectedFile().toPath());
    }

    @Test
    void aListOfLongLinesIsNoWiderThanTheWindow() {
        JList<String> list = new JList<>(new String[] {"Long lines of many words ".repeat(20)});
        assertTrue(SwingDialogs.within(new JScrollPane(list), 600).getPreferredSize().width < 600);
        JList<String> small = new JList<>(new String[] {"Short"});
        assertTrue(SwingDialogs.within(new JScrollPane(small), 600).getPreferredSize().width < 400);
    }

    @Test
    void nothingIsMadeWhereThereIsSomething() throws Exception {
        assertTrue(SwingDialogs.isFree(temp.resolve("new")));
        assertTrue(SwingDialogs.isFree(Files.createDirectory(temp.resolve("empty"))));
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertFalse(SwingDialogs.isFree(temp.resolve("letter.txt")));
        assertFalse(SwingDialogs.isFree(temp));
    }
}
