/**
 * The window: menus, toolbar, outline, centre, side, problems and status line, wired together.
 */
@NullMarked
package org.collimator.ui.shell;

import org.jspecify.annotations.NullMarked;
