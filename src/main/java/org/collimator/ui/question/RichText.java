package org.collimator.ui.question;

import org.collimator.ui.form.Field;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.text.MarkdownField;

/** The field of texts in Markdown; the one place that says which it is. */
final class RichText {
    private RichText() {}

    static Field<String> field(EditorContext context, int rows) {
        return MarkdownField.of(context, rows);
    }
}
