/**
 * The document: the one gate through which a curriculum changes, its undo history, and the places within it.
 *
 * <p>{@link org.collimator.document.History} belongs to one thread (the event thread in the editor); everything else is
 * immutable.
 */
@NullMarked
package org.collimator.document;

import org.jspecify.annotations.NullMarked;
