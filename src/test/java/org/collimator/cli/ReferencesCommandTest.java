package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReferencesCommandTest {
    private static final String BIBTEX = """
            @article{bushong2020, author = {Bushong, Stewart}, title = {Beam restriction in practice},
              journal = {Radiol Technol}, year = {2020}, volume = {91}, pages = {12--18}, doi = {10.1000/beam.2020}}
            """;
    private static final String RIS = """
            TY  - JOUR
            AU  - Bushong, Stewart
            TI  - Beam Restriction in Practice
            PY  - 2020
            ER  -
            TY  - BOOK
            AU  - Adler, Ann
            TI  - Imaging ethics
            PB  - Teaching Press
            PY  - 2021
            ER  -
            """;

    @TempDir
    Path folder;

    private Path course;

    @BeforeEach
    void blankCourse() {
        course = folder.resolve("course");
        assertEquals(ExitCode.CLEAN, run(new StringWriter(), "new", course.toString()));
    }

    @Test
    void referencesOfOtherProgramsAreAddedAndKnownWorksReported() throws Exception {
        Path bib = Files.writeString(folder.resolve("a.bib"), BIBTEX);
        Path ris = Files.writeString(folder.resolve("b.ris"), RIS);
        StringWriter out = new StringWriter();
        assertEquals(
                ExitCode.FINDINGS,
                run(out, "references", course.toString(), "--import", bib.toString(), ris.toString()));
        assertTrue(out.toString().contains("b.ris: Line 1: 'Beam Restriction in Practice'"), out.toString());
        assertTrue(out.toString().contains("Added 2 references"), out.toString());
        List<String> titles = new ArrayList<>();
        CurriculumFolder.open(course, OpenOptions.READ)
                .curriculum()
                .references()
                .forEach(reference -> titles.add(reference.text("title")));
        assertEquals(List.of("Beam restriction in practice", "Imaging ethics"), titles);
    }

    @Test
    void whatIsThereAlreadyChangesNoByte() throws Exception {
        Path bib = Files.writeString(folder.resolve("a.bib"), BIBTEX);
        assertEquals(ExitCode.CLEAN, importing(bib));
        String before = Files.readString(course.resolve("references.json"));
        assertEquals(ExitCode.FINDINGS, importing(bib));
        assertEquals(before, Files.readString(course.resolve("references.json")));
    }

    @Test
    void theListIsPrintedInBothStyles() throws Exception {
        importing(Files.writeString(folder.resolve("b.ris"), RIS));
        StringWriter vancouver = new StringWriter();
        assertEquals(ExitCode.CLEAN, run(vancouver, "references", course.toString()));
        assertTrue(
                vancouver.toString().startsWith("1. Bushong S. Beam Restriction in Practice."), vancouver.toString());
        StringWriter apa = new StringWriter();
        assertEquals(ExitCode.CLEAN, run(apa, "references", course.toString(), "--style", "apa"));
        assertTrue(apa.toString().startsWith("Adler, A. (2021). Imaging ethics"), apa.toString());
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        assertEquals(ExitCode.FAILURE, importing(folder.resolve("nowhere.bib")));
        assertEquals(ExitCode.FINDINGS, importing(Files.writeString(folder.resolve("c.bib"), "no references")));
        assertEquals(ExitCode.USAGE, run(new StringWriter(), "references", course.toString(), "--style", "mla"));
        assertEquals(ExitCode.FAILURE, run(new StringWriter(), "references", folder.toString()));
    }

    @Test
    void oddShapesOfOtherProgramsBecomeReferencesThatFitTheSchema() throws Exception {
        Path json = Files.writeString(folder.resolve("odd.json"), """
                [{"id": "x", "type": "article-journal", "title": ["Of a service"], "ISSN": ["1234-5679"], "volume": 3,
                  "author": ["WHO", {"family": "Roe", "given": null}, 5, []], "issued": "2020", "editor": {"literal": "One"}},
                 {"title": 1984, "container-title": {}, "issued": [2020], "author": []}]""");
        assertEquals(ExitCode.FINDINGS, importing(json));
        StringWriter out = new StringWriter();
        run(out, "validate", course.toString());
        assertFalse(out.toString().contains("schema."), out.toString());
        StringWriter printed = new StringWriter();
        run(printed, "references", course.toString());
        assertTrue(printed.toString().contains("WHO, Roe, 5. Of a service. One, editor. 2020;3."), printed.toString());
    }

    @Test
    void aFolderInThePlaceOfAFileIsNamed() {
        StringWriter err = new StringWriter();
        String[] args = {"references", course.toString(), "--import", folder.toString()};
        CommandLine line = CollimatorCommand.commandLine(args).setErr(new PrintWriter(err, true));
        assertEquals(ExitCode.USAGE, line.execute(args));
        assertTrue(err.toString().startsWith(folder + " is a folder"), err.toString());
    }

    private int importing(Path file) {
        return run(new StringWriter(), "references", course.toString(), "--import", file.toString());
    }

    private static int run(StringWriter out, String... args) {
        CommandLine line = CollimatorCommand.commandLine(args);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args);
    }
}
