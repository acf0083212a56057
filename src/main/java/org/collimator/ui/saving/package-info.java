/** Saving, and everything that keeps what was typed: recovery, changes by other programs, copies. */
@NullMarked
package org.collimator.ui.saving;

import org.jspecify.annotations.NullMarked;
