package org.collimator.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.collimator.ui.kit.Dialogs;

/** Answers questions as a test has said beforehand, and keeps what was said; an answer that was not prepared is a failure. */
public final class ScriptedDialogs implements Dialogs {
    /** What the user was told, newest last. */
    public final List<String> told = new ArrayList<>();

    private final Deque<Object> answers = new ArrayDeque<>();

    /** Prepares the next answer: an index, a text, a path, a list of paths, or {@code Optional.empty()} for closing the dialog. */
    public ScriptedDialogs answer(Object next) {
        answers.add(next);
        return this;
    }

    @Override
    public void failed(String title, String message) {
        told.add(message);
    }

    @Override
    public void inform(String title, String message) {
        told.add(message);
    }

    @Override
    public Optional<Integer> ask(String title, String message, List<String> choices) {
        told.add(message);
        return next(Integer.class);
    }

    @Override
    public Optional<String> line(String title, String label, String suggestion) {
        told.add(label);
        return next(String.class);
    }

    @Override
    public Optional<Integer> pick(String title, String label, List<String> choices) {
        told.addAll(choices);
        return next(Integer.class);
    }

    @Override
    public Optional<Path> folder(String title) {
        return next(Path.class);
    }

    @Override
    public List<Path> open(String title, boolean several, String description, String... extensions) {
        return next(List.class).stream()
                .flatMap(paths -> ((List<?>) paths).stream())
                .map(Path.class::cast)
                .toList();
    }

    @Override
    public Optional<Path> save(String title, Path suggestion, String description, String... extensions) {
        return next(Path.class);
    }

    private <T> Optional<T> next(Class<T> type) {
        Object answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("nobody said how to answer: " + told);
        }
        return type.isInstance(answer) ? Optional.of(type.cast(answer)) : Optional.empty();
    }
}
