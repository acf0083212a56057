package org.collimator.ui.question;

import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;

/** The field of texts in Markdown; the one place that says which it is. */
final class RichText {
    private RichText() {}

    static Field<String> field(int rows) {
        return Fields.lines(rows);
    }
}
