/**
 * The findings of the live check.
 */
@NullMarked
package org.collimator.ui.problems;

import org.jspecify.annotations.NullMarked;
