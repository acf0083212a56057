/**
 * Every format to and from others: one sub-package a format, and the learner's pages in {@code player}.
 *
 * <p>An export is deterministic, streamed, cancellable, written beside its target, proved and moved into place.
 */
@NullMarked
package org.collimator.exchange;

import org.jspecify.annotations.NullMarked;
