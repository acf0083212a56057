/**
 * The forms of questions: what all kinds have in common, and one form a kind.
 */
@NullMarked
package org.collimator.ui.question;

import org.jspecify.annotations.NullMarked;
