/**
 * The curriculum: an immutable tree of records, from modules and objectives to references and media.
 *
 * <p>Nothing here knows files, JSON libraries or Swing; everything may be used from any thread. A missing member stands for its
 * empty value; what an author is half-way through is a finding of the validation, never an exception.
 */
@NullMarked
package org.collimator.curriculum;

import org.jspecify.annotations.NullMarked;
