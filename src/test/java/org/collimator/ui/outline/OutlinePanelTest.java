package org.collimator.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.tree.TreeCellRenderer;
import javax.swing.tree.TreePath;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.elements.ElementActs;
import org.collimator.ui.elements.ElementClipboard;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline as its user sees it, and how little it does for a letter. */
class OutlinePanelTest {
    /** The look asks for a row's place before and after, now and then once more; the outline has many more rows. */
    private static final int FEW = 4;

    @TempDir
    Path temp;

    private Desk desk;
    private OutlinePanel panel;
    private OutlineJTree tree;
    private JTextField filter;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", temp.resolve("foundations"));
        ElementActs acts = new ElementActs(desk.context);
        panel = new OutlinePanel(desk.context, acts, new ElementClipboard(acts), view -> false);
        tree = panel.tree();
        filter = Parts.named((Container) panel.component(), "outline.filter", JTextField.class);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Module module(int n) {
        return desk.current().modules().get(n);
    }

    private List<String> rows() {
        return java.util.stream.IntStream.range(0, tree.getRowCount())
                .mapToObj(row -> tree.getPathForRow(row).getLastPathComponent().toString())
                .toList();
    }

    private void rename(Module module, String title) {
        desk.workspace.edit(
                "Rename",
                ElementRef.of(module.id()),
                course -> Edits.module(course, module.id(), one -> one.withTitle(title)));
    }

    @Test
    void aFilterThatHidesWhatIsShownStaysAndTheCentreGoesOnShowingIt() {
        ElementRef shown = ElementRef.of(module(0).questions().get(0).id());
        desk.workspace.selection().show(Target.of(shown));
        rename(module(2), "Zebra crossings");
        filter.setText("zebra");
        assertEquals("zebra", filter.getText());
        assertTrue(rows().contains("Zebra crossings"));
        assertNull(tree.getSelectionPath(), "what is hidden is not selected");
        assertEquals(shown, desk.workspace.selection().element().orElseThrow());
        filter.setText("");
        TreePath path = tree.getSelectionPath();
        assertEquals(shown, ((OutlineNode) path.getLastPathComponent()).ref);
    }

    @Test
    void theIconOfASelectedRowHasTheColourOfItsWords() {
        UIManager.put("Tree.foreground", Color.BLUE);
        UIManager.put("Tree.selectionInactiveForeground", Color.RED);
        UIManager.put("Collimator.info", Color.GREEN);
        try {
            desk.check();
            assertEquals(Color.RED, markColour(tree.getModel().getRoot(), true), "the mark of what is found too");
            assertEquals(Color.GREEN, markColour(tree.getModel().getRoot(), false));
            tree.expandRow(1);
            for (int row = 0; row < tree.getRowCount(); row++) {
                Object node = tree.getPathForRow(row).getLastPathComponent();
                assertEquals(Color.RED, iconColour(node, true), node.toString());
                assertEquals(Color.BLUE, iconColour(node, false), node.toString());
            }
        } finally {
            UIManager.put("Tree.foreground", null);
            UIManager.put("Tree.selectionInactiveForeground", null);
            UIManager.put("Collimator.info", null);
        }
    }

    private Color iconColour(Object node, boolean selected) {
        return strongest(row(node, selected), 0);
    }

    private Color markColour(Object node, boolean selected) {
        return strongest(row(node, selected), 1);
    }

    private Container row(Object node, boolean selected) {
        return (Container)
                tree.getCellRenderer().getTreeCellRendererComponent(tree, node, selected, false, false, 0, false);
    }

    /** The colour of the most opaque pixel. */
    private static Color strongest(Container row, int part) {
        Icon icon = ((JLabel) row.getComponent(part)).getIcon();
        BufferedImage drawn = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        icon.paintIcon(row, drawn.createGraphics(), 0, 0);
        int strongest = Arrays.stream(
                        drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()))
                .boxed()
                .max(Comparator.comparingInt(pixel -> pixel >>> 24))
                .orElseThrow();
        return new Color(strongest);
    }

    @Test
    void theFirstElementOfAListIsShownWhenKeysLeadFromTheListToIt() {
        Module module = module(1);
        TreePath path = OutlineModel.path(node(ElementRef.of(module.id())));
        tree.expandPath(path);
        tree.setSelectionPath(path);
        int lessons = tree.getRowForPath(path) + 2;
        tree.setSelectionRow(lessons - 1);
        tree.setSelectionRow(lessons);
        tree.expandRow(lessons);
        tree.setSelectionRow(lessons + 1);
        ElementRef lesson = ElementRef.of(module.lessons().get(0).id());
        assertEquals(lesson, ((OutlineNode) tree.getSelectionPath().getLastPathComponent()).ref);
        assertEquals(lesson, desk.workspace.selection().element().orElseThrow());
        assertEquals(Target.of(lesson), desk.workspace.selection().target());
    }

    private OutlineNode node(ElementRef ref) {
        for (int row = 0; row < tree.getRowCount(); row++) {
            if (tree.getPathForRow(row).getLastPathComponent() instanceof OutlineNode found && found.ref.equals(ref)) {
                return found;
            }
        }
        throw new AssertionError("not in the outline: " + ref);
    }

    @Test
    void whatIsShownFromElsewhereTakesAwayAFilterThatHidesIt() {
        rename(module(2), "Zebra crossings");
        filter.setText("zebra");
        ElementRef other = ElementRef.of(module(0).questions().get(0).id());
        desk.workspace.selection().show(Target.of(other));
        assertEquals("", filter.getText());
        assertEquals(other, ((OutlineNode) tree.getSelectionPath().getLastPathComponent()).ref);
    }

    @Test
    void anEditElsewhereLeavesTheFilterAlone() {
        desk.workspace.selection().show(Target.of(ElementRef.of(module(0).id())));
        rename(module(2), "Zebra crossings");
        filter.setText("zebra");
        rename(module(0), "Another title");
        assertEquals("zebra", filter.getText());
    }

    @Test
    void aLetterInATitleAsksForThatRowAlone() {
        tree.setSize(300, 2000);
        tree.expandRow(1);
        AtomicInteger drawn = new AtomicInteger();
        TreeCellRenderer usual = tree.getCellRenderer();
        Module first = module(0);
        tree.setCellRenderer((of, value, selected, expanded, leaf, row, focused) -> {
            drawn.incrementAndGet();
            assertEquals(
                    ElementRef.of(first.id()),
                    ((OutlineNode) value).ref,
                    "a row that has nothing to do with the letter");
            Component component = usual.getTreeCellRendererComponent(of, value, selected, expanded, leaf, row, focused);
            return component;
        });
        tree.getPreferredSize();
        drawn.set(0);
        rename(first, first.title() + "x");
        assertTrue(drawn.get() <= FEW, "the place of the row before and after, not " + drawn);
        tree.getPreferredSize();
        assertTrue(drawn.get() <= FEW, "all rows are of one height, so that none is measured");
    }

    @Test
    void itsHeightIsThatOfItsRows() {
        int before = tree.getPreferredSize().height;
        int rows = tree.getRowCount();
        tree.expandRow(1);
        assertEquals(before + (tree.getRowCount() - rows) * tree.getRowHeight(), tree.getPreferredSize().height);
    }

    @Test
    void aScreenReaderHearsNumberTitleAndCount() {
        OutlineNode module = panel.model().node(ElementRef.of(module(0).id())).orElseThrow();
        assertTrue(spoken(module).contains(module(0).title()));
        OutlineNode questions = module.all.stream()
                .filter(list -> list.list == ElementRef.Kind.QUESTION)
                .findFirst()
                .orElseThrow();
        assertTrue(
                spoken(questions)
                        .contains(Integer.toString(module(0).questions().size())),
                spoken(questions));
    }

    private String spoken(OutlineNode node) {
        return tree.getCellRenderer()
                .getTreeCellRendererComponent(tree, node, false, false, false, 0, false)
                .getAccessibleContext()
                .getAccessibleName();
    }

    @Test
    void aRowGivesTheTitleWhatRoomThereIsInBothDirections() {
        OutlineRow row = new OutlineRow();
        for (java.awt.ComponentOrientation way :
                List.of(java.awt.ComponentOrientation.LEFT_TO_RIGHT, java.awt.ComponentOrientation.RIGHT_TO_LEFT)) {
            tree.setComponentOrientation(way);
            row.begin(tree, 200);
            row.title(null, "A title", java.awt.Color.BLACK);
            row.end(null, "", "12", java.awt.Color.GRAY);
            row.setSize(200, 26);
            row.validate();
            Component title = row.getComponent(0);
            Component count = row.getComponent(2);
            assertEquals(200, title.getWidth() + count.getWidth());
            assertEquals(way.isLeftToRight(), title.getX() < count.getX());
            assertFalse(Arrays.asList(row.getComponents()).isEmpty());
        }
    }

    @Test
    void titlesReadBesideTheWorkAreNotThoseOfAnEarlierState() {
        var words = panel.model().words();
        OutlineModel model = new OutlineModel(desk.current());
        var early = model.words();
        Module first = module(0);
        rename(first, "Another title");
        model.show(desk.current());
        model.take(early.get());
        assertEquals(
                "Another title",
                model.node(ElementRef.of(first.id())).orElseThrow().title());
        assertTrue(words.get().isEmpty(), "the panel has read them all");
    }

    @Test
    void aClickOnTheRowOfBeforeLeadsBackFromAView() {
        ElementRef module = ElementRef.of(module(1).id());
        desk.workspace.selection().show(Target.of(module));
        int row = tree.getLeadSelectionRow();
        desk.workspace.selection().show(new Target.View("bank"));
        assertTrue(tree.isSelectionEmpty(), "nothing is selected while the bank is shown");
        tree.setSelectionRow(row);
        assertEquals(Target.of(module), desk.workspace.selection().target());
    }

    @Test
    void aViewComesBackAtTheNextStart() {
        desk.workspace.selection().show(Target.of(ElementRef.of(module(1).id())));
        desk.workspace.selection().show(new Target.View("bank"));
        panel.remember();
        desk.workspace.selection().show(Target.COURSE);
        ElementActs acts = new ElementActs(desk.context);
        OutlinePanel next =
                new OutlinePanel(desk.context, acts, new ElementClipboard(acts), view -> view.equals("bank"));
        next.resume();
        assertEquals(new Target.View("bank"), desk.workspace.selection().target());
        desk.workspace.selection().show(Target.COURSE);
        next.remember();
        next.resume();
        assertEquals(Target.COURSE, desk.workspace.selection().target(), "only what was shown last");
    }
}
