package org.collimator.ui.element;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.curriculum.SignOff;
import org.collimator.document.Edits;
import org.collimator.question.MediaId;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.PresentField;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/**
 * The form of a record of the media folder: alternative text, rights, and who answers for the patients' privacy. What the program
 * itself knows of the file, such as its path and its size, is shown and not typed. On the event thread.
 */
public final class MediaForm {
    private static final Texts TEXTS = Parts.TEXTS;

    private MediaForm() {}

    /**
     * A page of its own.
     *
     * @param replace asks for another file and puts it in the place of a record's
     */
    public static RecordForm<Media> page(EditorContext context, Consumer<Media> replace) {
        RecordForm<Media> form = empty(context);
        form.add(
                        new Property<>("path", Function.<Media>identity(), (before, after) -> after),
                        new FileField(TEXTS, replace))
                .besides("type", "sha256", "width", "height");
        return filled(context, form);
    }

    /** A part of another page, which shows the file itself. */
    public static RecordForm<Media> part(EditorContext context) {
        return filled(context, empty(context).asPart());
    }

    private static RecordForm<Media> empty(EditorContext context) {
        return new RecordForm<>(
                context,
                Media.class,
                "media",
                TEXTS,
                (curriculum, ref, change) -> Edits.media(curriculum, new MediaId(ref.id()), change));
    }

    private static RecordForm<Media> filled(EditorContext context, RecordForm<Media> form) {
        Parts parts = new Parts(context);
        form.add(new Property<>("altShort", Media::altShort, Media::withAltShort), Fields.lines(2))
                .add(new Property<>("altLong", Media::altLong, Media::withAltLong), parts.markdown())
                .add(
                        new Property<>("altPolicy", Media::altPolicy, Media::withAltPolicy),
                        Fields.words(TEXTS, "alt", List.of(AltPolicy.values()), AltPolicy::id));
        line(form, "altReason", Media::altReason, Media::withAltReason);
        line(form, "caption", Media::caption, Media::withCaption);
        form.add(new Property<>("transcript", Media::transcript, Media::withTranscript), Fields.lines(3))
                .group("privacy");
        form.add(
                new Property<>("patient", Media::patient, Media::withPatient),
                Fields.choice(
                        List.of(PatientShown.values()),
                        patient -> TEXTS.get("patient." + patient.id()),
                        TEXTS.get("patient.unsaid")));
        line(form, "consentBasis", Media::consentBasis, Media::withConsentBasis);
        form.add(
                        new Property<>("deidentification", Media::deidentification, Media::withDeidentification),
                        signOff(context, parts))
                .group("rights");
        line(form, "creator", Media::creator, Media::withCreator);
        line(form, "source", Media::source, Media::withSource);
        line(form, "licence", Media::licence, Media::withLicence);
        line(form, "licenceUrl", Media::licenceUrl, Media::withLicenceUrl);
        line(form, "attribution", Media::attribution, Media::withAttribution);
        line(form, "modifications", Media::modifications, Media::withModifications);
        return form.add(new Property<>("restrictions", Media::restrictions, Media::withRestrictions), Fields.words());
    }

    private static Field<@Nullable SignOff> signOff(EditorContext context, Parts parts) {
        return new PresentField<>(
                context,
                TEXTS,
                "signOff",
                parts.<SignOff>record("signOff")
                        .half(new Property<>("by", SignOff::by, SignOff::withBy), Fields.line())
                        .half(new Property<>("on", SignOff::on, SignOff::withOn), Fields.date())
                        .add(new Property<>("method", SignOff::method, SignOff::withMethod), Fields.lines(2)),
                () -> new SignOff("", LocalDate.now(ZoneId.systemDefault()), "", Map.of()));
    }

    private static void line(
            RecordForm<Media> form, String name, Function<Media, String> get, BiFunction<Media, String, Media> with) {
        form.add(new Property<>(name, get, with), Fields.line());
    }
}
