package org.collimator.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collimator.text.Explained;
import org.collimator.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked of a curriculum folder could not be done. Nothing is half done: the files are as they were before,
 * unless the message says otherwise. {@link #getMessage()} is what the user reads.
 */
public sealed class StorageException extends Exception implements Explained permits ChangedOnDiskException {
    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> args;
    private final @Nullable String file;

    /**
     * @param messageKey key in the bundle of this package; {@code messageKey + ".remedy"} says what to do
     * @param args what the message's placeholders stand for
     * @param file which file or folder it is about; null for none
     * @param cause what happened below; null for none
     */
    public StorageException(String messageKey, List<Object> args, @Nullable Path file, @Nullable Throwable cause) {
        super(StorageMessages.withRemedy(messageKey, args), cause);
        this.messageKey = Objects.requireNonNull(messageKey, "messageKey");
        this.args = List.copyOf(args);
        this.file = file == null ? null : file.toString();
    }

    /** The key of the message in the bundle. */
    public String messageKey() {
        return messageKey;
    }

    /** What the message's placeholders stand for. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    @Override
    public Phrase explanation() {
        return new Phrase(StorageMessages.BUNDLE, messageKey, args());
    }

    @Override
    public Optional<Phrase> remedy() {
        return Optional.of(new Phrase(StorageMessages.BUNDLE, messageKey + ".remedy", args()));
    }

    /** Which file or folder it is about. */
    public Optional<Path> file() {
        return Optional.ofNullable(file).map(Path::of);
    }
}
