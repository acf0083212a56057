package org.collimator.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import org.collimator.exchange.ExchangeText;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ImportException;
import org.collimator.storage.StorageException;

/** Says in a sentence why something was not done. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable error) {
        if (error instanceof NoSuchFileException missing) {
            return CliText.of("failure.missing", missing.getFile());
        }
        if (error instanceof AccessDeniedException denied) {
            return CliText.of("failure.denied", denied.getFile());
        }
        if (error instanceof FileSystemException files && files.getReason() != null) {
            return files.getFile() + ": " + files.getReason();
        }
        if (error instanceof ImportException refused) {
            return (refused.getMessage() + " " + remedy(refused.code())).strip();
        }
        if (error instanceof CancellationException) {
            return CliText.of("failure.cancelled");
        }
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }

    private static String remedy(String code) {
        ResourceBundle words = ResourceBundle.getBundle(ExchangeText.BUNDLE, Locale.getDefault());
        String key = code + ".remedy";
        return words.containsKey(key) ? new MessageFormat(words.getString(key)).format(new Object[0]) : "";
    }

    static boolean isBug(Throwable error) {
        return !(error instanceof IOException
                || error instanceof ExportException
                || error instanceof ImportException
                || error instanceof StorageException
                || error instanceof Folders.NoCurriculumException
                || error instanceof CancellationException);
    }
}
