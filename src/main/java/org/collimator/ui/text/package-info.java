/**
 * Rich text: fields for Markdown with toolbar, keys, highlighting, spelling, citing, pictures and a rendered preview.
 *
 * <p>May use {@code ui.form}, which has the contract of a field; the forms of elements stand above both.
 */
@NullMarked
package org.collimator.ui.text;

import org.jspecify.annotations.NullMarked;
