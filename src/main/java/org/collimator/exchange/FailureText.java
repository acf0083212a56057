package org.collimator.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.collimator.text.Explained;

/**
 * The words of a failure that was to be expected, in a language: what happened, and what to do. Command line and editor both ask
 * here, as they ask {@link org.collimator.validation.FindingText} for findings; for any thread.
 */
public final class FailureText {
    private FailureText() {}

    /** Whether it was to be expected; what was not is a bug, to be logged with its trace. */
    public static boolean isExpected(Throwable failure) {
        return failure instanceof Explained
                || failure instanceof IOException
                || failure instanceof CancellationException;
    }

    /** What happened. */
    public static String message(Throwable failure, Locale locale) {
        if (failure instanceof Explained explained) {
            return explained.explanation().in(locale);
        }
        if (failure instanceof BadPackageException refused) {
            return refused.explanation().in(locale);
        }
        if (failure instanceof NoSuchFileException missing) {
            return ExchangeText.phrase("failure.missing", String.valueOf(missing.getFile()))
                    .in(locale);
        }
        if (failure instanceof AccessDeniedException denied) {
            return ExchangeText.phrase("failure.denied", String.valueOf(denied.getFile()))
                    .in(locale);
        }
        if (failure instanceof FileSystemException files && files.getReason() != null) {
            return files.getFile() + ": " + files.getReason();
        }
        if (failure instanceof CancellationException) {
            return ExchangeText.phrase("failure.cancelled").in(locale);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    /** What to do about it; blank where nothing is known. */
    public static String remedy(Throwable failure, Locale locale) {
        if (failure instanceof Explained explained) {
            return explained.remedy().map(phrase -> phrase.in(locale)).orElse("");
        }
        if (failure instanceof NoSuchFileException) {
            return ExchangeText.phrase("failure.missing.remedy").in(locale);
        }
        if (failure instanceof AccessDeniedException) {
            return ExchangeText.phrase("failure.denied.remedy").in(locale);
        }
        return "";
    }

    /** What happened and what to do about it, in one line. */
    public static String sentence(Throwable failure, Locale locale) {
        return (message(failure, locale) + " " + remedy(failure, locale)).strip();
    }
}
