package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;

/** An imaging modality by its DICOM code (PS3.3 C.7.3.1.1.1). */
public enum Modality {
    /** Computed radiography. */
    CR,
    /** Digital radiography. */
    DX,
    /** Mammography. */
    MG,
    /** Computed tomography. */
    CT,
    /** Magnetic resonance. */
    MR,
    /** Ultrasound. */
    US,
    /** Nuclear medicine. */
    NM,
    /** Positron emission tomography. */
    PT,
    /** X-ray angiography. */
    XA,
    /** Radio fluoroscopy. */
    RF;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name();
    }
}
