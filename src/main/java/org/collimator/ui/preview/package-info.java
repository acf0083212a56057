/** The learner's pages in the author's browser, beside the text that is being written. */
@NullMarked
package org.collimator.ui.preview;

import org.jspecify.annotations.NullMarked;
