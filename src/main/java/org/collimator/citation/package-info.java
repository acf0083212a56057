/**
 * Citations: formatting CSL-JSON as Vancouver or APA, and importing BibTeX, RIS and CSL-JSON.
 */
@NullMarked
package org.collimator.citation;

import org.jspecify.annotations.NullMarked;
