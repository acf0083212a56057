/**
 * Pictures in the editor: a canvas on which regions are drawn or a place is marked, and choosing a picture of the media folder.
 */
@NullMarked
package org.collimator.ui.image;

import org.jspecify.annotations.NullMarked;
