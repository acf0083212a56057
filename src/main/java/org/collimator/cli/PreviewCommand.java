package org.collimator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.FailureText;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.preview.PreviewContent;
import org.collimator.preview.PreviewServer;
import org.collimator.preview.SystemOpener;
import org.collimator.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the exported course on this machine, beside a strict LMS and its call log, and follows changes of the folder. */
@Command(name = "preview", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private static final long POLL_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 5;
    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "preview.dir")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "ID", defaultValue = "scorm12", descriptionKey = "preview.format")
    private String format = "scorm12";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "0", descriptionKey = "preview.port")
    private int port;

    @Option(names = "--no-open", descriptionKey = "preview.no-open")
    private boolean silent;

    @Override
    public Integer call() throws Exception {
        Console console = new Console(spec);
        PackageFormat target = PackageFormats.ofId(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), CliText.of("export.unknown-format", format, FormatsCommand.ids())));
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), CliText.of("preview.no-such-port", port, LAST_PORT));
        }
        Folders.of(List.of(folder));
        Ending ending = Ending.ofThisThread();
        Path workspace = Files.createTempDirectory("collimator-preview");
        FolderStamp shown = stamp();
        try (PreviewServer server = start(build(target, workspace, console))) {
            console.say("preview.ready", server.address());
            console.out().flush();
            if (!silent && !SystemOpener.open(server.address().toString())) {
                console.say("preview.no-browser");
            }
            follow(server, shown, target, workspace, console);
            return ExitCode.CLEAN;
        } finally {
            Files.deleteIfExists(packed(workspace));
            Files.deleteIfExists(workspace);
            ending.tidied();
        }
    }

    private PreviewServer start(PreviewContent content) throws IOException {
        try {
            return PreviewServer.start(content, port);
        } catch (BindException taken) {
            content.close();
            throw new IOException(CliText.of("preview.port-taken", port), taken);
        }
    }

    /** Looks at the folder twice a second until the process is told to end. */
    private void follow(
            PreviewServer server, FolderStamp first, PackageFormat target, Path workspace, Console console) {
        FolderStamp shown = first;
        while (isAwake()) {
            FolderStamp now = stamp();
            if (!now.equals(shown)) {
                shown = now;
                try {
                    server.show(build(target, workspace, console));
                    console.say("preview.refreshed");
                } catch (ExportException | StorageException | IOException e) {
                    console.err().println(FailureText.sentence(e, Locale.getDefault()));
                }
                console.out().flush();
                console.err().flush();
            }
        }
    }

    private static boolean isAwake() {
        try {
            Thread.sleep(POLL_MILLIS);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }

    /** Of a folder that is just being replaced nothing is known; that it is gone is told when it is packed. */
    private FolderStamp stamp() {
        try {
            return FolderStamp.of(folder);
        } catch (IOException | UncheckedIOException gone) {
            return FolderStamp.NONE;
        }
    }

    private PreviewContent build(PackageFormat target, Path workspace, Console console)
            throws IOException, StorageException, ExportException {
        CheckedFolder checked = CheckedFolder.of(folder);
        Path file = packed(workspace);
        ExportOptions forced = new ExportOptions(
                ExportOptions.Keys.EMBEDDED,
                ExportOptions.Division.COURSE,
                ExportOptions.Scorm2004Edition.FOURTH,
                null,
                true);
        new Exports(curriculum -> checked.findings())
                .run(checked.curriculum(), checked.media(), List.of(target), forced, file, Progress.NONE);
        long errors = checked.errors();
        if (errors > 0) {
            console.say("preview.errors", errors, folder);
        }
        return PreviewContent.zip(file);
    }

    private static Path packed(Path workspace) {
        return workspace.resolve("course.zip");
    }

    /** Lets a command that the system tells to end tidy up first; a process that just ends leaves its files. */
    private record Ending(CountDownLatch done) {
        static Ending ofThisThread() {
            Ending ending = new Ending(new CountDownLatch(1));
            Thread working = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.end(working), "collimator-ending"));
            return ending;
        }

        private void end(Thread working) {
            if (done.getCount() > 0) {
                working.interrupt();
            }
            try {
                boolean unused = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }

        void tidied() {
            done.countDown();
        }
    }
}
