/**
 * What is open in a window: the curriculum with its history, its folder, what is selected, and the findings of the live check. No components here.
 */
@NullMarked
package org.collimator.ui.session;

import org.jspecify.annotations.NullMarked;
