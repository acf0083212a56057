package org.collimator.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a finished package in the author's browser, as a strict LMS would show it, with the log of its calls beside it.
 * Listens on the loopback interface only and answers nobody who does not know the token in its address; keeps nothing on
 * disk but a copy of a zip file while it runs. For any thread.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int TOKEN_BYTES = 16;

    static {
        // The JDK's server sends head and body in two packets and waits 40 ms between them unless it is told not to.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Reloads reloads = new Reloads();
    private final String root;
    private volatile Shown shown;

    /** What is shown now. */
    record Shown(PreviewContent content, Launch launch) {}

    private PreviewServer(HttpServer server, Shown shown) {
        this.server = server;
        this.shown = shown;
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        this.root = "/" + HexFormat.of().formatHex(token) + "/";
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts to serve.
     *
     * @param content closed with the server
     * @param port 0 for any that is free
     * @throws java.net.BindException where the port is taken
     */
    public static PreviewServer start(PreviewContent content, int port) throws IOException {
        Launch launch = Launch.of(content);
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        PreviewServer preview = new PreviewServer(http, new Shown(content, launch));
        http.createContext(
                "/",
                new PreviewHandler(preview.root, http.getAddress().getPort(), () -> preview.shown, preview.reloads));
        http.setExecutor(preview.threads);
        http.start();
        return preview;
    }

    /** The page to open: the course within the LMS, or alone where the package is for none. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + root);
    }

    /** The first page of the course without the LMS around it. */
    public URI courseAddress() {
        return address().resolve("course/" + shown.launch().page());
    }

    /** The port that is listened on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Shows another package, or the same after a change; open pages load it anew. The one before is closed. */
    public void show(PreviewContent content) throws IOException {
        PreviewContent before = shown.content();
        shown = new Shown(content, Launch.of(content));
        reloads.happen();
        if (before != content) {
            before.close();
        }
    }

    /**
     * Lets open pages show another page of the course.
     *
     * @param page as the player names it, such as {@code lesson/m1/l2}, and with a space after it the id of a question on it
     */
    public void goTo(String page) {
        reloads.goTo(page.replace("\n", "").replace("\r", ""));
    }

    /** Stops at once; pages that are open can load nothing more. */
    @Override
    public void close() throws IOException {
        reloads.end();
        server.stop(0);
        threads.shutdownNow();
        shown.content().close();
    }

    /** The address of the LMS page for a launch, relative to the root. */
    static String lmsPage(Launch launch, String state) {
        String query = "?standard=" + launch.standard() + "&launch=" + encoded("../course/" + launch.page()) + "&state="
                + state;
        return "lms/fake-lms.html" + query + (launch.mastery().isEmpty() ? "" : "&mastery=" + launch.mastery());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
