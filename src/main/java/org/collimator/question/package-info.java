/**
 * The question kinds: one record a kind with its marking, and the answers they take.
 *
 * <p>Everything here is immutable, free of Swing, files and JSON libraries, and may be called from any thread. A constructor
 * refuses what can never be (a null id, a negative radius); what an author is merely half-way through is left to validation.
 */
@NullMarked
package org.collimator.question;

import org.jspecify.annotations.NullMarked;
