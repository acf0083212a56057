package org.collimator.validation;

import java.util.Objects;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;

/**
 * A remedy that one key applies, undoable like any edit.
 *
 * @param labelKey message key of its label
 * @param edit what it does
 */
public record QuickFix(String labelKey, Edit<Curriculum> edit) {
    public QuickFix {
        Objects.requireNonNull(labelKey, "labelKey");
        Objects.requireNonNull(edit, "edit");
    }
}
