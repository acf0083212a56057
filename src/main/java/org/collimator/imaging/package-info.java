/**
 * Images without Swing: the synthetic phantoms that the samples are drawn with.
 */
@NullMarked
package org.collimator.imaging;

import org.jspecify.annotations.NullMarked;
