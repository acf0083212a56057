package org.collimator.cli;

import java.nio.file.Path;

/** How the command line opens the editor, of which it knows nothing else. */
public interface EditorDoor {
    /** No windows can be shown. */
    EditorDoor NONE = new EditorDoor() {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public void open(Path path) {
            throw new IllegalStateException("there is no display");
        }

        @Override
        public void welcome() {
            throw new IllegalStateException("there is no display");
        }
    };

    /** Whether windows can be shown here. */
    boolean isOpen();

    /** Opens a folder or a package in a window; returns at once, and the program lives until its windows are closed. */
    void open(Path path);

    /** Opens the welcome page. */
    void welcome();
}
