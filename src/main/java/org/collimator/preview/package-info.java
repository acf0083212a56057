/**
 * Serves a finished package on the loopback interface with a strict LMS stub and its call log.
 */
@NullMarked
package org.collimator.preview;

import org.jspecify.annotations.NullMarked;
