/**
 * The command palette: every action of the window and every element of the curriculum, found by a few letters.
 */
@NullMarked
package org.collimator.ui.palette;

import org.jspecify.annotations.NullMarked;
