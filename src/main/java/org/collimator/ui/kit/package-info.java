/**
 * What every part of the editor is made of: texts, icons, actions, background work, bindings, layouts. Knows nothing of curricula.
 *
 * <p>Layout: an 8-pixel grid. {@link org.collimator.ui.kit.Layouts} names the MigLayout constraints; 8 between related things,
 * 16 between groups, 24 at the edges of a page. Labels stand above their fields, one column of fields, no wider than 80 characters.
 *
 * <p>Threads: Swing on the event thread only. Threads, timers and {@code invokeLater} are used in this package and nowhere else in
 * the editor; others ask {@link org.collimator.ui.kit.Tasks}.
 */
@NullMarked
package org.collimator.ui.kit;

import org.jspecify.annotations.NullMarked;
