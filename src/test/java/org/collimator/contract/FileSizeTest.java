package org.collimator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file of more than 600 lines, and no method of more than 60: beyond that nobody reads on. */
class FileSizeTest {
    private static final int FILE = 600;
    private static final int METHOD = 60;

    @Test
    void noFileAndNoMethodIsTooLong() throws IOException {
        List<String> offenders = new ArrayList<>();
        List<Path> files = files();
        assertFalse(files.isEmpty());
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > FILE) {
                offenders.add(file + " has " + lines.size() + " lines");
            }
            methods(file, String.join("\n", lines), offenders);
        }
        assertEquals(List.of(), offenders);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void methods(Path file, String text, List<String> offenders) throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + file.getFileName()), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return text;
                    }
                };
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (com.sun.source.util.JavacTask)
                compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(source));
        var positions = com.sun.source.util.Trees.instance(task).getSourcePositions();
        for (var unit : task.parse()) {
            new com.sun.source.util.TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(com.sun.source.tree.MethodTree method, Void nothing) {
                    var map = unit.getLineMap();
                    long lines = map.getLineNumber(positions.getEndPosition(unit, method))
                            - map.getLineNumber(positions.getStartPosition(unit, method))
                            + 1;
                    if (lines > METHOD) {
                        offenders.add(file + ": " + method.getName() + " has " + lines + " lines");
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
    }
}
