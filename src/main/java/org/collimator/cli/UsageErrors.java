package org.collimator.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line that was not understood, in the language of the desktop, and how the command is called. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(line.getColorScheme().errorText(message(wrong)));
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (near.isEmpty()) {
            line.usage(err, line.getColorScheme());
        } else {
            err.println(CliText.of("usage.meant", String.join(", ", near)));
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageErrors::call).collect(Collectors.joining(", "));
            return CliText.of("usage.missing", names);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return CliText.of(unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.surplus", first);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return CliText.of("usage.twice", call(twice.getOverwritten()));
        }
        ArgSpec of = wrong.getArgSpec();
        String value = wrong.getValue();
        if (value == null) {
            return String.valueOf(wrong.getMessage());
        }
        return of == null ? CliText.of("usage.surplus", value) : wrongValue(of, value);
    }

    private static String wrongValue(ArgSpec of, String value) {
        Iterable<String> known = of.completionCandidates();
        return known == null
                ? CliText.of("usage.value", call(of), value)
                : CliText.of(
                        "usage.not-one-of",
                        call(of),
                        value,
                        StreamSupport.stream(known.spliterator(), false)
                                .map(one -> one.toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }

    /** As it is written in a command line. */
    private static String call(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
                : arg.paramLabel();
    }
}
