package org.collimator.ui.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.citation.CitationStyle;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.generate.RandomCurricula;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Uses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @TempDir
    private Path folder;

    private static Reference work(String id, String title, String doi) {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", "book");
        csl.put("title", title);
        if (!doi.isEmpty()) {
            csl.put("DOI", doi);
        }
        return new Reference(new ReferenceId(id), csl, Verification.UNVERIFIED);
    }

    private static List<String> ids(List<List<Reference>> groups) {
        return groups.stream()
                .map(group ->
                        group.stream().map(one -> one.id().value()).toList().toString())
                .toList();
    }

    @Test
    void theSameWorkIsFoundByDoiThenByTitle() {
        List<Reference> list = List.of(
                work("a", "One", "10.1000/x"),
                work("b", "Other", "10.1000/X"),
                work("c", "ONE.", ""),
                work("d", "One", "10.1000/y"),
                work("e", "Alone", ""));
        assertEquals(List.of("[a, b, c]"), ids(Duplicates.of(list)));
        assertEquals(List.of(), Duplicates.of(List.of()));
    }

    @Test
    void theSamplesHaveNoDuplicates() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            assertEquals(List.of(), Duplicates.of(desk.current().references()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mergingPointsAllUsesToTheOneThatStays(long seed) {
        Curriculum course = new RandomCurricula(false).curriculum(seed);
        List<Reference> references = new ArrayList<>(course.references());
        references.add(work("stays", "One", "10.1000/x"));
        references.add(work("goes", "One", "10.1000/x"));
        Curriculum before = Edits.modules(
                course.withReferences(references),
                module -> module.withSummary("As in [@goes, p. 3] and [@stays; @goes] but not [@goes-not]."));
        Uses had = Uses.NONE.next(before);
        List<List<Reference>> group = List.of(references.subList(references.size() - 2, references.size()));
        Curriculum after = new Merge(group).apply(before);
        Uses has = Uses.NONE.next(after);
        ElementRef goes = ElementRef.of(new ReferenceId("goes"));
        ElementRef stays = ElementRef.of(new ReferenceId("stays"));
        assertEquals(before.references().size() - 1, after.references().size());
        assertEquals(List.of(), has.of(goes));
        assertEquals(had.of(stays), has.of(stays));
        after.modules()
                .forEach(module -> assertEquals(
                        "As in [@stays, p. 3] and [@stays; @stays] but not [@goes-not].", module.summary()));
    }

    @Test
    void mergingIsOneStepAndKeepsWhatOnlyTheOtherKnew() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Reference first = desk.current().references().get(0);
            Map<String, Object> csl = new LinkedHashMap<>(first.csl());
            csl.put("note", "only here");
            Reference twin = new Reference(new ReferenceId("twin"), csl, Verification.UNVERIFIED);
            List<Reference> all = new ArrayList<>(desk.current().references());
            all.add(twin);
            desk.workspace.edit(Edit.<Curriculum>of("twin", Place.FOLDER, c -> c.withReferences(all)));
            Curriculum before = desk.current();
            new ReferenceActs(desk.context).merge();
            assertEquals(all.size() - 1, desk.current().references().size());
            assertEquals("only here", desk.current().references().get(0).text("note"));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void usesAreReadOncePerElement() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Uses uses = Uses.NONE.next(desk.current());
            assertTrue(uses.read() > 10);
            var id = desk.current().modules().get(0).questions().get(0).id();
            Curriculum after = Edits.question(
                    desk.current(), id, q -> q.withAbout(q.about().withNote("see [@nobody]")));
            Uses next = uses.next(after);
            assertEquals(2, next.read(), "the question and the rest of its module");
            assertEquals(
                    List.of(ElementRef.of(id)),
                    next.of(new ElementRef(ElementRef.Kind.REFERENCE, "nobody")).stream()
                            .map(Uses.Use::user)
                            .toList());
        }
    }

    @Test
    void everyCitationOfASampleIsAUse() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Uses uses = Uses.NONE.next(desk.current());
            desk.current()
                    .modules()
                    .forEach(module -> module.questions().forEach(question -> {
                        question.about()
                                .references()
                                .forEach(cited -> assertTrue(uses.of(ElementRef.of(cited.reference())).stream()
                                        .anyMatch(use -> use.user().equals(ElementRef.of(question.id())))));
                        Markdown.references(question.stem())
                                .media()
                                .forEach(media -> assertFalse(uses.of(new ElementRef(ElementRef.Kind.MEDIA, media))
                                        .isEmpty()));
                    }));
        }
    }

    @Test
    void filesAreImportedInOneStepWithAReport() throws Exception {
        Path bib = Files.writeString(
                folder.resolve("new.bib"),
                "@book{bush12, author={Bushong, S.}, title={Radiologic science}, year={2012}}\n@book{x, title=");
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            Curriculum before = desk.current();
            List<Reference> added = new ArrayList<>();
            new ReferenceActs(desk.context, added::addAll).importFiles(List.of(bib));
            assertEquals(
                    List.of("Radiologic science"),
                    added.stream().map(each -> each.text("title")).toList());
            assertEquals(
                    before.references().size() + 1, desk.current().references().size());
            assertFalse(desk.dialogs.told.isEmpty());
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void deletingWhatIsUsedAsksFirst() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            ReferenceActs acts = new ReferenceActs(desk.context);
            Curriculum before = desk.current();
            desk.dialogs.answer(1);
            acts.delete(before.references().subList(0, 2), 3);
            assertSame(before, desk.current());
            desk.dialogs.answer(0);
            acts.delete(before.references().subList(0, 2), 3);
            assertEquals(
                    before.references().size() - 2, desk.current().references().size());
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void aReferenceIsMarkedAsChecked() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum before = desk.current();
            LocalDate day = LocalDate.of(2031, 2, 3);
            new ReferenceActs(desk.context).checked(before.references().get(0), day);
            assertEquals(day, desk.current().references().get(0).verification().on());
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void eachReferenceIsFormattedOnce() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Printed printed = new Printed(desk.tasks, CitationStyle.VANCOUVER, () -> {});
            List<Reference> all = desk.current().references();
            printed.want(all, "en");
            assertEquals(all.size(), printed.formatted());
            all.forEach(one -> assertFalse(printed.of(one).orElseThrow().plain().isBlank()));
            printed.want(all, "en");
            assertEquals(all.size(), printed.formatted());
        }
    }

    @Test
    void theViewShowsAndAddsReferences() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            ReferencesView view = new ReferencesView(desk.context, address -> {});
            view.shown();
            int before = desk.current().references().size();
            new ReferenceActs(desk.context).add();
            assertEquals(before + 1, desk.current().references().size());
        }
    }
}
