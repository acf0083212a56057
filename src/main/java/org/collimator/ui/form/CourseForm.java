package org.collimator.ui.form;

import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Modality;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of the course itself. */
final class CourseForm {
    private CourseForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(CourseForm.class);
        return new RecordForm<>(
                        context,
                        Curriculum.class,
                        "course",
                        texts,
                        (curriculum, ref, change) -> change.apply(curriculum))
                .add(new Property<>("title", Curriculum::title, Curriculum::withTitle), Fields.line())
                .add(new Property<>("summary", Curriculum::summary, Curriculum::withSummary), Fields.lines(4))
                .group("about")
                .add(new Property<>("language", Curriculum::language, Curriculum::withLanguage), Fields.line())
                .add(new Property<>("version", Curriculum::version, Curriculum::withVersion), Fields.line())
                .add(
                        new Property<>("modalities", Curriculum::modalities, Curriculum::withModalities),
                        Fields.several(List.of(Modality.values()), Modality::id))
                .add(new Property<>("reviewBy", Curriculum::reviewBy, Curriculum::withReviewBy), Fields.date());
    }
}
