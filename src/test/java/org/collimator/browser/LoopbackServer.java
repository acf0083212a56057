package org.collimator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves folders, class path packages and single files on 127.0.0.1 with the right media types, and writes down what
 * was asked for. The longest mount that fits a path answers.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("xsd", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static {
        // As every web server does; the JDK's one waits 40 ms between head and body otherwise.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, LoopbackServer::daemon);
    private final Map<String, Source> mounts = new ConcurrentSkipListMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What was asked for and how much went back. */
    public record Request(String path, int status, long bytes) {}

    /** Finds the bytes under a path relative to its mount; empty where there are none. */
    @FunctionalInterface
    public interface Source {
        Optional<InputStream> open(String path) throws IOException;
    }

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "loopback-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Everything under a folder, at a prefix such as {@code /course/}. */
    public LoopbackServer folder(String prefix, Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return mount(prefix, path -> {
            var file = root.resolve(path).normalize();
            return file.startsWith(root) && Files.isRegularFile(file)
                    ? Optional.of(Files.newInputStream(file))
                    : Optional.empty();
        });
    }

    /** The files of a class path package, at a prefix. */
    public LoopbackServer resources(String prefix, String packageFolder) {
        return mount(
                prefix,
                path -> Optional.ofNullable(LoopbackServer.class.getResourceAsStream(packageFolder + "/" + path)));
    }

    /** One file from memory. */
    public LoopbackServer file(String path, String text) {
        return mount(
                path, rest -> Optional.of(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Whatever the source gives, at a prefix. */
    public LoopbackServer mount(String prefix, Source source) {
        mounts.put(prefix, source);
        return this;
    }

    /** The address of a path that begins with a slash. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Everything asked for so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public long bytesSent() {
        return requests.stream().mapToLong(Request::bytes).sum();
    }

    public void forgetRequests() {
        requests.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var found = open(path);
            if (found.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
                requests.add(new Request(path, 404, 0));
                return;
            }
            byte[] bytes;
            try (var in = found.get()) {
                bytes = in.readAllBytes();
            }
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type(path));
            headers.set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            requests.add(new Request(path, 200, bytes.length));
        }
    }

    private Optional<InputStream> open(String path) throws IOException {
        var mount = mounts.keySet().stream()
                .filter(path::startsWith)
                .max((a, b) -> Integer.compare(a.length(), b.length()));
        if (mount.isEmpty()) {
            return Optional.empty();
        }
        return mounts.get(mount.get()).open(path.substring(mount.get().length()));
    }

    private static String type(String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
