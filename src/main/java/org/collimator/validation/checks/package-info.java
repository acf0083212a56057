/**
 * The checks of the validation: what an element says by itself (scans), what it says together with others (cross checks), and
 * the index between them.
 *
 * <p>A scan sees one element and the {@link org.collimator.validation.checks.Setting}; a cross check asks the
 * {@link org.collimator.validation.checks.Index} about nothing but the keys that its element defines or uses. That is what makes it
 * safe to check again only what a change touches.
 */
@NullMarked
package org.collimator.validation.checks;

import org.jspecify.annotations.NullMarked;
