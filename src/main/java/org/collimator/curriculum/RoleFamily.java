package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a role mainly does. */
public enum RoleFamily {
    /** Makes the images. */
    PERFORMER,
    /** Keeps the equipment running. */
    MAINTAINER,
    /** Interprets the images. */
    READER,
    /** Teaches. */
    EDUCATOR,
    /** Something else. */
    OTHER;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
