package org.collimator.ui.list;

import java.util.function.Predicate;
import org.collimator.ui.form.TextField;

/** A text in a row, as high as it needs to be. */
public final class TextCell extends TextField {
    private final GrowingArea area;
    private final boolean oneParagraph;

    private TextCell(GrowingArea area, boolean oneParagraph) {
        super(area, area);
        this.area = area;
        this.oneParagraph = oneParagraph;
    }

    /** A text of one paragraph. */
    public static TextCell line(String placeholder) {
        return new TextCell(new GrowingArea(placeholder), true);
    }

    /** A text of any number of lines. */
    public static TextCell lines(String placeholder) {
        return new TextCell(new GrowingArea(placeholder), false);
    }

    /** Is offered what is pasted, before it is inserted as text. */
    public void onPaste(Predicate<String> taken) {
        if (oneParagraph) {
            area.onPaste(taken);
        }
    }
}
