package org.collimator.ui.kit;

import java.awt.Component;
import java.awt.Dimension;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import javax.swing.plaf.basic.BasicFileChooserUI;

/** The dialogs as windows over an owner. */
public final class SwingDialogs implements Dialogs {
    /** The widest line in widths of an m, of which a line of plain words has about five for eight letters. */
    private static final int WRAP = 48;
    /** What stands beside the words of a dialog: its icon and its edges. */
    private static final int BESIDE = 160;

    private final Supplier<Component> owner;
    private final Texts texts = Texts.of(SwingDialogs.class);

    /** @param owner the window that they belong to, asked each time */
    public SwingDialogs(Supplier<Component> owner) {
        this.owner = owner;
    }

    @Override
    public void failed(String title, String message) {
        show(title, message, JOptionPane.ERROR_MESSAGE);
    }

    @Override
    public void inform(String title, String message) {
        show(title, message, JOptionPane.INFORMATION_MESSAGE);
    }

    private void show(String title, String message, int type) {
        JOptionPane.showMessageDialog(owner.get(), wrapped(message), title, type);
    }

    @Override
    public Optional<Integer> ask(String title, String message, List<String> answers) {
        Object[] options = answers.toArray();
        int chosen = JOptionPane.showOptionDialog(
                owner.get(),
                wrapped(message),
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                options,
                options[0]);
        return chosen < 0 ? Optional.empty() : Optional.of(chosen);
    }

    @Override
    public Optional<String> line(String title, String label, String suggestion) {
        Object typed = JOptionPane.showInputDialog(
                owner.get(), label, title, JOptionPane.QUESTION_MESSAGE, null, null, suggestion);
        return Optional.ofNullable(typed).map(Object::toString);
    }

    @Override
    public Optional<Integer> pick(String title, String label, List<String> choices) {
        JList<String> list = new JList<>(choices.toArray(String[]::new));
        list.setSelectedIndex(0);
        list.setVisibleRowCount(Math.min(16, choices.size()));
        list.getAccessibleContext().setAccessibleName(label);
        Component window = owner.get();
        Object[] content = {label, within(new JScrollPane(list), window == null ? Short.MAX_VALUE : window.getWidth())};
        int answer = JOptionPane.showConfirmDialog(
                owner.get(), content, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        return answer == JOptionPane.OK_OPTION && list.getSelectedIndex() >= 0
                ? Optional.of(list.getSelectedIndex())
                : Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        JFileChooser chooser = chooser(title);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showOpenDialog(owner.get()) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public List<Path> open(String title, boolean several, String description, String... extensions) {
        JFileChooser chooser = chooser(title);
        chooser.setMultiSelectionEnabled(several);
        filter(chooser, description, extensions);
        if (chooser.showOpenDialog(owner.get()) != JFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        File[] files = several ? chooser.getSelectedFiles() : new File[] {chooser.getSelectedFile()};
        return Arrays.stream(files).map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, Path suggestion, String description, String... extensions) {
        JFileChooser chooser = forSaving(title, suggestion, description, extensions);
        while (shown(chooser, extensions.length == 0) == JFileChooser.APPROVE_OPTION) {
            Path file = withExtension(chooser.getSelectedFile().toPath(), extensions);
            if (isFree(file) || (Files.isRegularFile(file) && replaces(file))) {
                return Optional.of(file);
            }
            if (Files.isDirectory(file)) {
                inform(title, texts.get("save.taken", String.valueOf(file.getFileName())));
            }
        }
        return Optional.empty();
    }

    /** A chooser of folders names the one that it shows, unless the line to type in is told the new one last. */
    static JFileChooser forSaving(String title, Path suggestion, String description, String... extensions) {
        JFileChooser chooser = chooser(title);
        filter(chooser, description, extensions);
        if (extensions.length == 0) {
            chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        }
        chooser.setSelectedFile(suggestion.toFile());
        if (extensions.length == 0 && chooser.getUI() instanceof BasicFileChooserUI line) {
            line.setFileName(String.valueOf(suggestion.getFileName()));
        }
        return chooser;
    }

    private int shown(JFileChooser chooser, boolean folder) {
        return folder ? chooser.showDialog(owner.get(), texts.get("create")) : chooser.showSaveDialog(owner.get());
    }

    /** Whether nothing that somebody has would be written over: there is nothing, or an empty folder. */
    static boolean isFree(Path path) {
        try (Stream<Path> inside = Files.isDirectory(path) ? Files.list(path) : Stream.empty()) {
            return Files.isDirectory(path) ? inside.findAny().isEmpty() : !Files.exists(path);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean replaces(Path file) {
        String question = texts.get("save.replace", String.valueOf(file.getFileName()));
        return ask(
                        texts.get("save.replace.title"),
                        question,
                        List.of(texts.get("save.replace.yes"), texts.get("cancel")))
                .filter(answer -> answer == 0)
                .isPresent();
    }

    private static Path withExtension(Path file, String... extensions) {
        String name = String.valueOf(file.getFileName());
        return extensions.length == 0 || name.contains(".") ? file : file.resolveSibling(name + "." + extensions[0]);
    }

    private static void filter(JFileChooser chooser, String description, String... extensions) {
        if (extensions.length > 0) {
            chooser.setFileFilter(new FileNameExtensionFilter(description, extensions));
        }
    }

    private static JFileChooser chooser(String title) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(title);
        return chooser;
    }

    /** A list that leaves a dialog no wider than the window below it; the ends of its lines can be scrolled to. */
    static JScrollPane within(JScrollPane pane, int widest) {
        Dimension size = pane.getPreferredSize();
        int bar = pane.getHorizontalScrollBar().getPreferredSize().height;
        if (size.width > widest - BESIDE) {
            pane.setPreferredSize(new Dimension(widest - BESIDE, size.height + bar));
        }
        return pane;
    }

    private Component wrapped(String message) {
        Component window = owner.get();
        return wrapped(message, window == null ? Short.MAX_VALUE : window.getWidth());
    }

    /** A message in lines that can be read, and that leave a dialog no wider than the window below it. */
    static Component wrapped(String message, int widest) {
        WrappedText words = WrappedText.plain(message);
        int letter = words.getFontMetrics(words.getFont()).charWidth('m');
        int room = Math.max(12, (widest - BESIDE) / letter);
        words.setColumns(Math.min(room, Math.min(WRAP, Math.max(24, message.length()))));
        words.setSize(words.getPreferredSize().width, Short.MAX_VALUE);
        return words;
    }
}
