package org.collimator.exchange.player;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Reference;
import org.collimator.question.ReferenceId;

/** Prints references as safe HTML of one line each, numbers not included. */
@FunctionalInterface
public interface ReferenceRenderer {
    /**
     * Each reference as it stands in the list.
     *
     *
     * @param language BCP 47 tag of the course
     */
    Map<ReferenceId, String> html(List<Reference> references, String language);
}
