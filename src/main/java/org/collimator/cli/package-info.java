/**
 * The command line: thin commands over the services below; the only place that prints.
 */
@NullMarked
package org.collimator.cli;

import org.jspecify.annotations.NullMarked;
