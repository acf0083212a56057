/**
 * References: the list with its printed form, import, duplicates, uses and verification.
 */
@NullMarked
package org.collimator.ui.references;

import org.jspecify.annotations.NullMarked;
