/**
 * Media: pictures and recordings with where they are used, their alternative text, licence and consent, and ways to add, replace and
 * optimise them.
 */
@NullMarked
package org.collimator.ui.media;

import org.jspecify.annotations.NullMarked;
