package org.collimator.ui.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.ui.Desk;
import org.collimator.ui.SlowTasks;
import org.collimator.ui.session.EditorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaImportTest {
    @TempDir
    Path temp;

    /** A large file takes its time, and the author goes on meanwhile. */
    @Test
    void aPictureThatArrivesWhenAnotherElementIsShownWaitsAmongTheMedia() throws Exception {
        try (Desk desk = Desk.sample("technician", temp.resolve("course"))) {
            var modules = desk.current().modules();
            int media = desk.current().media().size();
            Path file = temp.resolve("knee.png");
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            desk.workspace.selection().reveal(ElementRef.of(modules.get(0).id()), "");
            SlowTasks slow = new SlowTasks(desk.tasks, new ArrayList<>());
            List<MediaId> told = new ArrayList<>();
            new MediaImport(new EditorContext(desk.workspace, slow, desk.dialogs, desk.context.settings()))
                    .file(file, told::add);
            desk.workspace.selection().reveal(ElementRef.of(modules.get(1).id()), "");
            slow.waiting().forEach(Runnable::run);
            assertEquals(List.of(), told);
            assertEquals(media + 1, desk.current().media().size());
            desk.workspace.history().undo();
            assertEquals(media, desk.current().media().size());
        }
    }
}
