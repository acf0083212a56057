/**
 * Findings and the checks that make them, for the form, the problems view, the command line and the export gate alike.
 *
 * <p>Checks contain no prose: a finding's words come from the message bundle by its code. All of it is pure and may run on any
 * thread.
 */
@NullMarked
package org.collimator.validation;

import org.jspecify.annotations.NullMarked;
