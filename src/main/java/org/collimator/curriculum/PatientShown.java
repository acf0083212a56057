package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a picture, sound or film was made of a patient, and what has become of the person in it. */
public enum PatientShown {
    /** Nobody was: it is drawn, or shows a phantom or a machine. */
    NONE,
    /** A patient was, and nothing in it, its margins or its writing tells who. */
    ANONYMISED,
    /** A person can be recognised and has agreed to this use. */
    RECOGNISABLE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
