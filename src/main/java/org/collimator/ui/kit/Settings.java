package org.collimator.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the editor remembers of itself between starts: theme, sizes, the last curriculum. A settings file that cannot be read
 * counts as empty and one that cannot be written is no reason to stop anybody from working. On the event thread.
 */
public final class Settings {
    /** System property that names another file, for tests and for a portable installation. */
    public static final String FILE_PROPERTY = "collimator.settings";

    private final @Nullable Path file;
    private final Properties values = new Properties();

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    /** Settings that are forgotten with the process. */
    public static Settings inMemory() {
        return new Settings(null);
    }

    /** The settings of this user. */
    public static Settings ofUser() {
        String named = System.getProperty(FILE_PROPERTY, "");
        return load(named.isBlank() ? folder().resolve("editor.properties") : Path.of(named));
    }

    /** The settings in a file. */
    public static Settings load(Path file) {
        Settings settings = new Settings(file);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                settings.values.clear();
            }
        }
        return settings;
    }

    /** The folder for what belongs to this user and this program, by the custom of the system. */
    public static Path folder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Collimator");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Collimator");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("collimator");
    }

    /** A text; the other one where nothing is remembered. */
    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /** A number; the other one where none is remembered. */
    public int number(String key, int otherwise) {
        try {
            return Integer.parseInt(get(key, Integer.toString(otherwise)).strip());
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }

    /** Yes or no; the other one where nothing is remembered. */
    public boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(get(key, Boolean.toString(otherwise)));
    }

    /** Remembers a value from now on. */
    public void put(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    /** Forgets a value. */
    public void remove(String key) {
        values.remove(key);
    }

    /** Writes what is remembered; false where the disk refuses. */
    public boolean store() {
        if (file == null) {
            return true;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
