package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.curriculum.Reference;
import org.collimator.document.ElementRef;
import org.collimator.question.Cited;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Choices;
import org.collimator.ui.session.EditorContext;

/** The references of the course, with the place in each that matters. */
record ReferenceChoices(EditorContext context) implements Choices<Cited> {
    @Override
    public List<Cited> all() {
        return context.workspace().current().references().stream()
                .map(reference -> Cited.of(reference.id()))
                .toList();
    }

    @Override
    public String words(Cited cited) {
        return context.workspace()
                .index()
                .find(ElementRef.of(cited.reference()), Reference.class)
                .map(ReferenceChoices::words)
                .orElseGet(() -> Texts.of(ReferenceChoices.class)
                        .get("missing", cited.reference().value()));
    }

    /** Such as: Bushberg 2021, The essential physics of medical imaging. */
    private static String words(Reference reference) {
        String who = (author(reference) + " " + year(reference)).strip();
        String title = reference.text("title");
        return who.isEmpty() ? title : who + ", " + title;
    }

    private static String author(Reference reference) {
        if (reference.csl().get("author") instanceof List<?> authors
                && !authors.isEmpty()
                && authors.get(0) instanceof Map<?, ?> first) {
            Object name = first.get("family") == null ? first.get("literal") : first.get("family");
            return Objects.toString(name, "");
        }
        return "";
    }

    private static String year(Reference reference) {
        if (reference.csl().get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> date
                && !date.isEmpty()) {
            return String.valueOf(date.get(0));
        }
        return "";
    }

    @Override
    public boolean isSame(Cited one, Cited other) {
        return one.reference().equals(other.reference());
    }

    @Override
    public boolean hasDetail() {
        return true;
    }

    @Override
    public String detail(Cited cited) {
        return cited.locator();
    }

    @Override
    public Cited withDetail(Cited cited, String locator) {
        return new Cited(cited.reference(), locator, cited.extra());
    }
}
