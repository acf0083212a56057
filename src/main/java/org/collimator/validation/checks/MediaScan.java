package org.collimator.validation.checks;

import java.util.Locale;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.document.Edits;

/** A media record by itself: path, text alternative (ACC-03), rights and consent (ACC-06). */
final class MediaScan {
    private static final int LONGEST_ALT = 150;

    private MediaScan() {}

    static void scan(Media media, Gather gather) {
        Notes notes = gather.notes;
        String name = name(media);
        gather.define(Space.MEDIA, media.id().value());
        if (!isInside(media.path())) {
            notes.add(Rule.MEDIA_PATH, "/path", media.path());
        } else {
            gather.define(Space.MEDIA_FILE, media.path().toLowerCase(Locale.ROOT));
        }
        if (media.type().isBlank()) {
            notes.add(Rule.MEDIA_TYPE, "/type", name);
        }
        alternative(media, name, notes);
        gather.markdown(media.altLong(), "/altLong");
        if (media.licence().isBlank()) {
            notes.add(Rule.MEDIA_LICENCE, "/licence", name);
        }
        Terms terms = Terms.of(media.licence());
        if (terms.attribution()
                && media.attribution().isBlank()
                && media.creator().isBlank()) {
            notes.add(Rule.MEDIA_ATTRIBUTION, "/attribution", name, media.licence());
        }
        if (terms.noDerivatives() && !media.modifications().isBlank()) {
            notes.add(Rule.MEDIA_ND, "/modifications", name, media.licence());
        }
        consent(media, name, notes);
        Privacy.ofText(media.path(), "/path", notes);
    }

    /** What a person calls the medium. */
    static String name(Media media) {
        return media.path().isBlank() ? media.id().value() : media.path();
    }

    private static boolean isInside(String path) {
        return !path.isBlank()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && !("/" + path + "/").contains("/../")
                && !("/" + path + "/").contains("/./")
                && !path.contains("//");
    }

    private static void alternative(Media media, String name, Notes notes) {
        boolean picture = media.type().startsWith("image/") || media.type().isBlank();
        if (media.altPolicy() == AltPolicy.NONE_WITH_REASON) {
            if (media.altReason().isBlank()) {
                notes.add(Rule.MEDIA_ALT_REASON, "/altReason", name);
            }
        } else if (picture && media.altShort().isBlank()) {
            notes.add(Rule.MEDIA_ALT, "/altShort", name);
        }
        int length = media.altShort().codePointCount(0, media.altShort().length());
        if (length > LONGEST_ALT) {
            notes.add(Rule.MEDIA_ALT_LONG, "/altShort", name, length, LONGEST_ALT);
        }
        boolean recording = media.type().startsWith("audio/") || media.type().startsWith("video/");
        if (recording && media.transcript().isBlank()) {
            notes.add(Rule.MEDIA_TRANSCRIPT, "/transcript", name);
        }
    }

    /** Who is in it must be known of everything in which a person could be seen or heard; a drawing may have a photograph in it. */
    private static void consent(Media media, String name, Notes notes) {
        PatientShown patient = PatientShown.of(media);
        boolean signed = media.deidentification() != null
                && !media.deidentification().by().isBlank();
        if (patient == null) {
            if (!media.type().startsWith("text/")) {
                notes.fixable(
                        Rule.MEDIA_PATIENT,
                        "/patient",
                        Remedy.NO_PATIENT,
                        course -> Edits.media(course, media.id(), each -> each.withPatient(PatientShown.NONE)),
                        name);
            }
        } else if (patient == PatientShown.RECOGNISABLE && media.consentBasis().isBlank()) {
            notes.add(Rule.MEDIA_CONSENT, "/consentBasis", name);
        } else if (patient == PatientShown.RECOGNISABLE && !signed) {
            notes.add(Rule.MEDIA_SIGN_OFF, "/deidentification", name);
        } else if (patient == PatientShown.ANONYMISED && !signed) {
            notes.add(Rule.MEDIA_ANONYMISED, "/deidentification", name);
        }
    }
}
