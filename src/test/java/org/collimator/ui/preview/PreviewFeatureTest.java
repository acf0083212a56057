package org.collimator.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewFeatureTest {
    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<URI> opened = new ArrayList<>();
    private Desk desk;
    private PreviewFeature preview;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("technician", temp.resolve("course"));
        preview = new PreviewFeature(desk.context, opened::add);
        preview.actions().get(0).actionPerformed(null);
    }

    @AfterEach
    void close() throws Exception {
        preview.close();
        desk.close();
    }

    @Test
    void opensTheLearnersPagesOnceAndShowsWhatIsTyped() throws Exception {
        assertEquals(1, opened.size());
        Module first = desk.current().modules().get(0);
        String page = "course/learn/modules/" + first.id() + ".json";
        assertTrue(get(page).contains(first.title().replace("\"", "\\\"")), "the module is shown");
        desk.workspace.edit(
                "Rename",
                ElementRef.of(first.id()),
                course -> Edits.module(course, first.id(), module -> module.withTitle("Zebra crossing")));
        desk.tasks.flush();
        assertTrue(get(page).contains("Zebra crossing"), "and a moment later what was typed");
        preview.actions().get(0).actionPerformed(null);
        assertEquals(opened.get(0), opened.get(1), "opening it again shows the same pages");
    }

    @Test
    void followsTheSelection() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("events")).build();
        Module module = desk.current().modules().get(1);
        ElementRef lesson = ElementRef.of(module.lessons().get(0).id());
        desk.workspace.selection().show(Target.of(lesson));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (!line.startsWith("data: ")) {
                line = in.readLine();
            }
            assertEquals("data: lesson/" + module.id() + "/" + lesson.id(), line);
        }
    }

    @Test
    void everyElementHasAPage() {
        desk.current()
                .modules()
                .forEach(module -> module.questions().forEach(question -> {
                    String page = LearnerPage.of(desk.workspace.index(), ElementRef.of(question.id()));
                    assertTrue(page.matches("(lesson/[^ ]+/[^ ]+|questions/[^ ]+) " + question.id()), page);
                }));
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI address(String path) {
        return preview.address().orElseThrow().resolve(path);
    }
}
