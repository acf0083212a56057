package org.collimator.ui.element;

import java.util.List;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Edits;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of a module. */
final class ModuleForm {
    private ModuleForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(ModuleForm.class);
        Parts parts = new Parts(context);
        return new RecordForm<>(
                        context,
                        Module.class,
                        "module",
                        texts,
                        (curriculum, ref, change) -> Edits.module(curriculum, new ModuleId(ref.id()), change))
                .add(new Property<>("title", Module::title, Module::withTitle), Fields.line())
                .add(new Property<>("summary", Module::summary, Module::withSummary), parts.markdown())
                .add(
                        new Property<>("modalities", Module::modalities, Module::withModalities),
                        Fields.several(List.of(Modality.values()), Modality::id))
                .add(new Property<>("specialties", Module::specialties, Module::withSpecialties), Fields.words())
                .add(new Property<>("contexts", Module::contexts, Module::withContexts), Fields.words())
                .add(
                        new Property<>("prerequisites", Module::prerequisites, Module::withPrerequisites),
                        parts.prerequisites())
                .add(new Property<>("workload", Module::workload, Module::withWorkload), parts.workload())
                .add(new Property<>("faq", Module::faq, Module::withFaq), parts.faq());
    }
}
