package org.collimator.ui.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collimator.citation.ImportNote;
import org.collimator.citation.ImportedReferences;
import org.collimator.citation.ReferenceImport;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.question.ReferenceId;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** What can be done with references, each in one undo step. On the event thread. */
final class ReferenceActs {
    private static final int MOST_NOTES = 30;

    private final EditorContext context;
    private final Workspace workspace;
    private final Texts texts = Texts.of(ReferenceActs.class);

    private final Consumer<List<Reference>> added;

    ReferenceActs(EditorContext context) {
        this(context, references -> {});
    }

    /** @param added is told what an import has added */
    ReferenceActs(EditorContext context, Consumer<List<Reference>> added) {
        this.context = context;
        this.added = added;
        this.workspace = context.workspace();
    }

    /** A blank reference. */
    ReferenceId add() {
        String id = FreshId.of(
                "reference",
                "reference",
                taken -> workspace
                        .index()
                        .find(new ElementRef(ElementRef.Kind.REFERENCE, taken))
                        .isPresent());
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", "article-journal");
        csl.put("title", "");
        Reference fresh = new Reference(new ReferenceId(id), csl, Verification.UNVERIFIED);
        edit(texts.get("add.edit"), c -> c.withReferences(plus(c.references(), List.of(fresh))));
        return fresh.id();
    }

    /** Takes references away; who uses them is told by the question before. */
    void delete(List<Reference> references, int uses) {
        if (references.isEmpty()) {
            return;
        }
        if (uses > 0) {
            boolean sure = context.dialogs()
                    .ask(
                            texts.get("delete.title"),
                            texts.get("delete.used", references.size(), uses),
                            List.of(texts.get("delete.yes"), texts.get("delete.no")))
                    .filter(answer -> answer == 0)
                    .isPresent();
            if (!sure) {
                return;
            }
        }
        Set<ReferenceId> ids = references.stream().map(Reference::id).collect(Collectors.toSet());
        edit(
                texts.get("delete.edit", references.size()),
                c -> c.withReferences(Edits.without(c.references(), one -> ids.contains(one.id()))));
    }

    /** Asks for files and adds what they hold. */
    void importFiles() {
        List<Path> files = context.dialogs()
                .open(texts.get("import.title"), true, texts.get("import.files"), "bib", "ris", "json", "nbib", "txt");
        importFiles(files);
    }

    /** Adds what the files hold that is not there yet, and says what was left out. */
    void importFiles(List<Path> files) {
        if (files.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        List<Reference> there = workspace.current().references();
        context.tasks()
                .run(
                        texts.get("import.running"),
                        signal -> read(files, there),
                        this::imported,
                        failure -> context.dialogs()
                                .failed(texts.get("import.failed"), String.valueOf(failure.getMessage())));
    }

    private static ImportedReferences read(List<Path> files, List<Reference> there) throws IOException {
        List<Reference> known = new ArrayList<>(there);
        List<Reference> fresh = new ArrayList<>();
        List<ImportNote> notes = new ArrayList<>();
        for (Path file : files) {
            ImportedReferences found = ReferenceImport.read(Files.readAllBytes(file), known);
            known.addAll(found.references());
            fresh.addAll(found.references());
            notes.addAll(found.notes());
        }
        return new ImportedReferences(fresh, notes);
    }

    private void imported(ImportedReferences found) {
        if (!found.references().isEmpty()) {
            edit(
                    texts.get("import.edit", found.references().size()),
                    c -> c.withReferences(plus(c.references(), found.references())));
            added.accept(found.references());
        }
        if (!found.notes().isEmpty() || found.references().isEmpty()) {
            String notes = found.notes().stream()
                    .limit(MOST_NOTES)
                    .map(ImportNote::text)
                    .collect(Collectors.joining("\n"));
            context.dialogs()
                    .inform(
                            texts.get("import.title"),
                            texts.get("import.report", found.references().size()) + "\n\n" + notes);
        }
    }

    /** Says that a reference was checked on a day. */
    void checked(Reference reference, java.time.LocalDate day) {
        Verification before = reference.verification();
        Verification after = new Verification(
                org.collimator.curriculum.VerificationStatus.CHECKED, day, before.by(), before.note(), before.extra());
        edit(texts.get("checked.edit"), c -> Edits.reference(c, reference.id(), one -> one.withVerification(after)));
    }

    /** Makes one of all references to the same work. */
    void merge() {
        List<List<Reference>> groups = Duplicates.of(workspace.current().references());
        if (!groups.isEmpty()) {
            Merge merge = new Merge(groups);
            edit(texts.get("merge.edit"), merge::apply);
        }
    }

    private void edit(String label, java.util.function.UnaryOperator<Curriculum> change) {
        workspace.edit(Edit.of(label, Place.FOLDER, change));
    }

    private static <T> List<T> plus(List<T> there, List<T> more) {
        List<T> all = new ArrayList<>(there);
        all.addAll(more);
        return all;
    }
}
