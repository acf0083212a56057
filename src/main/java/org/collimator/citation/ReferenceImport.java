package org.collimator.citation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;

/**
 * Reads references from BibTeX, RIS, CSL-JSON and PubMed (nbib) files, whichever the content is. One bad entry does not stop
 * the others; works that are there already are left out. Pure; for any thread.
 */
public final class ReferenceImport {
    private static final int MOST_MEGABYTES = 50;
    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\s*\\w+\\s*[{(]");
    private static final Pattern RIS = Pattern.compile("(?m)^\\s*TY\\s{0,3}-");
    private static final Pattern PUBMED = Pattern.compile("(?m)^PMID\\s?- ");

    private ReferenceImport() {}

    /** What a file holds beside the references that are there. */
    public static ImportedReferences read(byte[] file, Collection<Reference> existing) {
        if (file.length > MOST_MEGABYTES * 1_000_000) {
            return refused(ImportNote.of("import.too-large", 0, String.valueOf(MOST_MEGABYTES)));
        }
        List<ImportNote> notes = new ArrayList<>();
        String text = text(file, notes);
        if (text.isBlank()) {
            return refused(ImportNote.of("import.empty", 0));
        }
        Optional<List<Found>> found = items(text, notes);
        if (found.isEmpty()) {
            return refused(ImportNote.of("import.format", 0));
        }
        Known known = new Known(existing);
        List<Reference> references = new ArrayList<>();
        for (Found item : found.get()) {
            add(item, known, references, notes);
        }
        if (references.isEmpty() && notes.isEmpty()) {
            notes.add(ImportNote.of("import.empty", 0));
        }
        return new ImportedReferences(references, notes);
    }

    /**
     * A work in the file.
     *
     * @param line where it begins
     * @param key its own id there; blank where it has none
     * @param csl the members of a CSL item
     */
    record Found(int line, String key, Map<String, Object> csl) {}

    private static ImportedReferences refused(ImportNote note) {
        return new ImportedReferences(List.of(), List.of(note));
    }

    private static String text(byte[] file, List<ImportNote> notes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            notes.add(ImportNote.of("import.encoding", 0));
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static Optional<List<Found>> items(String text, List<ImportNote> notes) {
        String start = text.stripLeading();
        if (start.startsWith("[") || start.startsWith("{")) {
            return Optional.of(CslJsonReader.read(text, notes));
        }
        if (PUBMED.matcher(text).find()) {
            return Optional.of(PubMedReader.read(text, notes));
        }
        if (RIS.matcher(text).find()) {
            return Optional.of(RisReader.read(text, notes));
        }
        return BIBTEX.matcher(text).find() ? Optional.of(BibtexReader.read(text, notes)) : Optional.empty();
    }

    private static void add(Found item, Known known, List<Reference> references, List<ImportNote> notes) {
        Reference draft = new Reference(new ReferenceId("draft"), item.csl(), Verification.UNVERIFIED);
        String title = draft.text("title");
        Optional<ReferenceId> same = known.sameWork(draft);
        if (same.isPresent()) {
            notes.add(ImportNote.of(
                    "import.duplicate",
                    item.line(),
                    title.isBlank() ? item.key() : title,
                    same.get().value()));
            return;
        }
        Reference reference = new Reference(known.freeId(item.key(), draft), item.csl(), Verification.UNVERIFIED);
        if (title.isBlank()) {
            notes.add(
                    ImportNote.of("import.untitled", item.line(), reference.id().value()));
        }
        known.add(reference);
        references.add(reference);
    }
}
