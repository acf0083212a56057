package org.collimator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collimator.cli.CollimatorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README tells people to type works: its command lines are taken from there and run. */
class UsageExampleTest {
    private static final String JAR = "java -jar target/collimator.jar ";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern INLINE = Pattern.compile("`(mvn [^`]+)`");

    @TempDir
    Path folder;

    @Test
    void theCommandLinesForAuthorsEndClean() throws IOException {
        List<String> lines = examples().filter(line -> line.startsWith(JAR)).toList();
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            String[] args = Stream.of(line.substring(JAR.length()).split(" "))
                    .map(this::inTheFolder)
                    .toArray(String[]::new);
            if (args[0].equals("preview")) {
                assertEquals(0, run(args[0], "--help"), line); // it ends with the person who watches
            } else {
                assertEquals(0, run(args), line);
            }
        }
        assertTrue(Files.isRegularFile(folder.resolve("my-course.zip")));
    }

    private String inTheFolder(String arg) {
        return arg.startsWith("my-course") ? folder.resolve(arg).toString() : arg;
    }

    private static int run(String... args) {
        CommandLine line = CollimatorCommand.commandLine(args);
        return line.setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(System.err, true))
                .execute(args);
    }

    @Test
    void theTableNamesEveryCommand() throws IOException {
        Pattern name = Pattern.compile("`([a-z-]+)[^`]*`");
        List<String> named = readme().lines()
                .dropWhile(line -> !line.startsWith("| command |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(row -> row.substring(0, row.indexOf('|', 1)))
                .flatMap(cell -> name.matcher(cell).results().map(found -> found.group(1)))
                .sorted()
                .toList();
        List<String> there = CollimatorCommand.commandLine().getSubcommands().keySet().stream()
                .filter(command -> !command.equals("help"))
                .sorted()
                .toList();
        assertEquals(there, named);
    }

    @Test
    void theMavenCommandsNameWhatThePomHas() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> lines = examples().filter(line -> line.startsWith("mvn ")).toList();
        assertTrue(lines.containsAll(List.of("mvn -q compile exec:java", "mvn verify")), lines.toString());
        for (String line : lines) {
            Matcher profile = Pattern.compile("-P(\\w+)").matcher(line);
            while (profile.find()) {
                assertTrue(pom.contains("<id>" + profile.group(1) + "</id>"), line);
            }
            Matcher goal = Pattern.compile(" (\\w+):(\\w+)(?:@(\\w+))?").matcher(line);
            while (goal.find()) {
                String plugin = goal.group(1).equals("exec") ? "exec-maven-plugin" : goal.group(1) + "-maven-plugin";
                assertTrue(pom.contains("<artifactId>" + plugin + "</artifactId>"), line);
                assertTrue(goal.group(3) == null || pom.contains("<id>" + goal.group(3) + "</id>"), line);
            }
            Matcher main = Pattern.compile("-Dexec\\.mainClass=([\\w.]+)").matcher(line);
            if (main.find()) {
                assertTrue(Files.exists(Path.of("src/test/java", main.group(1).replace('.', '/') + ".java")), line);
            }
        }
    }

    private static Stream<String> examples() throws IOException {
        String readme = readme();
        Stream<String> blocks =
                BLOCK.matcher(readme).results().map(MatchResult::group).flatMap(String::lines);
        Stream<String> inline = INLINE.matcher(readme).results().map(found -> found.group(1));
        return Stream.concat(blocks, inline).map(line -> line.replace('\n', ' '));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
