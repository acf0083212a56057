/**
 * What can be done with elements of any kind: add, copy, move, remove, from menus, keys, the palette of kinds and the clipboard.
 */
@NullMarked
package org.collimator.ui.elements;

import org.jspecify.annotations.NullMarked;
