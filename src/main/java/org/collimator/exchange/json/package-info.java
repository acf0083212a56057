/**
 * The Collimator package: a zip of manifest, curriculum, media and learner's pages that opens again in the editor.
 *
 * <p>Every package for a learning management system is this one plus the descriptor that the system wants.
 */
@NullMarked
package org.collimator.exchange.json;

import org.jspecify.annotations.NullMarked;
