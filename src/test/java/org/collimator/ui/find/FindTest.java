package org.collimator.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;
import org.collimator.generate.RandomCurricula;
import org.collimator.generate.SyntheticCourse;
import org.collimator.ui.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    @TempDir
    private Path folder;

    private static Query plain(String text) {
        return new Query(text, false, false, false);
    }

    private static Search.Found find(Curriculum curriculum, Query query) {
        return Search.of(curriculum, query, Scope.COURSE, () -> false);
    }

    private static TreeSet<String> ids(Curriculum curriculum) {
        TreeSet<String> ids = new TreeSet<>();
        Leaves.of(curriculum, new Leaves.Visitor() {
            @Override
            public void text(Trail around, String member, String value) {}

            @Override
            public void id(Trail around, String member, Object id) {
                ids.add(around.place().at(member) + "=" + id);
            }
        });
        return ids;
    }

    private static Component part(Container around, String name) {
        for (Component child : around.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component within = child instanceof Container more ? part(more, name) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    @Test
    void wordsAreFoundWhereverTheyStand() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            List<Hit> hits = find(desk.current(), plain("DETECTOR")).hits();
            TreeSet<String> files = new TreeSet<>();
            hits.forEach(hit -> {
                files.add(hit.place().file().replaceAll("/.*", ""));
                assertEquals("detector", hit.found().toLowerCase(java.util.Locale.ROOT));
            });
            assertTrue(files.contains("modules") && files.contains("media.json"), files.toString());
            assertTrue(find(desk.current(), new Query("DETECTOR", true, false, false))
                    .hits()
                    .isEmpty());
        }
    }

    @Test
    void wholeWordsKnowLettersOfAllLanguages() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "Röntgen, Röntgenröhre und röntgen", "de");
        assertEquals(3, find(course, plain("röntgen")).hits().size());
        assertEquals(
                2, find(course, new Query("RÖNTGEN", false, true, false)).hits().size());
        assertEquals(
                1, find(course, new Query("röhre", false, false, false)).hits().size());
        assertEquals(
                0, find(course, new Query("röhre", false, true, false)).hits().size());
    }

    @Test
    void scopesNarrowTheSearch() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum course = desk.current();
            var id = course.modules().get(1).id();
            List<Hit> one = Search.of(course, plain("the"), new Scope(id, false), () -> false)
                    .hits();
            assertFalse(one.isEmpty());
            one.forEach(hit ->
                    assertEquals(Place.module(id.value()).file(), hit.place().file()));
            List<Hit> questions = Search.of(course, plain("the"), Scope.QUESTIONS, () -> false)
                    .hits();
            questions.forEach(hit -> assertTrue(hit.place().pointer().startsWith("/questions/")));
            assertTrue(questions.size() < find(course, plain("the")).hits().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void replacingAllInARandomCourseLeavesNoneAndTouchesNoId(long seed) throws Exception {
        Curriculum course = new RandomCurricula(false).curriculum(seed);
        Query query = plain("e");
        List<Hit> hits = find(course, query).hits();
        assertFalse(hits.isEmpty());
        Curriculum after = new Replacement(query, "$1\\", hits).apply(course);
        assertEquals(List.of(), find(after, query).hits());
        assertEquals(ids(course), ids(after));
        assertEquals(
                hits.size(),
                find(after, new Query("$1\\", true, false, false)).hits().size());
        Curriculum back =
                new Replacement(plain("$1\\"), "e", find(after, plain("$1\\")).hits()).apply(after);
        assertEquals(
                find(course, plain("e")).hits().size(),
                find(back, plain("e")).hits().size());
    }

    @Test
    void onlyTickedHitsAreReplaced() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "a b a b a", "en").withSummary("a");
        List<Hit> hits = find(course, plain("a")).hits();
        assertEquals(4, hits.size());
        Curriculum after = new Replacement(plain("a"), "X", List.of(hits.get(1), hits.get(3))).apply(course);
        assertEquals("a b X b a", after.title());
        assertEquals("X", after.summary());
    }

    @Test
    void groupsOfAnExpressionCanBeUsed() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "12 mm and 7 mm", "en");
        Query query = new Query("(\\d+) mm", false, false, true);
        List<Hit> hits = find(course, query).hits();
        assertEquals(
                "12 millimetre and 7 millimetre",
                new Replacement(query, "$1 millimetre", hits).apply(course).title());
        assertTrue(Replacement.fault(query, "$7", hits.get(0)).isPresent());
        assertTrue(Replacement.fault(query, "$1", hits.get(0)).isEmpty());
        assertTrue(new Query("(", false, false, true).fault().isPresent());
        assertTrue(new Query("a)(b", false, true, true).fault().isPresent());
        assertTrue(new Query("(", false, true, false).fault().isEmpty());
    }

    @Test
    void anExpressionThatNeverEndsIsStopped() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "a".repeat(60) + "!", "en");
        Query hard = new Query("(.*a){25}x", false, false, true);
        Search.Found found = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Search.of(course, new ReadTexts(), hard, Scope.COURSE, () -> false, 200));
        assertEquals(Search.Outcome.TOO_SLOW, found.outcome());
        Query deep = new Query("(x|a)*y", false, false, true);
        Curriculum longText = course.withTitle("a".repeat(200_000));
        assertEquals(
                Search.Outcome.TOO_SLOW,
                Search.of(longText, new ReadTexts(), deep, Scope.COURSE, () -> false, 2000)
                        .outcome());
    }

    @Test
    void aSearchThatNobodyWantsEnds() {
        Curriculum course = new RandomCurricula(false).curriculum(3);
        Curriculum big = course;
        for (int i = 0; i < 3; i++) {
            big = big.withGlossary(java.util.stream.Stream.concat(big.glossary().stream(), big.glossary().stream())
                    .toList());
        }
        Search.Found found = Search.of(big, plain("zzzz"), Scope.COURSE, () -> true);
        assertTrue(found.hits().isEmpty());
    }

    @Test
    void manyHitsEndAtALimitAndSaySo() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "a".repeat(Search.MOST + 5), "en");
        Search.Found found = find(course, plain("a"));
        assertEquals(Search.MOST, found.hits().size());
        assertEquals(Search.Outcome.MORE, found.outcome());
    }

    @Test
    void aTextThatHasChangedSinceIsLeftAlone() {
        Curriculum course = Curriculum.blank("urn:uuid:1", "a", "en");
        Replacement change =
                new Replacement(plain("a"), "b", find(course, plain("a")).hits());
        assertEquals("ax", change.apply(course.withTitle("ax")).title());
    }

    @Test
    void onlyFilesWithHitsAreWalked() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum course = desk.current().withTitle("zzqq");
            Replacement change = new Replacement(
                    plain("zzqq"), "b", find(course, plain("zzqq")).hits());
            Curriculum after = change.apply(course);
            assertSame(course.modules(), after.modules());
            int[] texts = {0};
            Leaves.head(course, (around, member, value) -> texts[0]++);
            assertEquals(texts[0], change.walked());
        }
    }

    @Test
    void theViewShowsHitsFirstAndReplacesTheTickedInOneStep() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            FindView view = new FindView(desk.context);
            view.shown();
            ((JTextField) part(view.component(), "find.words")).setText("radiograph");
            desk.tasks.flush();
            JTable table = (JTable) part(view.component(), "find.hits");
            int hits = table.getRowCount();
            assertTrue(hits > 2);
            assertFalse(desk.workspace.history().isDirty());
            table.setValueAt(false, 0, FindModel.TICK);
            ((JTextField) part(view.component(), "find.replacement")).setText("skiagraph");
            JButton replace = (JButton) part(view.component(), "find.replace");
            assertEquals("Replace " + (hits - 1), replace.getText());
            Curriculum before = desk.current();
            replace.doClick();
            assertNotSame(before, desk.current());
            assertEquals(1, desk.workspace.history().undoLabels().size());
            desk.tasks.flush();
            assertEquals(1, table.getRowCount());
            desk.workspace.history().undo();
            assertSame(before, desk.current());
            desk.tasks.flush();
            assertEquals(hits, table.getRowCount());
        }
    }

    @Test
    void enterOpensTheFieldOfAHit() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum course = desk.current();
            var first = course.modules().get(0).questions().get(0);
            desk.workspace.edit(Edit.<Curriculum>of(
                    "mark",
                    Place.FOLDER,
                    c -> Edits.question(
                            c, first.id(), q -> q.withAbout(q.about().withNote("qqzz")))));
            FindView view = new FindView(desk.context);
            view.shown();
            ((JTextField) part(view.component(), "find.words")).setText("qqzz");
            desk.tasks.flush();
            JTable table = (JTable) part(view.component(), "find.hits");
            assertEquals(1, table.getRowCount());
            assertEquals("About · Note", table.getValueAt(0, FindModel.FIELD));
            table.setRowSelectionInterval(0, 0);
            table.getActionMap().get("open").actionPerformed(null);
            assertEquals(
                    first.id().value(),
                    desk.workspace.selection().element().orElseThrow().id());
        }
    }

    @Test
    void aQuickLookStopsNothingThatTheExpressionFinds() {
        List<String> texts = List.of(
                "Kelvin",
                "kelvin",
                "\u212Aelvin",
                "KELVIN of 5 kelvin",
                "\u017Ftraight",
                "Straight",
                "B\u0131g b\u0130g",
                "big BIG",
                "Gr\u00F6\u00DFe",
                "\u00B5Sv",
                "no such thing",
                "",
                "k",
                "keLvi",
                "x\uD83D\uDE00kelvin");
        for (String words :
                List.of("kelvin", "KELVIN", "straight", "big", "gr\u00F6\u00DFe", "\u00B5sv", "k", "i", "s")) {
            for (boolean matchCase : new boolean[] {true, false}) {
                Query query = new Query(words, matchCase, false, false);
                Glance glance = new Glance(query);
                for (String text : texts) {
                    boolean found = query.pattern().matcher(text).find();
                    assertTrue(!found || mayHold(glance, text), words + " in " + text);
                }
            }
        }
        assertFalse(mayHold(new Glance(plain("kelvin")), "no such thing"), "or it would be of no use");
    }

    /** Whether a search reads a text; all are read where there is no needle. */
    private static boolean mayHold(Glance glance, String text) {
        return glance.needle()
                .map(needle -> new Haystack(List.of(text)).mayHold(needle).get(0))
                .orElse(true);
    }

    @Test
    void aSearchAfterAnEditReadsOneModuleAgainAndFindsTheSameAsOneFromNothing() throws Exception {
        Curriculum before = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum();
        ReadTexts texts = new ReadTexts();
        Search.of(before, texts, plain("the"), Scope.COURSE, () -> false);
        int read = texts.read();
        assertEquals(before.modules().size(), read);
        var id = before.modules().get(1).id();
        Curriculum after = Edits.module(before, id, module -> module.withSummary("The end of the summary"));
        Search.Found found = Search.of(after, texts, plain("the"), Scope.COURSE, () -> false);
        assertEquals(read + 1, texts.read());
        assertEquals(Search.of(after, plain("the"), Scope.COURSE, () -> false), found);
    }

    @Test
    void aSearchThatWasOvertakenKeepsNothing() throws Exception {
        Curriculum before = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum();
        var module = before.modules().get(1);
        Curriculum after = Edits.module(before, module.id(), one -> one.withSummary("Another summary"));
        ReadTexts texts = new ReadTexts();
        texts.follow(after);
        Glance glance = new Glance(plain("the"));
        for (int i = 0; i < 2; i++) {
            texts.walk(module, false, glance, (around, member, text) -> {});
            texts.walk(after.modules().get(1), false, glance, (around, member, text) -> {});
        }
        assertEquals(3, texts.read(), "the newer one once, the older one each time");
    }

    @Test
    void aSearchInQuestionsFindsWhatStandsInThemAndNothingElse() throws Exception {
        Curriculum course = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum();
        for (String words : List.of("the", "[Tt]he ")) {
            Query query = new Query(words, false, false, words.startsWith("["));
            List<Hit> all = find(course, query).hits();
            List<Hit> some =
                    Search.of(course, query, Scope.QUESTIONS, () -> false).hits();
            assertEquals(
                    all.stream()
                            .filter(hit -> hit.place().pointer().startsWith("/questions/"))
                            .toList(),
                    some);
            assertTrue(some.size() > 100 && some.size() < all.size(), some.size() + " of " + all.size());
        }
    }
}
