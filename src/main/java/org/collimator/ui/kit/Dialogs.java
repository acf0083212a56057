package org.collimator.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The questions that stop the user: only where something cannot be undone, a file must be named, or something went wrong that has no
 * place on the screen. Tests answer them without a window. On the event thread.
 */
public interface Dialogs {
    /** Says what went wrong and what to do. */
    void failed(String title, String message);

    /** Says something that the user asked for. */
    void inform(String title, String message);

    /**
     * Asks for one of several answers.
     *
     * @param answers the first one is what Enter gives
     * @return the index of the answer; empty where the dialog was closed
     */
    Optional<Integer> ask(String title, String message, List<String> answers);

    /** Asks for a line of text; empty where the user does not want to. */
    Optional<String> line(String title, String label, String suggestion);

    /**
     * Asks for one of a list of any length.
     *
     * @return the index of what was chosen; empty where the user does not want to
     */
    Optional<Integer> pick(String title, String label, List<String> choices);

    /** Asks for an existing folder. */
    Optional<Path> folder(String title);

    /**
     * Asks for existing files.
     *
     * @param description of the kind of files, such as Pictures
     * @param extensions without dots; none for all files
     */
    List<Path> open(String title, boolean several, String description, String... extensions);

    /** Asks where to write a file or folder that may not exist; an existing file is asked about once more. */
    Optional<Path> save(String title, Path suggestion, String description, String... extensions);
}
