/**
 * The learner's pages: a curriculum rendered to safe semantic HTML and small JSON files, and the player that shows them.
 *
 * <p>Nothing here reads the network or writes files; entries are rendered when they are packed, perhaps several at once.
 */
@NullMarked
package org.collimator.exchange.player;

import org.jspecify.annotations.NullMarked;
