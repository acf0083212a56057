package org.collimator.validation.checks;

/** A name in its space. */
record Key(Space space, String id) {}
