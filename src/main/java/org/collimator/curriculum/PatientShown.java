package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a picture, sound or film was made of a patient, and what has become of the person in it. */
public enum PatientShown {
    /** Nobody was: it is drawn, or shows a phantom or a machine. */
    NONE,
    /** A patient was, and nothing in it, its margins or its writing tells who. */
    ANONYMISED,
    /** A person can be recognised and has agreed to this use. */
    RECOGNISABLE;

    /** What older records say of pictures that were made of a patient and then freed of the person, in English and in German. */
    private static final List<String> FREED = List.of("anonym", "de-identif", "deidentif");

    /** What they say where the person has agreed. */
    private static final List<String> AGREED = List.of("identif", "consent", "einwillig", "zustimm");

    /** What they say where there is nobody. */
    private static final List<String> NOBODY =
            List.of("synthe", "drawn", "drawing", "gezeichnet", "zeichnung", "phantom", "simulat");

    /** What a record says, or what the words of one tell that was made before it was asked for; null where nothing is said. */
    public static @Nullable PatientShown of(Media media) {
        return media.patient() == null ? read(media.consentBasis().toLowerCase(Locale.ROOT)) : media.patient();
    }

    private static @Nullable PatientShown read(String basis) {
        if (FREED.stream().anyMatch(basis::contains)) {
            return ANONYMISED;
        }
        if (AGREED.stream().anyMatch(basis::contains)) {
            return RECOGNISABLE;
        }
        return NOBODY.stream().anyMatch(basis::contains) ? NONE : null;
    }

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
