/** The forms of the elements of a curriculum other than questions: every member of every record can be edited here. */
@NullMarked
package org.collimator.ui.element;

import org.jspecify.annotations.NullMarked;
