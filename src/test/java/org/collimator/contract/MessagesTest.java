package org.collimator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collimator.exchange.PackageFormats;
import org.collimator.validation.checks.Remedy;
import org.junit.jupiter.api.Test;

/** Keys and texts belong together: none is missing, none is left over, none is filled with too little, in any language. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9-]+)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(json|xml|xsd|js|css|svg|html|zip|txt|lock|tmp|properties)");

    /** {@code texts.get("key"} and {@code new UiAction(texts, "key"}, where the literal is the whole key. */
    private static final Pattern ASKED =
            Pattern.compile("(?:\\btexts\\.get\\(|\\bUiAction\\(\\s*texts,)\\s*\"([^\"]+)\"\\s*[,)]");

    private final Set<String> literals = literals(SOURCES);

    @Test
    void everyKeyThatIsAskedForHasAText() {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : Bundle.english()) {
            if (bundle.isIn("ui")) {
                continue; // names of components look like keys; what the editor asks for is held below
            }
            Set<String> beginnings = bundle.beginnings();
            for (String literal : literals(SOURCES.resolve(bundle.folder()))) {
                boolean key =
                        KEY.matcher(literal).matches() && !FILE.matcher(literal).matches();
                if (key && beginnings.contains(literal.substring(0, literal.indexOf('.'))) && !known(literal)) {
                    missing.add(bundle.file() + ": " + literal);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyThatThePartsOfTheEditorAskForStandsInTheirOwnBundle() {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : Bundle.english()) {
            if (bundle.isIn("ui")) {
                sources(SOURCES.resolve(bundle.folder())).stream()
                        .flatMap(source -> ASKED.matcher(read(source)).results())
                        .map(found -> found.group(1))
                        .filter(key -> !bundle.texts().containsKey(key))
                        .forEach(key -> missing.add(bundle.file() + ": " + key));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean known(String key) {
        return Bundle.english().stream().anyMatch(bundle -> bundle.texts().containsKey(key));
    }

    @Test
    void everyTextIsAskedFor() {
        List<String> unused = new ArrayList<>();
        for (Bundle bundle : Bundle.english()) {
            bundle.texts().keySet().stream()
                    .filter(key -> !isAskedFor(bundle, key))
                    .forEach(key -> unused.add(bundle.file() + ": " + key));
        }
        assertEquals(List.of(), unused);
    }

    private boolean isAskedFor(Bundle bundle, String key) {
        if (bundle.isIn("question")) {
            return Set.of("name", "description", "action").contains(key);
        }
        if (bundle.isIn("ui")) {
            return true; // the editor composes the keys of its forms from the members of the records
        }
        return literals.contains(key) || isComposed(key) || isOfAFormat(key) || isOfTheHelp(key) || isOfARemedy(key);
    }

    /** A remedy stands under its finding's key; words of an enumeration under its name. */
    private boolean isComposed(String key) {
        int dot = key.lastIndexOf('.');
        return literals.contains(key.substring(0, dot + 1))
                || (key.endsWith(".remedy") && literals.contains(key.substring(0, dot)));
    }

    private static boolean isOfAFormat(String key) {
        return PackageFormats.all().stream()
                .anyMatch(format -> key.equals(format.labelKey()) || key.equals(format.labelKey() + ".hint"));
    }

    private static boolean isOfARemedy(String key) {
        return Stream.of(Remedy.values()).anyMatch(remedy -> remedy.key().equals(key));
    }

    /** What picocli looks up by itself. */
    private boolean isOfTheHelp(String key) {
        Matcher command = Pattern.compile("collimator\\.([a-z-]+)\\.usage\\.(header|description)")
                .matcher(key);
        return key.startsWith("collimator.usage.")
                || key.matches("usage\\.\\w+Heading")
                || Set.of("help", "version", "collimator.help", "helpCommand.command")
                        .contains(key)
                || (command.matches() && literals.contains(command.group(1)));
    }

    @Test
    void everyTextIsAPatternWithoutSwallowedPlaceholders() {
        List<String> wrong = new ArrayList<>();
        Stream.concat(Bundle.english().stream(), Bundle.translations().stream())
                .filter(bundle -> !bundle.isIn("ui"))
                .forEach(bundle -> bundle.texts().forEach((key, text) -> {
                    int filled =
                            key.contains("${") ? 0 : new MessageFormat(plain(text)).getFormatsByArgumentIndex().length;
                    if (filled != Bundle.wanted(plain(text))) {
                        wrong.add(bundle.file() + ": " + key + "=" + text);
                    }
                }));
        assertEquals(List.of(), wrong);
    }

    /** Without what picocli fills in before anybody else. */
    private static String plain(String text) {
        return text.replace("${DEFAULT-VALUE}", "");
    }

    @Test
    void whoAsksBringsWhatThePlaceholdersStandFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources(SOURCES)) {
            String code = Files.readString(source);
            for (Bundle bundle : Bundle.english()) {
                if (source.startsWith(SOURCES.resolve(bundle.folder())) && !bundle.isIn("ui")) {
                    tooFew(code, bundle).forEach(key -> wrong.add(source + ": " + key));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> tooFew(String code, Bundle bundle) {
        return LITERAL.matcher(code)
                .results()
                .filter(found -> bundle.texts().containsKey(found.group(1)))
                .filter(found -> Call.after(code, found.start(), found.end())
                        .map(call ->
                                call.arguments() < Bundle.wanted(bundle.texts().get(found.group(1))))
                        .orElse(false))
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void translationsHaveTheSameKeysAndPlaceholders() {
        assertFalse(Bundle.translations().isEmpty());
        List<String> wrong = new ArrayList<>();
        for (Bundle translation : Bundle.translations()) {
            Bundle original = translation.original();
            Set<String> keys = new TreeSet<>(original.texts().keySet());
            keys.addAll(translation.texts().keySet());
            keys.stream()
                    .filter(key -> !isSetting(key))
                    .filter(key -> !isTranslated(
                            original.texts().get(key), translation.texts().get(key)))
                    .forEach(key -> wrong.add(translation.file() + ": " + key));
        }
        assertEquals(List.of(), wrong);
    }

    /** Keys of the keyboard and names of icons may be the same in every language, and then need not be repeated. */
    private static boolean isSetting(String key) {
        return key.endsWith(".accel") || key.endsWith(".icon");
    }

    private static boolean isTranslated(String original, String translation) {
        return original != null
                && translation != null
                && original.isBlank() == translation.isBlank()
                && Bundle.placeholders(original).equals(Bundle.placeholders(translation));
    }

    private static Set<String> literals(Path folder) {
        return sources(folder).stream()
                .flatMap(source -> LITERAL.matcher(read(source)).results().map(MatchResult::group))
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
