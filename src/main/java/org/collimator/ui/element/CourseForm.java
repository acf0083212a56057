package org.collimator.ui.element;

import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Modality;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of the course itself. */
final class CourseForm {
    private CourseForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(CourseForm.class);
        Parts parts = new Parts(context);
        return new RecordForm<>(
                        context,
                        Curriculum.class,
                        "course",
                        texts,
                        (curriculum, ref, change) -> change.apply(curriculum))
                .add(new Property<>("title", Curriculum::title, Curriculum::withTitle), Fields.line())
                .add(new Property<>("summary", Curriculum::summary, Curriculum::withSummary), parts.markdown())
                .group("about")
                .add(new Property<>("language", Curriculum::language, Curriculum::withLanguage), Fields.line())
                .add(new Property<>("version", Curriculum::version, Curriculum::withVersion), Fields.line())
                .add(
                        new Property<>("modalities", Curriculum::modalities, Curriculum::withModalities),
                        Fields.several(List.of(Modality.values()), Modality::id))
                .add(new Property<>("reviewBy", Curriculum::reviewBy, Curriculum::withReviewBy), Fields.date())
                .add(new Property<>("level", Curriculum::level, Curriculum::withLevel), parts.level())
                .add(
                        new Property<>("credentials", Curriculum::credentials, Curriculum::withCredentials),
                        Fields.words())
                .group("people")
                .add(new Property<>("authors", Curriculum::authors, Curriculum::withAuthors), parts.people())
                .add(new Property<>("licence", Curriculum::licence, Curriculum::withLicence), parts.licence())
                .add(new Property<>("roles", Curriculum::roles, Curriculum::withRoles), parts.roles())
                .group("passing")
                .add(new Property<>("passing", Curriculum::passing, Curriculum::withPassing), parts.passing())
                .add(new Property<>("credits", Curriculum::credits, Curriculum::withCredits), parts.credits())
                .add(
                        new Property<>(
                                "clinicalRequirements",
                                Curriculum::clinicalRequirements,
                                Curriculum::withClinicalRequirements),
                        parts.practice())
                .group("more")
                .add(new Property<>("variants", Curriculum::variants, Curriculum::withVariants), parts.variants())
                .add(new Property<>("glossary", Curriculum::glossary, Curriculum::withGlossary), parts.glossary());
    }
}
