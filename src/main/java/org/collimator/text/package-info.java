/**
 * Markdown as authors write it, to safe HTML and to plain text. Pure; for any thread.
 */
@NullMarked
package org.collimator.text;

import org.jspecify.annotations.NullMarked;
