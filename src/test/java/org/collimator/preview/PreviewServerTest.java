package org.collimator.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.collimator.exchange.PackageEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreviewServerTest {
    private static final String MANIFEST = """
            <manifest><metadata><schemaversion>1.2</schemaversion></metadata>
            <item><adlcp:masteryscore>80</adlcp:masteryscore></item>
            <resource identifier="r" adlcp:scormtype="sco" href="index.html?a=b&amp;c=d"/></manifest>
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final byte[] film = new byte[300_000];
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        new Random(1).nextBytes(film);
        server = PreviewServer.start(content("One"), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private PreviewContent content(String title) {
        return PreviewContent.entries(List.of(
                PackageEntry.of("index.html", ("<h1>" + title + "</h1>").getBytes(StandardCharsets.UTF_8)),
                PackageEntry.of("imsmanifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8)),
                PackageEntry.of("player/app.js", "export {}".getBytes(StandardCharsets.UTF_8)),
                PackageEntry.of("media/Bild größer 1.png", new byte[] {1, 2, 3}),
                PackageEntry.of("media/film.mp4", film),
                PackageEntry.of("media/empty.txt", new byte[0])));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The status line of a request that no well-behaved client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String status = answer.readLine();
            return status == null ? "" : status.split(" ")[1];
        }
    }

    private String rawGet(String path, String host) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private String host() {
        return "127.0.0.1:" + server.port();
    }

    @Test
    void theFirstPageIsTheCourseWithinTheLms() throws Exception {
        HttpResponse<byte[]> answer = get("");
        assertEquals(302, answer.statusCode());
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(
                page.contains("lms/fake-lms.html?standard=scorm12&launch=..%2Fcourse%2Findex.html%3Fa%3Db%26c%3Dd"),
                page);
        assertTrue(page.contains("&mastery=80"), page);
    }

    @Test
    void aPackageForNoLmsIsOpenedAlone() throws Exception {
        server.show(PreviewContent.entries(List.of(PackageEntry.of("index.html", new byte[] {'x'}))));
        String page = get("").headers().firstValue("Location").orElseThrow();
        assertTrue(page.endsWith("/course/index.html"), page);
        assertEquals(200, get(page).statusCode());
        assertEquals(server.courseAddress().getPath(), page);
    }

    @ParameterizedTest
    @CsvSource({
        "course/index.html, text/html; charset=utf-8",
        "course/player/app.js, text/javascript; charset=utf-8",
        "course/media/Bild%20gr%C3%B6%C3%9Fer%201.png, image/png",
        "course/media/film.mp4, video/mp4",
        "lms/reload.js, text/javascript; charset=utf-8"
    })
    void filesComeWithTheirTypeAndAreNotKept(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
    }

    @Test
    void theLmsPageIsGivenTheScriptThatReloads() throws Exception {
        HttpResponse<byte[]> answer = get("lms/fake-lms.html?standard=scorm12");
        assertEquals(200, answer.statusCode());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("src=\"reload.js\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course/nothing.html",
                "course/",
                "course/media",
                "course/media/",
                "lms/PreviewServer.class",
                "lms/messages.properties",
                "lms/",
                "other",
                "course/INDEX.html"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertEquals(404, get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course/../course/index.html",
                "course/../../etc/passwd",
                "course/%2e%2e/%2e%2e/etc/passwd",
                "course/..%2f..%2fetc/passwd",
                "course//etc/passwd",
                "course/..\\..\\x",
                "course/%5c..%5cx",
                "lms/../PreviewServer.class",
                "lms/%2e%2e/%2e%2e/citation/apa.csl",
                "course/index.html%00.png",
                "..",
                "%2e%2e"
            })
    void noPathLeadsOutOfThePackage(String path) throws Exception {
        String answer = rawGet(server.address().getPath() + path, host());
        assertTrue(answer.equals("404") || answer.equals("400"), answer);
    }

    @Test
    void withoutTheTokenNothingIsFound() throws Exception {
        String root = server.address().getPath();
        assertEquals("302", rawGet(root, host()));
        String wrong = root.replace(root.charAt(5), root.charAt(5) == 'a' ? 'b' : 'a');
        for (String path : List.of(
                "/",
                "/course/index.html",
                "/favicon.ico",
                wrong,
                wrong + "course/index.html",
                root.substring(0, 20),
                "*",
                "/" + root)) {
            assertTrue(Arrays.asList("404", "400").contains(rawGet(path, host())), path);
        }
    }

    @Test
    void everyServerHasATokenOfItsOwn() throws Exception {
        try (PreviewServer other = PreviewServer.start(content("Two"), 0)) {
            assertFalse(other.address().getPath().equals(server.address().getPath()));
            assertTrue(other.address().getPath().length() >= 32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:PORT",
                "[::1]:PORT",
                ""
            })
    void aNameThatWasPointedHereIsForbidden(String host) throws Exception {
        String path = server.address().getPath() + "course/index.html";
        String answer = rawGet(path, host.replace("PORT", String.valueOf(server.port())));
        assertTrue(answer.equals("403") || answer.equals("400"), answer);
        assertEquals("200", rawGet(path, "localhost:" + server.port()));
    }

    @Test
    void aPageOfAnotherSiteIsForbidden() throws Exception {
        assertEquals(
                403, get("course/index.html", "Origin", "https://evil.example").statusCode());
        assertEquals(403, get("course/index.html", "Origin", "null").statusCode());
        assertEquals(200, get("course/index.html", "Origin", "http://" + host()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void itIsReadOnly(String method) throws Exception {
        String path = server.address().getPath() + "course/index.html";
        assertEquals(
                "405",
                raw(method + " " + path + " HTTP/1.1\r\nHost: " + host()
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 100",
        "bytes=1000-, 1000, 300000",
        "bytes=-500, 299500, 300000",
        "bytes=299999-400000, 299999, 300000",
        "bytes=-999999, 0, 300000"
    })
    void partsOfAFilmCanBeAskedFor(String range, int from, int to) throws Exception {
        HttpResponse<byte[]> answer = get("course/media/film.mp4", "Range", range);
        assertEquals(206, answer.statusCode());
        assertEquals(
                "bytes " + from + "-" + (to - 1) + "/300000",
                answer.headers().firstValue("Content-Range").orElse(""));
        assertArrayEquals(Arrays.copyOfRange(film, from, to), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=300000-", "bytes=400000-500000", "bytes=-0"})
    void aPartBeyondTheEndIsRefused(String range) throws Exception {
        HttpResponse<byte[]> answer = get("course/media/film.mp4", "Range", range);
        assertEquals(416, answer.statusCode());
        assertEquals(
                "bytes */300000", answer.headers().firstValue("Content-Range").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void aRangeThatIsNoneIsPassedOver(String range) throws Exception {
        HttpResponse<byte[]> answer = get("course/media/film.mp4", "Range", range);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(film, answer.body());
    }

    @Test
    void headSaysTheLengthAlone() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("course/media/film.mp4"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("300000", answer.headers().firstValue("Content-Length").orElse(""));
        assertEquals(0, answer.body().length);
    }

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        HttpResponse<byte[]> answer = get("course/media/empty.txt");
        assertEquals(200, answer.statusCode());
        assertEquals(0, answer.body().length);
    }

    @Test
    void manyAskAtOnce() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        URI film = server.address().resolve("course/media/film.mp4");
        for (int i = 0; i < 100; i++) {
            answers.add(
                    client.sendAsync(HttpRequest.newBuilder(film).build(), HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
            assertArrayEquals(this.film, answer.get().body());
        }
    }

    @Test
    void aChangedPackageIsShownAndWaitingPagesAreTold() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve("events")).build();
        HttpResponse<InputStream> events = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(
                "text/event-stream; charset=utf-8",
                events.headers().firstValue("Content-Type").orElse(""));
        BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8));
        assertEquals(": waiting", lines.readLine());
        server.show(content("Two"));
        assertEquals("", lines.readLine());
        assertEquals("event: reload", lines.readLine());
        assertEquals("<h1>Two</h1>", new String(get("course/index.html").body(), StandardCharsets.UTF_8));
        events.body().close();
    }

    @Test
    void afterTheEndNobodyAnswers() throws Exception {
        URI address = server.address();
        HttpRequest waiting = HttpRequest.newBuilder(address.resolve("events")).build();
        HttpResponse<InputStream> events = client.send(waiting, HttpResponse.BodyHandlers.ofInputStream());
        server.close();
        assertThrows(
                ConnectException.class,
                () -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()));
        try (PreviewServer again = PreviewServer.start(content("Two"), address.getPort())) {
            assertEquals(address.getPort(), again.port());
        }
        events.body().close();
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() {
        assertThrows(BindException.class, () -> PreviewServer.start(content("Two"), server.port()));
    }

    @Test
    void aZipFileIsServedAndMayBeDeletedMeanwhile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("course.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<h1>Zip</h1>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("media/"));
            zip.putNextEntry(new ZipEntry("media/film.mp4"));
            zip.write(film);
            zip.putNextEntry(new ZipEntry("../outside.txt"));
            zip.write(1);
        }
        server.show(PreviewContent.zip(file));
        Files.delete(file);
        assertEquals("<h1>Zip</h1>", new String(get("course/index.html").body(), StandardCharsets.UTF_8));
        assertArrayEquals(
                Arrays.copyOfRange(film, 10, 20),
                get("course/media/film.mp4", "Range", "bytes=10-19").body());
        assertEquals(404, get("course/media").statusCode());
        assertEquals("404", rawGet(server.address().getPath() + "course/../outside.txt", host()));
    }

    @Test
    void whatIsNoZipFileIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("x.zip"), new byte[] {1, 2, 3});
        assertThrows(ZipException.class, () -> PreviewContent.zip(file));
    }
}
