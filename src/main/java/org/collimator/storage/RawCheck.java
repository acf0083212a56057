package org.collimator.storage;

import java.util.List;
import org.collimator.validation.Finding;

/** Looks at the bytes of a file before they are bound, as the check against the JSON Schema does. For several threads at once. */
@FunctionalInterface
public interface RawCheck {
    /** Finds nothing. */
    RawCheck NONE = (file, json) -> List.of();

    /**
     * What is wrong with a file. Where it reports an error and the file cannot be bound either, its findings stand alone.
     *
     * @param file below the folder, such as {@code modules/m1.json}
     * @param json its bytes, in the current format
     */
    List<Finding> check(String file, byte[] json);
}
