/** The user guide within the program, and the sheet of all keys. */
@NullMarked
package org.collimator.ui.help;

import org.jspecify.annotations.NullMarked;
