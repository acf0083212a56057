/** Real browsers, loopback servers and learning management systems for tests. */
@NullMarked
package org.collimator.browser;

import org.jspecify.annotations.NullMarked;
