package org.collimator.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Hotspot;
import org.collimator.question.OptionId;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.ui.form.PartsField;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.checks.GuessRate;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a hotspot, drawn on its picture, with their numbers and words below. The value is the whole question, for the
 * regions are seen on its picture. On the event thread.
 */
public final class RegionsField extends PartsField<Hotspot> {
    private final EditorContext context;
    private final ShownPicture picture;
    private final RowsField<Region> rows;
    private final DoubleFunction<String> guessWords;
    private final Texts texts = Texts.of(RegionsField.class);
    private final ImageCanvas canvas;
    private final CanvasBar bar;
    private final CoordinateFields numbers;
    private final JLabel guess = new JLabel(" ");
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private @Nullable Hotspot shown;

    /** Names a new region. */
    public interface NewId {
        /** An id that none of these has. */
        OptionId after(List<OptionId> taken);
    }

    /**
     * A field that shows nothing yet.
     *
     * @param rows the words and credits of the regions
     * @param ids names new regions
     * @param guessWords how a guess rate reads
     */
    public RegionsField(
            EditorContext context,
            Pictures pictures,
            RowsField<Region> rows,
            NewId ids,
            DoubleFunction<String> guessWords) {
        this.context = context;
        this.rows = rows;
        this.guessWords = guessWords;
        this.canvas = ImageCanvas.drawing(new Drawn(ids));
        this.picture = new ShownPicture(context, pictures, canvas, texts.get("canvas.none"));
        this.bar = CanvasBar.drawing(canvas);
        this.numbers = new CoordinateFields(context, this::typed);
        canvas.getAccessibleContext().setAccessibleDescription(texts.get("canvas.keys"));
        guess.setName("question.regions.guess");
        rows.onEdit(next -> emit(next, rows.part(), rows.deed(), rows.merges()));
        panel.setOpaque(false);
        JPanel head = new JPanel(new WrapLayout(0, 0));
        head.setOpaque(false);
        head.add(bar.component());
        head.add(guess);
        panel.add(head, "growx, wmin 0");
        panel.add(canvas, "growx, wmin 0");
        panel.add(WrappedText.hint(texts.get("canvas.keys")), "growx, wmin 0");
        panel.add(numbers.component(), "growx");
        panel.add(rows.component(), "growx, wmin 0");
    }

    /** The canvas, for dropping pictures. */
    public ImageCanvas canvas() {
        return canvas;
    }

    private final class Drawn implements DrawMode.Drawing {
        private final NewId ids;

        Drawn(NewId ids) {
            this.ids = ids;
        }

        @Override
        public void drawn(Shape shape) {
            List<Region> next = new ArrayList<>(regions());
            OptionId id = ids.after(next.stream().map(Region::id).toList());
            next.add(new Region(id, shape, 1, "", "", Map.of()));
            emit(next, "/" + (next.size() - 1), texts.get("deed.draw"), false);
        }

        @Override
        public void changed(int index, Shape shape, boolean nudged) {
            emit(withShape(index, shape), "/" + index + "/shape", texts.get("deed.shape"), nudged);
        }

        @Override
        public void removed(int index) {
            rows.remove(index);
            canvas.requestFocusInWindow();
        }

        @Override
        public void selected(int index) {
            context.workspace().history().endMerge();
            numbers.show(selectedShape());
            panel.revalidate();
        }

        @Override
        public void preview(int index, Shape shape) {
            Hotspot question = shown;
            if (question == null) {
                return;
            }
            List<Region> next = new ArrayList<>(regions());
            if (index >= 0) {
                next = withShape(index, shape);
                numbers.show(shape);
            } else {
                next.add(new Region(OptionId.parse("draft"), shape, 1, "", "", Map.of()));
            }
            showGuess(question.withRegions(next));
        }

        @Override
        public void tool(CanvasTool tool) {
            bar.show(tool);
        }
    }

    private List<Region> regions() {
        Hotspot question = shown;
        return question == null ? List.of() : question.regions();
    }

    private List<Region> withShape(int index, Shape shape) {
        List<Region> next = new ArrayList<>(regions());
        Region region = next.get(index);
        next.set(
                index,
                new Region(region.id(), shape, region.credit(), region.label(), region.feedback(), region.extra()));
        return next;
    }

    private @Nullable Shape selectedShape() {
        int index = canvas.drawMode().selected();
        return index >= 0 && index < regions().size() ? regions().get(index).shape() : null;
    }

    private void typed(Shape shape, String below, String newDeed, boolean newMerges) {
        int index = canvas.drawMode().selected();
        if (index >= 0) {
            emit(withShape(index, shape), "/" + index + "/shape" + below, newDeed, newMerges);
        }
    }

    private void emit(List<Region> next, String newPart, String newDeed, boolean newMerges) {
        Hotspot question = shown;
        if (question != null) {
            tell(question.withRegions(next), newPart, newDeed, newMerges);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return canvas;
    }

    @Override
    public void show(Hotspot value) {
        boolean another = shown == null || !shown.id().equals(value.id());
        shown = value;
        picture.show(value.image());
        if (another) {
            canvas.drawMode().select(-1);
        }
        canvas.drawMode()
                .show(value.regions().stream()
                        .map(region -> new DrawMode.Outline(region.shape(), region.label(), region.credit() > 0))
                        .toList());
        rows.show(value.regions());
        numbers.show(selectedShape());
        showGuess(value);
    }

    private void showGuess(Hotspot question) {
        double rate = GuessRate.of(question, id -> picture.media());
        String words = rate < 0 ? "" : guessWords.apply(rate);
        guess.setText(words.isEmpty() ? " " : words);
    }

    @Override
    public void found(String pointer, List<Problem> problems) {
        rows.found(pointer, problems);
    }

    @Override
    public void focus(String pointer) {
        String[] parts = pointer.split("/", -1);
        if (parts.length > 1 && parts[1].matches("\\d{1,4}")) {
            canvas.drawMode().select(Integer.parseInt(parts[1]));
        }
        if (parts.length > 2 && !parts[2].equals("shape") && !parts[2].equals("id")) {
            rows.focus(pointer);
        } else {
            canvas.requestFocusInWindow();
        }
    }
}
