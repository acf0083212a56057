/**
 * A page that answers the selected question as a learner would, and shows what the answer earns and why.
 */
@NullMarked
package org.collimator.ui.tryit;

import org.jspecify.annotations.NullMarked;
