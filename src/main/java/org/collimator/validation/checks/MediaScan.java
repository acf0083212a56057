package org.collimator.validation.checks;

import java.util.List;
import java.util.Locale;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;

/** A media record by itself: path, text alternative (ACC-03), rights and consent (ACC-06). */
final class MediaScan {
    private static final int LONGEST_ALT = 150;

    /** What authors write of pictures that were made of a patient and then freed of the person, in English and in German. */
    private static final List<String> FREED = List.of("anonym", "de-identif", "deidentif");

    /** What they write where the person has agreed. */
    private static final List<String> AGREED = List.of("identif", "consent", "einwillig", "zustimm");

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
        privacy(media, notes);
    }

    /** What learners can read of it, also on the page of credits. */
    private static void privacy(Media media, Notes notes) {
        TextRules.privacy(media.altShort(), "/altShort", notes);
        TextRules.privacy(media.altLong(), "/altLong", notes);
        TextRules.privacy(media.caption(), "/caption", notes);
        TextRules.privacy(media.transcript(), "/transcript", notes);
        TextRules.privacy(media.consentBasis(), "/consentBasis", notes);
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

    private static void consent(Media media, String name, Notes notes) {
        String basis = media.consentBasis().toLowerCase(Locale.ROOT);
        if (basis.isBlank()) {
            notes.add(Rule.MEDIA_CONSENT, "/consentBasis", name);
        }
        if (media.deidentification() == null || media.deidentification().by().isBlank()) {
            if (FREED.stream().anyMatch(basis::contains)) {
                notes.add(Rule.MEDIA_ANONYMISED, "/deidentification", name);
            } else if (AGREED.stream().anyMatch(basis::contains)) {
                notes.add(Rule.MEDIA_SIGN_OFF, "/deidentification", name);
            }
        }
    }
}
