package org.collimator.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A second Java process with the classes of the tests, whose output is read line by line. */
public final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;

    private ChildJvm(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "child-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ChildJvm start(Class<?> main, Path folder, String... more) throws IOException {
        return startUnder(List.of(), main, folder, more);
    }

    /** Starts it with options of the virtual machine. */
    public static ChildJvm startWith(List<String> options, Class<?> main, Path folder, String... more)
            throws IOException {
        return startWith(List.of(), options, main, folder, more);
    }

    /** Starts it by a command that takes away rights or room and then becomes the command it is given. */
    public static ChildJvm startUnder(List<String> limiter, Class<?> main, Path folder, String... more)
            throws IOException {
        return startWith(limiter, List.of(), main, folder, more);
    }

    private static ChildJvm startWith(
            List<String> limiter, List<String> options, Class<?> main, Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>(limiter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException killed) {
            lines.add("(output ended: " + killed.getMessage() + ")");
        }
    }

    /** Waits for a line that begins so. */
    public String await(String beginning) throws InterruptedException {
        StringBuilder seen = new StringBuilder();
        for (String line = next(); line != null; line = next()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("no '" + beginning + "' from the child, but:\n" + seen);
    }

    private String next() throws InterruptedException {
        return lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends it a line. */
    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends the process as a power cut would: SIGKILL on Unix. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process's own method this leaves its output readable
        process.waitFor();
        reader.join();
    }

    /** What it said and nobody has awaited. */
    public List<String> rest() {
        List<String> rest = new ArrayList<>();
        lines.drainTo(rest);
        return rest;
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
