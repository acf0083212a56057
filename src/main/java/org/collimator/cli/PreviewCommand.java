package org.collimator.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.preview.PreviewContent;
import org.collimator.preview.PreviewServer;
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
        Folders.of(List.of(folder));
        Path workspace = Files.createTempDirectory("collimator-preview");
        try (PreviewServer server = start(build(target, workspace, console))) {
            console.say("preview.ready", server.address());
            console.out().flush();
            if (!silent && !Browsers.open(server.address())) {
                console.say("preview.no-browser");
            }
            follow(server, target, workspace, console);
            return ExitCode.CLEAN;
        } finally {
            Files.deleteIfExists(packed(workspace));
            Files.deleteIfExists(workspace);
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
    private void follow(PreviewServer server, PackageFormat target, Path workspace, Console console)
            throws IOException, InterruptedException {
        FolderStamp shown = FolderStamp.of(folder);
        while (!Thread.interrupted()) {
            Thread.sleep(POLL_MILLIS);
            FolderStamp now = FolderStamp.of(folder);
            if (!now.equals(shown)) {
                shown = now;
                try {
                    server.show(build(target, workspace, console));
                    console.say("preview.refreshed");
                } catch (ExportException | StorageException e) {
                    console.err().println(e.getMessage());
                }
                console.out().flush();
                console.err().flush();
            }
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

    /** Opens the author's browser without AWT, which needs a display of its own. */
    static final class Browsers {
        private Browsers() {}

        static boolean open(URI address) {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            String[] command = system.contains("win")
                    ? new String[] {"rundll32", "url.dll,FileProtocolHandler", address.toString()}
                    : new String[] {system.contains("mac") ? "open" : "xdg-open", address.toString()};
            try {
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException noBrowser) {
                return false;
            }
        }
    }
}
