package org.collimator.ui.references;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.document.Edits;
import org.collimator.question.ReferenceId;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** Whether, when and by whom a reference was checked against the work itself. */
final class VerificationForm {
    private static final String OURS = "custom/collimator/";

    private VerificationForm() {}

    static RecordForm<Reference> of(EditorContext context) {
        Texts texts = Texts.of(VerificationForm.class);
        return new RecordForm<>(
                        context,
                        Reference.class,
                        "verification",
                        texts,
                        (curriculum, ref, change) -> Edits.reference(curriculum, new ReferenceId(ref.id()), change))
                .add(
                        property(
                                "status",
                                Verification::status,
                                (Verification old, @Nullable VerificationStatus status) -> new Verification(
                                        status == null ? VerificationStatus.UNVERIFIED : status,
                                        old.on(),
                                        old.by(),
                                        old.note(),
                                        old.extra())),
                        Fields.choice(
                                List.of(VerificationStatus.values()), one -> texts.get("status." + one.id()), null))
                .add(
                        property(
                                "on",
                                Verification::on,
                                (Verification old, @Nullable LocalDate on) ->
                                        new Verification(old.status(), on, old.by(), old.note(), old.extra())),
                        Fields.date())
                .add(
                        property(
                                "by",
                                Verification::by,
                                (Verification old, String by) ->
                                        new Verification(old.status(), old.on(), by, old.note(), old.extra())),
                        Fields.line())
                .add(
                        property(
                                "note",
                                Verification::note,
                                (Verification old, String note) ->
                                        new Verification(old.status(), old.on(), old.by(), note, old.extra())),
                        Fields.lines(2));
    }

    private static <V> Property<Reference, V> property(
            String member, Function<Verification, V> get, BiFunction<Verification, V, Verification> with) {
        return new Property<>(
                OURS + member,
                reference -> get.apply(reference.verification()),
                (reference, value) -> reference.withVerification(with.apply(reference.verification(), value)));
    }
}
