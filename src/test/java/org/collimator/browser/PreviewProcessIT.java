package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.storage.BundledSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as authors start it: a process that serves, follows the folder, and tidies up when it is told to end. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PreviewProcessIT {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w+/");

    @TempDir
    Path temp;

    private Process process;

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void thePreviewServesFollowsTheFolderAndLeavesNothing() throws Exception {
        Path course = temp.resolve("course");
        BundledSamples.copy("technician", course);
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        Path output = temp.resolve("said.txt");
        process = PackagedProgram.start(temp, temporary, output, "preview", course.toString(), "--no-open");

        Matcher address = ADDRESS.matcher(await(output, "The course is at"));
        assertTrue(address.find());
        URI root = URI.create(address.group());
        assertTrue(get(root).contains("<iframe"), "the course stands beside the LMS");
        String before = get(root.resolve("course/learn/course.json"));

        Path curriculum = course.resolve("curriculum.json");
        String text = Files.readString(curriculum);
        String title = text.replaceFirst("(?s).*?\"title\": \"([^\"]+)\".*", "$1");
        assertTrue(before.contains(title));
        Files.writeString(curriculum, text.replace(title, "A title of tomorrow"));
        await(output, "refreshed");
        assertTrue(get(root.resolve("course/learn/course.json")).contains("A title of tomorrow"));

        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it ends when it is told to");
        String said = Files.readString(output);
        assertFalse(said.contains("Exception"), said);
        assertFalse(said.contains("Not done"), said);
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
        assertFalse(Files.exists(course.resolve(".collimator/lock")));
    }

    private String await(Path output, String words) throws IOException, InterruptedException {
        while (!Files.readString(output).contains(words)) {
            assertTrue(process.isAlive(), () -> "ended: " + read(output));
            Thread.sleep(50);
        }
        return Files.readString(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address.toString());
        return answer.body();
    }
}
