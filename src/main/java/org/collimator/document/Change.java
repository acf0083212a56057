package org.collimator.document;

/**
 * The document became another one. Listeners compare by identity what they show.
 *
 * @param <S> the document
 * @param before the document until now
 * @param after the document from now on
 * @param place where to look
 */
public record Change<S>(S before, S after, Place place) {}
