package org.collimator.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.storage.Opened;
import org.collimator.ui.shell.EditorWindow;
import org.collimator.ui.shell.Program;
import org.collimator.ui.welcome.Template;

/** Stands for the program around a window, and keeps what it was asked for. */
public final class NoProgram implements Program {
    /** What it was asked for, newest last. */
    public final List<String> asked = new ArrayList<>();

    @Override
    public void show(Opened opened) {
        asked.add("show " + opened.folder().root().getFileName());
    }

    @Override
    public void welcome() {
        asked.add("welcome");
    }

    @Override
    public void quit() {
        asked.add("quit");
    }

    @Override
    public void closed(EditorWindow window) {
        asked.add("closed");
    }

    @Override
    public void done(EditorWindow window) {
        asked.add("done");
    }

    @Override
    public void open(Path folder) {
        asked.add("open " + folder.getFileName());
    }

    @Override
    public void openFolder() {
        asked.add("open folder");
    }

    @Override
    public void openPackage() {
        asked.add("open package");
    }

    @Override
    public void create(Template template) {
        asked.add("create " + template.id());
    }
}
