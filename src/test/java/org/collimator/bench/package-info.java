/**
 * Benchmarks, run by hand with the profile {@code bench}; README names the commands. They print figures beside their targets
 * and assert nothing: a shared machine would make liars of them.
 */
@NullMarked
package org.collimator.bench;

import org.jspecify.annotations.NullMarked;
