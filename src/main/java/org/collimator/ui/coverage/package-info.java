/**
 * Coverage: which objectives are taught and assessed, at which level, and how the questions are spread over a blueprint.
 */
@NullMarked
package org.collimator.ui.coverage;

import org.jspecify.annotations.NullMarked;
