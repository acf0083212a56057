package org.collimator.cli;

import java.util.concurrent.Callable;
import org.collimator.exchange.ExchangeText;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats a curriculum can leave in. */
@Command(name = "formats", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The ids of all formats, for a message. */
    static String ids() {
        return String.join(
                ", ", PackageFormats.all().stream().map(PackageFormat::id).toList());
    }

    @Override
    public Integer call() {
        Console console = new Console(spec);
        for (PackageFormat format : PackageFormats.all()) {
            console.out().printf("%-12s %s%n", format.id(), ExchangeText.of(format.labelKey()));
            console.out().printf("%-12s %s%n", "", ExchangeText.of(format.labelKey() + ".hint"));
        }
        return ExitCode.CLEAN;
    }
}
