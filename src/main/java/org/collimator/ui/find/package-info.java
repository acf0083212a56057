/**
 * Find and replace over all text of the curriculum: the hits are shown before anything happens, and what is ticked is replaced in one
 * undo step. What counts as text is the business of {@link org.collimator.document.Leaves}; ids are never touched.
 */
@NullMarked
package org.collimator.ui.find;

import org.jspecify.annotations.NullMarked;
