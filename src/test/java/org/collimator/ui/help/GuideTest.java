package org.collimator.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.event.HyperlinkEvent;
import org.collimator.ui.Parts;
import org.collimator.ui.kit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide is the same in every language of the editor: pages, headings, lists, tables, links. */
class GuideTest {
    private static final Pattern MARK = Pattern.compile("^(#{1,6} |- |\\d+\\. |\\|)");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @Test
    void everyLanguageHasEveryPageAndNoOther() throws Exception {
        Guide guide = new Guide(Locale.ENGLISH);
        Set<String> pages = guide.chapters().stream()
                .map(chapter -> chapter.id() + ".md")
                .collect(Collectors.toCollection(TreeSet::new));
        for (String language : Language.ALL) {
            try (Stream<Path> files = Files.list(folder(language))) {
                assertEquals(
                        pages,
                        files.map(file -> String.valueOf(file.getFileName()))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        language);
            }
        }
    }

    @Test
    void everyLanguageHasTheSameHeadingsListsAndTables() throws Exception {
        for (String language : Language.ALL) {
            for (Guide.Chapter chapter : new Guide(Locale.ENGLISH).chapters()) {
                assertEquals(shape("en", chapter.id()), shape(language, chapter.id()), language + " " + chapter.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyLinkLeadsToAPage(String language) {
        Guide guide = new Guide(Locale.forLanguageTag(language));
        Set<String> pages =
                guide.chapters().stream().map(chapter -> chapter.id() + ".md").collect(Collectors.toSet());
        int links = 0;
        for (Guide.Chapter chapter : guide.chapters()) {
            assertFalse(chapter.title().isBlank() || chapter.title().startsWith("#"), chapter.id());
            Matcher link = LINK.matcher(chapter.html());
            while (link.find()) {
                links++;
                assertTrue(pages.contains(link.group(1)), chapter.id() + " leads to " + link.group(1));
            }
        }
        assertTrue(links > 0, "the guide has links");
    }

    @Test
    void everyPageIsTranslated() {
        List<Guide.Chapter> english = new Guide(Locale.ENGLISH).chapters();
        List<Guide.Chapter> german = new Guide(Locale.GERMAN).chapters();
        for (int i = 0; i < english.size(); i++) {
            assertNotEquals(english.get(i).title(), german.get(i).title());
            assertTrue(
                    german.get(i).plain().matches("(?s).*\\b(der|die|das|und)\\b.*"),
                    german.get(i).id());
        }
    }

    @Test
    void aLinkIsFollowedAlsoWhereASearchHidesItsPage() {
        GuideView view = new GuideView();
        JTextField search = Parts.named(view.component(), "help.search", JTextField.class);
        JEditorPane page = Parts.named(view.component(), "help.page", JEditorPane.class);
        JList<?> chapters = Parts.named(view.component(), "help.chapters", JList.class);
        search.setText("welcome page choose");
        assertEquals(1, chapters.getModel().getSize());
        page.fireHyperlinkUpdate(new HyperlinkEvent(page, HyperlinkEvent.EventType.ACTIVATED, null, "keys.md"));
        assertTrue(page.getText().contains("Ctrl+K"), "the chapter on keys is shown");
        assertEquals("", search.getText());
    }

    /** The lines that make the shape of a page, without their words. */
    private static List<String> shape(String language, String page) throws Exception {
        return Files.readAllLines(folder(language).resolve(page + ".md")).stream()
                .map(line -> {
                    Matcher mark = MARK.matcher(line);
                    boolean cells = line.startsWith("|");
                    return mark.find()
                            ? mark.group()
                                    + (cells
                                            ? line.chars().filter(c -> c == '|').count()
                                            : "")
                            : "";
                })
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static Path folder(String language) throws IOException, URISyntaxException {
        String name = language.equals("en") ? "guide" : "guide_" + language;
        return Path.of(Objects.requireNonNull(GuideTest.class.getResource(name)).toURI());
    }
}
