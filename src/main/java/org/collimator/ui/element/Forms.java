package org.collimator.ui.element;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.collimator.document.ElementRef;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.session.EditorContext;

/** The forms of the elements other than questions and media. */
public final class Forms {
    private Forms() {}

    /** How the form of each kind is made. */
    public static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers = new EnumMap<>(ElementRef.Kind.class);
        makers.put(ElementRef.Kind.COURSE, CourseForm::of);
        makers.put(ElementRef.Kind.MODULE, ModuleForm::of);
        makers.put(ElementRef.Kind.OBJECTIVE, ObjectiveForm::of);
        makers.put(ElementRef.Kind.LESSON, LessonForm::of);
        makers.put(ElementRef.Kind.CHECKLIST, ChecklistForm::of);
        makers.put(ElementRef.Kind.ASSESSMENT, AssessmentForm::of);
        makers.put(ElementRef.Kind.BLUEPRINT, BlueprintForm::of);
        makers.put(ElementRef.Kind.REFERENCE, ReferenceForm::of);
        return makers;
    }
}
