package org.collimator.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Answers the requests of the preview. */
final class PreviewHandler implements HttpHandler {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final long KEEP_ALIVE_MILLISECONDS = 15_000;
    private static final String COURSE = "course/";
    private static final String LMS = "lms/";
    private static final String EVENTS = "events";

    private final String root;
    private final Set<String> hosts;
    private final Supplier<PreviewServer.Shown> shown;
    private final Reloads reloads;

    PreviewHandler(String root, int port, Supplier<PreviewServer.Shown> shown, Reloads reloads) {
        this.root = root;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.shown = shown;
        this.reloads = reloads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            harden(exchange.getResponseHeaders());
            String method = exchange.getRequestMethod();
            if (!comesFromHere(exchange.getRequestHeaders())) {
                refuse(exchange, FORBIDDEN);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                refuse(exchange, METHOD_NOT_ALLOWED);
            } else {
                answer(exchange);
            }
        }
    }

    private static void harden(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
    }

    /** A page of another site that has its name point to this machine still sends its own name. */
    private boolean comesFromHere(Headers headers) {
        String host = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        boolean ours = origin == null || hosts.stream().anyMatch(name -> origin.equals("http://" + name));
        return host != null && hosts.contains(host) && ours;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional<String> path = path(exchange);
        if (path.isEmpty()) {
            refuse(exchange, NOT_FOUND);
        } else if (path.get().isEmpty()) {
            goTo(exchange, firstPage());
        } else if (path.get().equals(EVENTS)) {
            events(exchange);
        } else {
            send(exchange, part(path.get()), path.get());
        }
    }

    /** The decoded path behind the token; empty where the token is another or the path climbs out of its folder. */
    private Optional<String> path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (path == null || path.length() < root.length() || !isRoot(path.substring(0, root.length()))) {
            return Optional.empty();
        }
        String within = path.substring(root.length());
        boolean strange =
                within.indexOf('\\') >= 0 || within.indexOf('\0') >= 0 || ("/" + within + "/").contains("/../");
        return strange ? Optional.empty() : Optional.of(within);
    }

    private boolean isRoot(String start) {
        return MessageDigest.isEqual(start.getBytes(StandardCharsets.UTF_8), root.getBytes(StandardCharsets.UTF_8));
    }

    private String firstPage() {
        Launch launch = shown.get().launch();
        return launch.standard().isEmpty()
                ? COURSE + launch.page()
                : PreviewServer.lmsPage(launch, root.replace("/", ""));
    }

    private void goTo(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Location", root + page);
        refuse(exchange, FOUND);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private Optional<PreviewContent.Part> part(String path) {
        if (path.startsWith(COURSE)) {
            return shown.get().content().part(path.substring(COURSE.length()));
        }
        return path.startsWith(LMS) ? LmsPage.part(path.substring(LMS.length())) : Optional.empty();
    }

    private static void send(HttpExchange exchange, Optional<PreviewContent.Part> found, String path)
            throws IOException {
        if (found.isEmpty()) {
            refuse(exchange, NOT_FOUND);
            return;
        }
        PreviewContent.Part part = found.get();
        long length = part.length();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", MediaTypes.of(path));
        headers.set("Accept-Ranges", "bytes");
        Optional<ByteRange> range = Optional.ofNullable(
                        exchange.getRequestHeaders().getFirst("Range"))
                .flatMap(header -> ByteRange.of(header, length));
        if (range.isPresent() && !range.get().isWithin(length)) {
            headers.set("Content-Range", "bytes */" + length);
            refuse(exchange, RANGE_NOT_SATISFIABLE);
            return;
        }
        range.ifPresent(
                some -> headers.set("Content-Range", "bytes " + some.first() + "-" + some.last() + "/" + length));
        write(exchange, part, range.isPresent() ? PARTIAL : OK, range.orElse(new ByteRange(0, length - 1)));
    }

    private static void write(HttpExchange exchange, PreviewContent.Part part, int status, ByteRange range)
            throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(range.length()));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        try (InputStream in = part.open()) {
            in.skipNBytes(range.first());
            exchange.sendResponseHeaders(status, range.length() == 0 ? -1 : range.length());
            if (range.length() > 0) {
                copy(in, exchange.getResponseBody(), range.length());
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new IOException("the file ended before its length");
            }
            out.write(buffer, 0, count);
            left -= count;
        }
    }

    /** Server-sent events: one named {@code reload} whenever the package has changed, one named {@code go} for another place. */
    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            refuse(exchange, OK);
            return;
        }
        Reloads.State seen = new Reloads.State(reloads.state().version(), 0, "");
        exchange.sendResponseHeaders(OK, 0);
        OutputStream out = exchange.getResponseBody();
        say(out, ": waiting\n\n");
        try {
            while (!reloads.hasEnded()) {
                Reloads.State now = reloads.after(seen, KEEP_ALIVE_MILLISECONDS);
                if (now.moves() != seen.moves()) {
                    say(out, "event: go\ndata: " + now.place() + "\n\n");
                }
                say(
                        out,
                        now.version() == seen.version()
                                ? ": still here\n\n"
                                : "event: reload\ndata: " + now.version() + "\n\n");
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
