package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collimator.question.MarkingFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingFixturesNodeTest {
    @TempDir
    Path folder;

    @Test
    void thePlayerMarksAsTheFixturesSay() throws IOException, InterruptedException {
        PlayerScripts.unpack(folder);
        Files.write(folder.resolve("marking-fixtures.json"), MarkingFixtures.bytes());
        String printed = PlayerScripts.node(folder, "run-fixtures.js");
        assertEquals(MarkingFixtures.all().size() + " cases agree", printed.strip());
    }

    @Test
    void whatALearnerLeftFitsTheSmallestBudgetAndComesBack() throws IOException, InterruptedException {
        PlayerScripts.unpack(folder);
        assertEquals("state fits", PlayerScripts.node(folder, "run-state.js").strip());
    }
}
