package org.collimator.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.form.ElementForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPictureTest {
    @TempDir
    Path temp;

    @Test
    void aPictureThatIsImportedIntoALessonIsOneStep() throws Exception {
        try (Desk desk = Desk.sample("technician", temp.resolve("course"))) {
            desk.workspace.edit(Edit.of("No media", Place.FOLDER, course -> course.withMedia(List.of())));
            Curriculum before = desk.current();
            int steps = desk.workspace.history().undoLabels().size();
            ElementRef ref = ElementRef.of(lesson(before).id());
            desk.workspace.selection().reveal(ref, "");
            ElementForm form = Forms.makers().get(ElementRef.Kind.LESSON).apply(desk.context);
            form.show(ref);
            Path file = temp.resolve("Knee AP.png");
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            desk.dialogs.answer(List.of(file));

            Parts.named(form.component(), "blocks.image", JButton.class).doClick();

            Media media = desk.current().media().get(0);
            List<Block> blocks = lesson(desk.current()).blocks();
            Block.Image image = assertInstanceOf(Block.Image.class, blocks.get(blocks.size() - 1));
            assertEquals(media.id(), image.media());
            assertEquals(steps + 1, desk.workspace.history().undoLabels().size());
            desk.workspace.history().undo();
            assertEquals(before, desk.current());
        }
    }

    private static Lesson lesson(Curriculum course) {
        return course.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .findFirst()
                .orElseThrow();
    }
}
