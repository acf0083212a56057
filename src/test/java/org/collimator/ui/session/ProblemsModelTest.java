package org.collimator.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when a check ends. */
class ProblemsModelTest {
    @TempDir
    Path temp;

    private static void title(Desk desk, Module module, String title) {
        desk.workspace.edit(
                "Title",
                ElementRef.of(module.id()),
                course -> Edits.module(course, module.id(), one -> one.withTitle(title)));
    }

    @Test
    void theSameFindingsAgainAreNoNews() throws Exception {
        try (Desk desk = Desk.sample("technician", temp.resolve("course"))) {
            Module module = desk.current().modules().get(0);
            title(desk, module, "");
            desk.check();
            AtomicInteger news = new AtomicInteger();
            desk.workspace.problems().addListener(news::incrementAndGet);
            List<Problem> before = desk.workspace.problems().all();
            assertFalse(before.isEmpty());
            desk.workspace.edit(
                    "Summary",
                    ElementRef.of(module.id()),
                    course -> Edits.module(course, module.id(), one -> one.withSummary(one.summary() + " More.")));
            desk.check();
            assertEquals(before, desk.workspace.problems().all());
            assertEquals(0, news.get());
            title(desk, module, "A title again");
            desk.check();
            assertEquals(1, news.get());
        }
    }

    @Test
    void whatIsFoundAgainIsTheVerySameProblem() throws Exception {
        try (Desk desk = Desk.sample("technician", temp.resolve("course"))) {
            Module first = desk.current().modules().get(0);
            title(desk, first, "");
            desk.check();
            Problem before =
                    desk.workspace.problems().of(ElementRef.of(first.id())).get(0);
            title(desk, desk.current().modules().get(1), "");
            desk.check();
            assertSame(
                    before,
                    desk.workspace.problems().of(ElementRef.of(first.id())).get(0));
        }
    }
}
