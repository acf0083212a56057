package org.collimator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.generate.RandomCurricula;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Insert, move, double, paste and remove elements of all kinds, by hand and at random. */
class ElementEditsTest {
    private static final Validator CHECKS =
            Validator.at(Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC));

    private static Curriculum foundations;
    private static Curriculum certification;

    @BeforeAll
    static void read(@TempDir Path temp) throws IOException, StorageException {
        foundations = sample("foundations", temp);
        certification = sample("certification", temp);
    }

    private static Curriculum sample(String name, Path temp) throws IOException, StorageException {
        BundledSamples.copy(name, temp.resolve(name));
        return CurriculumFolder.open(temp.resolve(name), OpenOptions.READ).curriculum();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void aCopyOfAModuleNamesEverythingAnewAndKeepsItsLinksAmongItself() {
        Module module = foundations.modules().get(1);
        Copies.Pasted pasted = Copies.duplicate(foundations, List.of(ElementRef.of(module.id())));
        assertEquals("m5", pasted.refs().get(0).id());
        Module copy = pasted.curriculum().modules().get(2);
        assertEquals(ElementRef.of(copy.id()), pasted.refs().get(0));
        assertEquals(module.questions().size(), copy.questions().size());
        Set<ObjectiveId> own = new HashSet<>();
        copy.objectives().forEach(each -> own.add(each.id()));
        for (int i = 0; i < copy.questions().size(); i++) {
            Question before = module.questions().get(i);
            Question after = copy.questions().get(i);
            assertFalse(before.id().equals(after.id()));
            assertTrue(after.id().value().startsWith("m5-q"), after.id().value());
            assertEquals(
                    before.about().objectives().size(),
                    after.about().objectives().size());
            assertTrue(own.containsAll(after.about().objectives()), "links stay within the copy");
        }
        assertEquals(List.of(), dangling(pasted.curriculum()));
    }

    @Test
    void namesGoOnInTheMannerOfTheList() {
        Module module = foundations.modules().get(0);
        FreshIds ids = new FreshIds(foundations);
        ElementRef parent = ElementRef.of(module.id());
        assertEquals("m1-q13", ids.next(ElementRef.Kind.QUESTION, parent).id());
        assertEquals("m1-q14", ids.next(ElementRef.Kind.QUESTION, parent).id());
        assertEquals("m1-o5", ids.next(ElementRef.Kind.OBJECTIVE, parent).id());
        assertEquals(
                "q1",
                new FreshIds(Curriculum.blank("urn:uuid:1", "", "en"))
                        .next(ElementRef.Kind.QUESTION, ElementRef.COURSE)
                        .id());
    }

    @Test
    void aQuestionGoesToAnotherModuleAndKeepsItsName() {
        Module from = foundations.modules().get(0);
        Module to = foundations.modules().get(2);
        ElementRef question = ElementRef.of(from.questions().get(3).id());
        Spot spot = new Spot(ElementRef.of(to.id()), ElementRef.Kind.QUESTION, 2);
        Curriculum next = Arrange.move(foundations, List.of(question), spot);
        assertEquals(
                question, ElementRef.of(next.modules().get(2).questions().get(2).id()));
        assertEquals(
                from.questions().size() - 1, next.modules().get(0).questions().size());
        assertSame(foundations.modules().get(1), next.modules().get(1), "what is not concerned stays the very same");
        assertSame(
                foundations,
                Arrange.move(
                        foundations,
                        List.of(question),
                        Spot.before(foundations, question).orElseThrow()));
    }

    @Test
    void aStepBeyondTheEdgeOfAModuleLeadsIntoTheNext() {
        Module first = foundations.modules().get(0);
        ElementRef last = ElementRef.of(
                first.questions().get(first.questions().size() - 1).id());
        Curriculum next = Arrange.step(foundations, List.of(last), 1);
        assertEquals(
                last, ElementRef.of(next.modules().get(1).questions().get(0).id()));
        assertEquals(foundations, Arrange.step(next, List.of(last), -1));
        ElementRef module = ElementRef.of(first.id());
        assertSame(foundations, Arrange.step(foundations, List.of(module), -1), "the first module goes no further");
        assertEquals(foundations, Arrange.step(Arrange.step(foundations, List.of(module), 1), List.of(module), -1));
    }

    @Test
    void whoUsesAPictureIsFoundInBlocksTextsAndHotspots() {
        ElementRef picture = ElementRef.of(foundations.media().get(0).id());
        List<Uses.Use> uses = Uses.of(foundations, List.of(picture));
        assertFalse(uses.isEmpty());
        Curriculum rest = Removal.mending(foundations, List.of(picture));
        assertEquals(List.of(), Uses.of(rest, List.of(picture)));
        assertFalse(rest.toString().contains("MediaId[value=" + picture.id() + "]"));
    }

    @Test
    void textsLoseTheirLinksAndNothingElse() {
        LinkChange gone = new LinkChange() {
            @Override
            @org.jspecify.annotations.Nullable
            ElementRef to(ElementRef ref) {
                return ref.id().equals("x") ? null : new ElementRef(ref.kind(), ref.id() + "2");
            }
        };
        assertEquals(
                "See  and words, [@a2, p. 3], ![b](media:y2) `[1]`.",
                MarkdownLinks.change(
                        "See ![a](media:x) and [words](media:x \"t\"), [@x; @a, p. 3], ![b](media:y) `[1]`.", gone));
        assertEquals("So it is.", MarkdownLinks.change("So it is [@x].", gone));
        assertEquals("a \\[@x]", MarkdownLinks.change("a \\[@x]", gone));
    }

    @Test
    void aCutAndPasteKeepsNamesAndSoTheLinks() {
        ElementRef question =
                ElementRef.of(foundations.modules().get(1).questions().get(0).id());
        Clip clip = Clip.of(foundations, List.of(question));
        Curriculum cut = Removal.only(foundations, List.of(question));
        ElementRef target = ElementRef.of(foundations.modules().get(3).id());
        Copies.Pasted pasted = Copies.paste(cut, clip, target);
        assertEquals(List.of(question), pasted.refs());
        assertEquals(List.of(), dangling(pasted.curriculum()));
    }

    @Test
    void whatComesFromAnotherCourseBringsItsLiteratureAndPointsToNothingThatStayedBehind() {
        List<ElementRef> all = new ArrayList<>();
        certification.modules().forEach(module -> all.add(ElementRef.of(module.id())));
        Copies.Pasted pasted = Copies.paste(foundations, Clip.of(certification, all), ElementRef.COURSE);
        assertEquals(all.size(), pasted.refs().size());
        assertEquals(List.of(), dangling(pasted.curriculum()));
        assertEquals(List.of(), doubled(pasted.curriculum()));
        assertTrue(pasted.curriculum().references().size()
                > foundations.references().size());
        ElementRef objective =
                ElementRef.of(certification.modules().get(0).objectives().get(0).id());
        Copies.Pasted again = Copies.paste(
                pasted.curriculum(),
                Clip.of(certification, List.of(objective)),
                pasted.refs().get(0));
        assertEquals(
                pasted.curriculum().references().size(),
                again.curriculum().references().size());
    }

    @Test
    void anElementPastedIntoAnEmptyCourseGetsAModule() {
        Curriculum empty = Curriculum.blank("urn:uuid:00000000-0000-4000-8000-000000000009", "", "en");
        ElementRef question =
                ElementRef.of(foundations.modules().get(0).questions().get(0).id());
        Copies.Pasted pasted = Copies.paste(empty, Clip.of(foundations, List.of(question)), ElementRef.COURSE);
        assertEquals(1, pasted.curriculum().modules().get(0).questions().size());
        assertEquals(List.of(), dangling(pasted.curriculum()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomEditsAreUndoneAndNeverDangle(int seed) {
        Curriculum start = new RandomCurricula(true).curriculum(seed);
        Curriculum other = new RandomCurricula(false).curriculum(seed + 1000);
        Set<String> before = new HashSet<>(dangling(start));
        History<Curriculum> history = new History<>(start, () -> {});
        List<Curriculum> states = new ArrayList<>(List.of(start));
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Curriculum current = history.current();
            Curriculum next = edited(current, other, random);
            history.apply(Edit.of("edit", Place.FOLDER, c -> next));
            if (history.current() != current) {
                states.add(history.current());
            }
            List<String> found = dangling(history.current());
            found.removeAll(before);
            assertEquals(List.of(), found, "seed " + seed + " step " + i);
            assertEquals(List.of(), doubled(history.current()), "seed " + seed + " step " + i);
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertEquals(states.get(i), history.current());
            history.undo();
        }
        assertSame(start, history.current(), "seed " + seed);
        while (history.redoLabel().isPresent()) {
            history.redo();
        }
        assertEquals(states.get(states.size() - 1), history.current());
    }

    private static Curriculum edited(Curriculum curriculum, Curriculum other, Random random) {
        List<ElementRef> some = some(curriculum, random);
        ElementRef at = some.isEmpty() ? ElementRef.COURSE : some.get(0);
        return switch (random.nextInt(6)) {
            case 0 -> Removal.mending(curriculum, some.subList(0, Math.min(2, some.size())));
            case 1 -> Copies.duplicate(curriculum, some).curriculum();
            case 2 -> Arrange.step(curriculum, some, random.nextBoolean() ? 1 : -1);
            case 3 ->
                Copies.paste(curriculum, Clip.of(other, some(other, random)), at)
                        .curriculum();
            case 4 ->
                Spot.before(curriculum, at)
                        .map(spot -> Arrange.move(curriculum, some, spot))
                        .orElse(curriculum);
            default -> {
                ElementRef.Kind kind = ElementRef.Kind.values()[1 + random.nextInt(8)];
                yield Spot.behind(curriculum, at, kind)
                        .map(spot -> Arrange.insert(
                                curriculum,
                                spot,
                                List.of(Blanks.of(new FreshIds(curriculum).next(kind, spot.parent())))))
                        .orElse(curriculum);
            }
        };
    }

    private static List<ElementRef> some(Curriculum curriculum, Random random) {
        List<ElementRef> all = new ArrayList<>();
        Elements.each(curriculum, element -> all.add(Elements.ref(element)));
        java.util.Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
    }

    private static List<String> dangling(Curriculum curriculum) {
        return codes(curriculum, "dangling.");
    }

    private static List<String> doubled(Curriculum curriculum) {
        List<String> found = codes(curriculum, "duplicate.");
        found.removeIf(code -> code.startsWith("duplicate.doi")
                || code.startsWith("duplicate.media-path")
                || code.startsWith("duplicate.role")
                || code.startsWith("duplicate.variant"));
        return found;
    }

    private static List<String> codes(Curriculum curriculum, String prefix) {
        List<String> found = new ArrayList<>();
        for (Finding finding : CHECKS.check(curriculum)) {
            if (finding.code().startsWith(prefix)) {
                found.add(finding.code() + " " + finding.args());
            }
        }
        return found;
    }

    @Test
    void anElementHasAPlaceToGoToExactlyWhereOneIsFound() {
        Curriculum empty = Curriculum.blank("urn:uuid:1", "Title", "en");
        for (Curriculum course : List.of(foundations, empty)) {
            for (ElementRef.Kind kind : ElementRef.Kind.values()) {
                if (kind != ElementRef.Kind.COURSE) {
                    assertEquals(
                            Spot.behind(course, ElementRef.COURSE, kind).isPresent(),
                            Spot.exists(course, kind),
                            () -> kind + " in " + course.title());
                }
            }
        }
    }
}
