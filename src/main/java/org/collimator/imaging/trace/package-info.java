/**
 * What a file tells besides what it shows: where and by whom a picture was taken, with which device, under which path it was drawn. None of
 * it is needed by a learner and some of it identifies people, so it is left out of what leaves the desktop; pixels and sound stay as they
 * are, byte for byte.
 */
@NullMarked
package org.collimator.imaging.trace;

import org.jspecify.annotations.NullMarked;
