/**
 * A field for lists: rows that are typed into, added, removed, reordered, marked and pasted.
 */
@NullMarked
package org.collimator.ui.list;

import org.jspecify.annotations.NullMarked;
