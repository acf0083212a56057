/** Spelling: which words are known in the language of a course, and what a wrong one may have meant. Offline, without Swing. */
@NullMarked
package org.collimator.ui.spelling;

import org.jspecify.annotations.NullMarked;
