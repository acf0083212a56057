package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on the bundled sample: check it, export it, say how to import it. */
@Command(name = "demo", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = BundledSamples.NAMES.get(0);

    @Spec
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/packages", descriptionKey = "demo.output")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException, StorageException, ExportException {
        Console console = new Console(spec);
        Files.createDirectories(output);
        Path folder = Files.isDirectory(Path.of("samples", SAMPLE)) ? Path.of("samples", SAMPLE) : unpacked();
        console.say("demo.start", folder);
        CheckedFolder sample = CheckedFolder.of(folder);
        new FindingsWriter(console.out()).write(OutputFormat.TEXT, sample.located());
        console.say("demo.checked", sample.findings().size());
        List<PackageFormat> formats = PackageFormats.all();
        int code = new Exporter(console, ExportOptions.DEFAULT).export(sample, formats, output);
        console.say("demo.done", file(sample, "scorm12"), file(sample, "scorm2004"), file(sample, "json"), folder);
        return code;
    }

    private Path file(CheckedFolder sample, String format) {
        PackageFormat target = PackageFormats.ofId(format).orElseThrow();
        return Exports.target(sample.curriculum(), PackageFormats.all(), target, output)
                .toAbsolutePath();
    }

    private Path unpacked() throws IOException {
        Path folder = output.resolve(SAMPLE);
        BundledSamples.copy(SAMPLE, folder);
        return folder;
    }
}
