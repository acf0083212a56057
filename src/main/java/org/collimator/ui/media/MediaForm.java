package org.collimator.ui.media;

import java.util.List;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;
import org.collimator.document.Edits;
import org.collimator.question.MediaId;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** Alternative text, licence and consent of a medium, to stand beside it. */
final class MediaForm {
    private MediaForm() {}

    static RecordForm<Media> of(EditorContext context) {
        Texts texts = Texts.of(MediaForm.class);
        return new RecordForm<>(
                        context,
                        Media.class,
                        "media",
                        texts,
                        (curriculum, ref, change) -> Edits.media(curriculum, new MediaId(ref.id()), change))
                .add(new Property<>("altShort", Media::altShort, Media::withAltShort), Fields.lines(2))
                .add(new Property<>("altLong", Media::altLong, Media::withAltLong), Fields.lines(3))
                .add(
                        new Property<>(
                                "altPolicy",
                                Media::altPolicy,
                                (media, policy) -> media.withAltPolicy(policy == null ? AltPolicy.FULL : policy)),
                        Fields.choice(List.of(AltPolicy.values()), one -> texts.get("policy." + one.id()), null))
                .add(new Property<>("altReason", Media::altReason, Media::withAltReason), Fields.line())
                .add(new Property<>("caption", Media::caption, Media::withCaption), Fields.line())
                .group("rights")
                .add(new Property<>("creator", Media::creator, Media::withCreator), Fields.line())
                .add(new Property<>("source", Media::source, Media::withSource), Fields.line())
                .add(new Property<>("licence", Media::licence, Media::withLicence), Fields.line())
                .add(new Property<>("licenceUrl", Media::licenceUrl, Media::withLicenceUrl), Fields.line())
                .add(new Property<>("attribution", Media::attribution, Media::withAttribution), Fields.line())
                .add(new Property<>("modifications", Media::modifications, Media::withModifications), Fields.line())
                .add(new Property<>("consentBasis", Media::consentBasis, Media::withConsentBasis), Fields.line())
                .asPart();
    }
}
