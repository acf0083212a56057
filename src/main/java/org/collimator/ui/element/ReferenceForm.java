package org.collimator.ui.element;

import java.util.List;
import org.collimator.curriculum.Reference;
import org.collimator.document.Edits;
import org.collimator.question.ReferenceId;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of a reference: the members of a CSL-JSON item that authors need; all others stay as they are. */
final class ReferenceForm {
    private static final Texts TEXTS = Parts.TEXTS;

    /** The types that imaging courses cite (CSL 1.0.2, appendix III); another type that is there stays. */
    private static final List<String> TYPES = List.of(
            "article-journal",
            "book",
            "chapter",
            "report",
            "webpage",
            "standard",
            "legislation",
            "thesis",
            "paper-conference",
            "document");

    private static final List<String> PLACE = List.of("container-title", "volume", "issue", "page");
    private static final List<String> PUBLISHER = List.of("publisher", "publisher-place", "edition", "number");
    private static final List<String> FINDING = List.of("DOI", "PMID", "PMCID", "ISBN", "URL");

    private ReferenceForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        RecordForm<Reference> form = new RecordForm<>(
                context,
                Reference.class,
                "reference",
                TEXTS,
                (course, ref, change) -> Edits.reference(course, new ReferenceId(ref.id()), change));
        form.add(
                        new Property<>(
                                "type",
                                reference -> reference.text("type"),
                                (reference, type) -> CslText.with(reference, "type", type)),
                        Fields.words(TEXTS, "csl", TYPES, id -> id))
                .add(text("title"), Fields.lines(2))
                .add(
                        new Property<>(
                                "author",
                                reference -> CslText.names(reference, "author"),
                                (reference, names) -> CslText.withNames(reference, "author", names)),
                        Fields.lines(4))
                .add(
                        new Property<>(
                                "issued",
                                reference -> CslText.date(reference, "issued"),
                                (reference, date) -> CslText.withDate(reference, "issued", date)),
                        Fields.line());
        lines(form.group("place"), PLACE);
        lines(form.group("publisher"), PUBLISHER);
        lines(form.group("finding"), FINDING);
        return form.group("checked")
                .add(
                        new Property<>("custom", Reference::verification, Reference::withVerification),
                        BlueprintForm.verification(parts));
    }

    private static void lines(RecordForm<Reference> form, List<String> members) {
        members.forEach(member -> form.add(text(member), Fields.line()));
    }

    private static Property<Reference, String> text(String member) {
        return new Property<>(
                member,
                reference -> reference.text(member),
                (reference, words) -> CslText.with(reference, member, words));
    }
}
