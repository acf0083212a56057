/**
 * Synthetic pictures, drawn by code from formulas and a seed: test objects for computed tomography, radiography, ultrasound,
 * magnetic resonance and the gamma camera, and schematic diagrams. Nothing shows a patient.
 *
 * <p>The same call gives the same bytes on every machine: no fonts are rastered, and random numbers come from
 * {@link java.util.Random} with a fixed seed. Everything is immutable and may be used from any thread.
 */
@NullMarked
package org.collimator.imaging.phantom;

import org.jspecify.annotations.NullMarked;
