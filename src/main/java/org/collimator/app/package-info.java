/**
 * Starts the program and wires its parts by constructors.
 */
@NullMarked
package org.collimator.app;

import org.jspecify.annotations.NullMarked;
