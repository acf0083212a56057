/** What is seen before a course is open: recent curricula, new ones, and packages to open. */
@NullMarked
package org.collimator.ui.welcome;

import org.jspecify.annotations.NullMarked;
