package org.collimator.citation;

import java.util.List;
import org.collimator.curriculum.Reference;

/**
 * What a file of references brought.
 *
 * @param references new ones, unverified, with ids that are free
 * @param notes what was left out or needs a look
 */
public record ImportedReferences(List<Reference> references, List<ImportNote> notes) {
    public ImportedReferences {
        references = List.copyOf(references);
        notes = List.copyOf(notes);
    }
}
