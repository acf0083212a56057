/**
 * Forms that show elements of a curriculum and emit edits; they own nothing. {@link org.collimator.ui.form.Field} is one value on the screen, {@link org.collimator.ui.form.RecordForm} an element made of fields with label, help and findings.
 */
@NullMarked
package org.collimator.ui.form;

import org.jspecify.annotations.NullMarked;
