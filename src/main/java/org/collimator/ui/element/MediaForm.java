package org.collimator.ui.element;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;
import org.collimator.document.Edits;
import org.collimator.question.MediaId;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.session.EditorContext;

/** The form of a record of the media folder. What the program itself knows of the file, such as its size, is not typed here. */
final class MediaForm {
    private MediaForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        RecordForm<Media> form = new RecordForm<>(
                context,
                Media.class,
                "media",
                Parts.TEXTS,
                (curriculum, ref, change) -> Edits.media(curriculum, new MediaId(ref.id()), change));
        form.add(new Property<>("altShort", Media::altShort, Media::withAltShort), Fields.line())
                .add(new Property<>("altLong", Media::altLong, Media::withAltLong), parts.markdown())
                .add(
                        new Property<>("altPolicy", Media::altPolicy, Media::withAltPolicy),
                        Fields.words(Parts.TEXTS, "alt", List.of(AltPolicy.values()), AltPolicy::id));
        line(form, "altReason", Media::altReason, Media::withAltReason);
        line(form, "caption", Media::caption, Media::withCaption);
        form.add(new Property<>("transcript", Media::transcript, Media::withTranscript), Fields.lines(3))
                .group("rights");
        line(form, "creator", Media::creator, Media::withCreator);
        line(form, "source", Media::source, Media::withSource);
        line(form, "licence", Media::licence, Media::withLicence);
        line(form, "licenceUrl", Media::licenceUrl, Media::withLicenceUrl);
        line(form, "attribution", Media::attribution, Media::withAttribution);
        line(form, "modifications", Media::modifications, Media::withModifications);
        line(form, "consentBasis", Media::consentBasis, Media::withConsentBasis);
        return form.add(new Property<>("restrictions", Media::restrictions, Media::withRestrictions), Fields.words());
    }

    private static void line(
            RecordForm<Media> form, String name, Function<Media, String> get, BiFunction<Media, String, Media> with) {
        form.add(new Property<>(name, get, with), Fields.line());
    }
}
