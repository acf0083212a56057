package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Faq;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.Workload;
import org.collimator.document.Edits;
import org.collimator.question.OptionId;

/** A module's own members, its checklists and its frequent questions. */
final class ModuleScan {
    private ModuleScan() {}

    static void scan(Module module, Gather gather) {
        gather.define(Space.MODULE, module.id().value());
        gather.define(Space.MODULE_FILE, module.id().value().toLowerCase(Locale.ROOT));
        if (module.title().isBlank()) {
            gather.notes.add(Rule.MODULE_TITLE, "/title", module.id().value());
        }
        if (module.objectives().isEmpty()) {
            gather.notes.add(Rule.MODULE_OBJECTIVES, "/objectives", name(module));
        }
        if (module.lessons().isEmpty()) {
            gather.notes.add(Rule.MODULE_LESSONS, "/lessons", name(module));
        }
        gather.markdown(module.summary(), "/summary");
        List<Workload> workload = module.workload();
        for (int i = 0; i < workload.size(); i++) {
            if (workload.get(i).minutes() < 0) {
                gather.notes.add(
                        Rule.MODULE_WORKLOAD,
                        "/workload/" + i + "/minutes",
                        workload.get(i).minutes());
            }
        }
        Set<ModuleId> asked = new HashSet<>();
        List<Prerequisite> prerequisites = module.prerequisites();
        for (int i = 0; i < prerequisites.size(); i++) {
            Prerequisite prerequisite = prerequisites.get(i);
            String pointer = "/prerequisites/" + i;
            gather.use(
                    Space.MODULE,
                    prerequisite.module(),
                    Use.How.NAMED,
                    pointer,
                    c -> without(c, module.id(), prerequisite.module()));
            if (!asked.add(prerequisite.module())) {
                gather.notes.add(
                        Rule.PREREQUISITE_TWICE, pointer, prerequisite.module().value());
            }
        }
    }

    /** What a person calls the module. */
    static String name(Module module) {
        return module.title().isBlank() ? module.id().value() : module.title();
    }

    private static Curriculum without(Curriculum curriculum, ModuleId from, ModuleId gone) {
        return Edits.module(
                curriculum,
                from,
                module -> module.withPrerequisites(Edits.without(
                        module.prerequisites(),
                        prerequisite -> prerequisite.module().equals(gone))));
    }

    static void scan(Checklist checklist, Gather gather) {
        Notes notes = gather.notes;
        gather.define(Space.CHECKLIST, checklist.id().value());
        gather.useAll(
                Space.OBJECTIVE,
                checklist.objectives(),
                Use.How.OBSERVED,
                "/objectives",
                (c, id) -> Edits.checklist(
                        c, checklist.id(), x -> x.withObjectives(Edits.without(x.objectives(), id::equals))));
        gather.cite(
                checklist.references(),
                "/references",
                (c, cited) -> Edits.checklist(
                        c, checklist.id(), x -> x.withReferences(Edits.without(x.references(), cited::equals))));
        gather.markdown(checklist.instructions(), "/instructions");
        if (checklist.title().isBlank()) {
            notes.add(Rule.CHECKLIST_TITLE, "/title", checklist.id().value());
        }
        if (checklist.objectives().isEmpty()) {
            notes.add(Rule.CHECKLIST_OBJECTIVES, "/objectives", checklist.title());
        }
        if (!(checklist.passPercent() >= 0 && checklist.passPercent() <= 100)) {
            notes.add(Rule.CHECKLIST_PASS, "/passPercent", checklist.passPercent());
        }
        if (checklist.items().isEmpty()) {
            notes.add(Rule.CHECKLIST_EMPTY, "/items", checklist.title());
        }
        Set<OptionId> ids = new HashSet<>();
        for (int i = 0; i < checklist.items().size(); i++) {
            item(checklist.items().get(i), "/items/" + i, ids, notes);
        }
    }

    private static void item(ChecklistItem item, String pointer, Set<OptionId> ids, Notes notes) {
        if (!ids.add(item.id())) {
            notes.add(Rule.CHECKLIST_ITEM_ID, pointer + "/id", item.id().value());
        }
        if (item.text().isBlank()) {
            notes.add(Rule.CHECKLIST_ITEM, pointer + "/text");
        }
        if (item.scale() < 0) {
            notes.add(Rule.CHECKLIST_SCALE, pointer + "/scale", item.scale());
        }
    }

    static void scan(Faq faq, Gather gather) {
        if (faq.question().isBlank() || faq.answer().isBlank()) {
            gather.notes.add(Rule.FAQ_BLANK, "", faq.question());
        }
        gather.markdown(faq.answer(), "/answer");
        gather.useAll(
                Space.OBJECTIVE,
                faq.objectives(),
                Use.How.NAMED,
                "/objectives",
                (c, id) -> Edits.modules(
                        c, module -> module.withFaq(Edits.replaced(module.faq(), faq::equals, x -> without(x, id)))));
    }

    private static Faq without(Faq faq, Object objective) {
        return new Faq(faq.question(), faq.answer(), Edits.without(faq.objectives(), objective::equals), faq.extra());
    }
}
