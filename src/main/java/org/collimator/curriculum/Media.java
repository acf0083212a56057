package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.MediaId;
import org.collimator.question.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * The record of a picture, sound or film in the media folder.
 *
 * @param id names it for ever
 * @param path place below the media folder, with forward slashes
 * @param type media type, such as image/png
 * @param sha256 digest of the file, hexadecimal; blank until known
 * @param width pixels; 0 where unknown or without meaning
 * @param height pixels; 0 where unknown or without meaning
 * @param altShort text alternative of at most 150 characters
 * @param altLong a fuller description in Markdown
 * @param altPolicy what the alternative may tell
 * @param altReason why there is none
 * @param caption printed below the picture
 * @param transcript what is said in a sound or film
 * @param creator who made it
 * @param source where it comes from
 * @param licence SPDX id or words
 * @param licenceUrl where the terms stand
 * @param attribution as it must be printed
 * @param modifications what was changed
 * @param patient whether a patient is in it; null until an author has said so
 * @param consentBasis why it may be used, in words for the authors: who agreed to what, where that is filed
 * @param deidentification who checked that nobody can be recognised
 * @param restrictions limits of use in words
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Media(
        MediaId id,
        String path,
        String type,
        String sha256,
        int width,
        int height,
        String altShort,
        String altLong,
        AltPolicy altPolicy,
        String altReason,
        String caption,
        String transcript,
        String creator,
        String source,
        String licence,
        String licenceUrl,
        String attribution,
        String modifications,
        @Nullable PatientShown patient,
        String consentBasis,
        @Nullable SignOff deidentification,
        List<String> restrictions,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements MediaBuilder.With {
    public Media {
        Objects.requireNonNull(id, "id");
        path = Absent.blank(path);
        type = Absent.blank(type);
        sha256 = Absent.blank(sha256);
        altShort = Absent.blank(altShort);
        altLong = Absent.blank(altLong);
        altPolicy = Absent.or(altPolicy, AltPolicy.FULL);
        altReason = Absent.blank(altReason);
        caption = Absent.blank(caption);
        transcript = Absent.blank(transcript);
        creator = Absent.blank(creator);
        source = Absent.blank(source);
        licence = Absent.blank(licence);
        licenceUrl = Absent.blank(licenceUrl);
        attribution = Absent.blank(attribution);
        modifications = Absent.blank(modifications);
        consentBasis = Absent.blank(consentBasis);
        restrictions = Absent.empty(restrictions);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
