/**
 * The curriculum as a tree.
 */
@NullMarked
package org.collimator.ui.outline;

import org.jspecify.annotations.NullMarked;
