/** Publishing: the choice of targets and options, the gate, progress, and what became of it. */
@NullMarked
package org.collimator.ui.export;

import org.jspecify.annotations.NullMarked;
