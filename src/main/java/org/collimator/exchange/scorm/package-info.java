/**
 * SCORM 1.2 and SCORM 2004 packages: the Collimator package plus imsmanifest.xml and the schemas that control it.
 *
 * <p>What is written and what is left out follows what learning management systems were seen to do with it; each such choice
 * says so where it is made.
 */
@NullMarked
package org.collimator.exchange.scorm;

import org.jspecify.annotations.NullMarked;
