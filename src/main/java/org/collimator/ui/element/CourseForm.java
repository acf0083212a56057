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
                .section("about", true)
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
                .section("people", false)
                .add(new Property<>("authors", Curriculum::authors, Curriculum::withAuthors), parts.people())
                .add(new Property<>("licence", Curriculum::licence, Curriculum::withLicence), parts.licence())
                .add(new Property<>("roles", Curriculum::roles, Curriculum::withRoles), parts.roles())
                .section("passing", false)
                .add(new Property<>("passing", Curriculum::passing, Curriculum::withPassing), parts.passing())
                .add(new Property<>("credits", Curriculum::credits, Curriculum::withCredits), parts.credits())
                .section("practice", false)
                .add(
                        new Property<>("competencySet", Curriculum::competencySet, Curriculum::withCompetencySet),
                        new CompetencyParts(parts).set())
                .add(
                        new Property<>(
                                "clinicalRequirements",
                                Curriculum::clinicalRequirements,
                                Curriculum::withClinicalRequirements),
                        parts.practice())
                .section("more", false)
                .add(new Property<>("variants", Curriculum::variants, Curriculum::withVariants), parts.variants())
                .add(new Property<>("glossary", Curriculum::glossary, Curriculum::withGlossary), parts.glossary());
    }
}
