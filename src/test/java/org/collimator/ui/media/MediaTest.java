package org.collimator.ui.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.curriculum.SignOff;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.generate.RandomCurricula;
import org.collimator.question.Answer;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.Shape;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.saving.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {
    @TempDir
    private Path folder;

    private static Path picture(Path file, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Media hotspotPicture(Curriculum curriculum) {
        for (Media media : curriculum.media()) {
            boolean used = curriculum.modules().stream()
                    .flatMap(module -> module.questions().stream())
                    .anyMatch(question -> question.kind() == QuestionKind.HOTSPOT
                            && question.toString()
                                    .contains("image=" + media.id().value()));
            if (used && media.type().equals("image/png")) {
                return media;
            }
        }
        throw new AssertionError("no hotspot");
    }

    @Test
    void shapesKeepWhatIsInsideInside() {
        Scaling scaling = new Scaling(new MediaId("m"), 0.5, 0.25);
        for (Shape shape : List.of(
                new Shape.Circle(40, 40, 20),
                new Shape.Ellipse(40, 40, 20, 10),
                new Shape.Rectangle(10, 20, 30, 40),
                new Shape.Polygon(
                        List.of(new Shape.Corner(0, 0), new Shape.Corner(60, 0), new Shape.Corner(30, 50))))) {
            Shape scaled = scaling.scaled(shape);
            Random random = new Random(3);
            for (int i = 0; i < 500; i++) {
                double x = random.nextDouble() * 80;
                double y = random.nextDouble() * 80;
                assertEquals(shape.contains(x, y), scaled.contains(x * 0.5, y * 0.25), shape.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPictureOfTheSameSizeChangesNoQuestion(long seed) {
        Curriculum course = new RandomCurricula(false).curriculum(seed);
        assertSame(course, new Scaling(new MediaId("m"), 1, 1).apply(course));
    }

    @Test
    void replacingAFileScalesItsHotspotsInOneStep() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            Curriculum before = desk.current();
            Media media = hotspotPicture(before);
            Path other = picture(folder.resolve("other.png"), media.width() * 2, media.height() * 2);
            new MediaActs(desk.context).replace(media, other);
            Media after = desk.current().media().get(before.media().indexOf(media));
            assertEquals(media.id(), after.id());
            assertEquals(media.width() * 2, after.width());
            assertEquals(media.altShort(), after.altShort());
            List<Question> was = hotspots(before);
            List<Question> is = hotspots(desk.current());
            for (int i = 0; i < was.size(); i++) {
                if (!was.get(i).equals(is.get(i))) {
                    for (int x = 0; x < media.width(); x += 7) {
                        assertEquals(
                                was.get(i).mark(new Answer.Point(x, x)).fraction(),
                                is.get(i).mark(new Answer.Point(2 * x, 2 * x)).fraction());
                    }
                }
            }
            assertFalse(was.equals(is));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    private static List<Question> hotspots(Curriculum curriculum) {
        return curriculum.modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.kind() == QuestionKind.HOTSPOT)
                .toList();
    }

    @Test
    void anotherFileTakesTheSignOffWithItAndASmallerOneOfTheSamePictureKeepsIt() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            Media media = hotspotPicture(desk.current());
            SignOff signed = new SignOff("R. Ontgen", LocalDate.of(2026, 11, 1), "looked at full size", Map.of());
            desk.workspace.edit(
                    "sign",
                    ElementRef.of(media.id()),
                    course -> Edits.media(course, media.id(), each -> each.withDeidentification(signed)));
            byte[] file = Files.readAllBytes(picture(folder.resolve("big.png"), 90, 60));
            Optimised smaller = Optimised.of(new ByteArrayInputStream(file), 30, false);
            new MediaActs(desk.context).optimise(now(desk, media), smaller);
            assertEquals(signed, now(desk, media).deidentification());
            assertEquals(PatientShown.NONE, now(desk, media).patient());
            new MediaActs(desk.context)
                    .replace(now(desk, media), picture(folder.resolve("other.png"), media.width(), media.height()));
            assertNull(now(desk, media).deidentification());
            assertNull(now(desk, media).patient());
            desk.workspace.history().undo();
            assertEquals(signed, now(desk, media).deidentification());
        }
    }

    private static Media now(Desk desk, Media media) {
        return desk.workspace
                .index()
                .find(ElementRef.of(media.id()), Media.class)
                .orElseThrow();
    }

    @Test
    void filesAreAddedWithRecordsOfTheirOwn() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            Curriculum before = desk.current();
            Path one = picture(folder.resolve("Knie ä.png"), 30, 20);
            new MediaActs(desk.context).add(List.of(one, one));
            int n = desk.current().media().size();
            assertEquals(before.media().size() + 2, n);
            Media added = desk.current().media().get(n - 2);
            assertEquals(30, added.width());
            assertEquals("image/png", added.type());
            assertTrue(desk.workspace.folder().media().exists(added.path()));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void removingAsksAndKeepsTheFileWhereOnlyTheRecordIsToGo() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum before = desk.current();
            desk.dialogs.answer(2);
            new MediaActs(desk.context).remove(before.media().subList(0, 1), 2);
            assertSame(before, desk.current());
            desk.dialogs.answer(1);
            new MediaActs(desk.context).remove(before.media().subList(0, 1), 2);
            assertEquals(before.media().size() - 1, desk.current().media().size());
            assertTrue(
                    desk.workspace.folder().media().exists(before.media().get(0).path()));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void aFileGoesWithTheSaveAndComesBackWithUndo() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Saving saving = new Saving(desk.context, () -> {});
            Curriculum before = desk.current();
            Media media = before.media().get(0);
            Path file = folder.resolve("media").resolve(media.path());
            byte[] bytes = Files.readAllBytes(file);
            desk.dialogs.answer(0);
            new MediaActs(desk.context).remove(List.of(media), 2);
            assertTrue(Files.exists(file), "what is saved still has a record of it");
            assertTrue(desk.workspace.removedFiles().isRemoved(media.path()));
            desk.workspace.history().undo();
            assertFalse(desk.workspace.removedFiles().isRemoved(media.path()));
            saving.save(() -> {});
            assertTrue(Files.exists(file));

            desk.workspace.history().redo();
            saving.save(() -> {});
            assertFalse(Files.exists(file), "no record, no file");
            desk.workspace.history().undo();
            assertSame(before, desk.current());
            assertArrayEquals(bytes, Files.readAllBytes(file), "one step brings both back, after the save too");
            saving.save(() -> {});
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void aFileOfTwoRecordsStaysWhileOneOfThemDoes() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Media media = desk.current().media().get(0);
            List<Media> all = new ArrayList<>(desk.current().media());
            all.add(media.withId(new MediaId("twin")));
            desk.workspace.edit("Twin", ElementRef.COURSE, course -> course.withMedia(all));
            desk.dialogs.answer(0);
            new MediaActs(desk.context).remove(List.of(media), 0);
            new Saving(desk.context, () -> {}).save(() -> {});
            assertTrue(desk.workspace.folder().media().exists(media.path()));
        }
    }

    @Test
    void aRemovedFileThatIsAddedAgainStays() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder.resolve("course"))) {
            Media media = desk.current().media().get(0);
            Path copy = folder.resolve(media.path());
            Files.copy(folder.resolve("course/media").resolve(media.path()), copy);
            desk.dialogs.answer(0);
            MediaActs acts = new MediaActs(desk.context);
            acts.remove(List.of(media), 0);
            acts.add(List.of(copy));
            new Saving(desk.context, () -> {}).save(() -> {});
            List<Media> now = desk.current().media();
            assertTrue(desk.workspace
                    .folder()
                    .media()
                    .exists(now.get(now.size() - 1).path()));
        }
    }

    @Test
    void filesWithoutARecordBecomeMediaOrGoAndComeBack() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            MediaView view = new MediaView(desk.context);
            view.shown();
            JList<?> loose = Parts.named(view.component(), "media.loose", JList.class);
            assertEquals(0, loose.getModel().getSize());
            Path stray = picture(folder.resolve("media/stray.png"), 20, 10);
            picture(folder.resolve("media/other.png"), 20, 10);
            desk.workspace.mediaChanged();
            assertEquals(2, loose.getModel().getSize());
            loose.setSelectedIndex(1);
            assertEquals("stray.png", loose.getSelectedValue());
            Parts.named(view.component(), "media.adopt", JButton.class).doClick();
            Media adopted = desk.current().media().get(desk.current().media().size() - 1);
            assertEquals("stray.png", adopted.path());
            assertEquals(20, adopted.width());
            assertEquals(1, loose.getModel().getSize());
            desk.workspace.history().undo();
            loose.setSelectedIndex(1);
            Curriculum before = desk.current();
            Parts.named(view.component(), "media.discard", JButton.class).doClick();
            assertFalse(Files.exists(stray));
            assertEquals(1, loose.getModel().getSize());
            assertSame(before, desk.current(), "nothing to save");
            assertFalse(desk.workspace.history().isDirty());
            desk.workspace.history().undo();
            assertTrue(Files.exists(stray), "undo brings the file back");
            assertEquals(2, loose.getModel().getSize());
        }
    }

    @Test
    void theCheckDoesNotMissOrFindWhatWasRemoved() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            picture(folder.resolve("media/stray.png"), 20, 10);
            desk.workspace.mediaChanged();
            desk.check();
            assertTrue(codes(desk).contains("media.unrecorded"));
            new MediaActs(desk.context).discard(List.of("stray.png"));
            Media unused = desk.current().media().get(0);
            desk.dialogs.answer(0);
            new MediaActs(desk.context).remove(List.of(unused), 0);
            desk.check();
            assertFalse(codes(desk).contains("media.unrecorded"), "its file waits for the save");
        }
    }

    private static List<String> codes(Desk desk) {
        return desk.workspace.problems().all().stream()
                .map(problem -> problem.finding().code())
                .toList();
    }

    @Test
    void aPictureFromTheClipboardBecomesAMediumInOneStep() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum before = desk.current();
            MediaView view = new MediaView(desk.context);
            view.shown();
            BufferedImage drawn = new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB);
            Transferable clip = new Transferable() {
                @Override
                public DataFlavor[] getTransferDataFlavors() {
                    return new DataFlavor[] {DataFlavor.imageFlavor};
                }

                @Override
                public boolean isDataFlavorSupported(DataFlavor flavor) {
                    return DataFlavor.imageFlavor.equals(flavor);
                }

                @Override
                public Object getTransferData(DataFlavor flavor) {
                    return drawn;
                }
            };
            JList<?> list = Parts.named(view.component(), "media.list", JList.class);
            assertTrue(list.getTransferHandler().importData(new TransferHandler.TransferSupport(list, clip)));
            Media pasted = desk.current().media().get(desk.current().media().size() - 1);
            assertEquals(before.media().size() + 1, desk.current().media().size());
            assertEquals(31, pasted.width());
            assertTrue(desk.workspace.folder().media().exists(pasted.path()));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void onlyTheUnusedCanBeShown() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            MediaView view = new MediaView(desk.context);
            view.shown();
            JList<?> list = Parts.named(view.component(), "media.list", JList.class);
            int all = list.getModel().getSize();
            Parts.named(view.component(), "media.unused.only", JCheckBox.class).doClick();
            int unused = list.getModel().getSize();
            assertTrue(unused < all, unused + " of " + all);
            for (int i = 0; i < unused; i++) {
                assertTrue(view.facts((Media) list.getModel().getElementAt(i))
                        .use()
                        .contains("not used"));
            }
        }
    }

    @Test
    void anOptimisedPngIsSmallerAndStaysPng() throws Exception {
        byte[] file = Files.readAllBytes(picture(folder.resolve("big.png"), 900, 600));
        Optimised png = Optimised.of(new ByteArrayInputStream(file), 300, false);
        assertEquals(300, png.width());
        assertEquals(200, png.height());
        assertEquals("png", png.ending());
        assertTrue(png.bytes().length < file.length);
        Optimised jpeg = Optimised.of(new ByteArrayInputStream(file), 900, true);
        assertEquals(900, jpeg.width());
        assertTrue(jpeg.bytes().length < file.length);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertEquals(300, read.getWidth());
    }

    @Test
    void optimisingScalesHotspotsAndCanBeUndone() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum before = desk.current();
            Media media = hotspotPicture(before);
            Optimised smaller;
            try (InputStream in = desk.workspace.folder().media().open(media.path())) {
                smaller = Optimised.of(in, Math.max(media.width(), media.height()) / 2, false);
            }
            new MediaActs(desk.context).optimise(media, smaller);
            assertFalse(hotspots(before).equals(hotspots(desk.current())));
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void thumbnailsAreMadeOnceAndForEveryPictureOfTheSample() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            int[] made = {0};
            Thumbnails small =
                    new Thumbnails(desk.tasks, desk.workspace.folder().media(), 64, () -> made[0]++);
            List<Media> pictures = desk.current().media().stream()
                    .filter(media -> media.type().startsWith("image/"))
                    .toList();
            for (int round = 0; round < 3; round++) {
                pictures.forEach(small::of);
            }
            assertEquals(pictures.size(), made[0]);
            pictures.forEach(media -> assertTrue(small.of(media).isPresent(), media.path()));
        }
    }

    @Test
    void theViewTellsSizesAndUses() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            MediaView view = new MediaView(desk.context);
            view.shown();
            Media media = hotspotPicture(desk.current());
            String facts = view.facts(media).toString();
            assertTrue(facts.contains("used in") && facts.contains("pixels") && facts.contains("kB"), facts);
            assertTrue(view.facts(media.withPath("gone.png")).use().contains("missing"));
        }
    }

    @Test
    void aFolderOfSlicesIsTheFileOfItsRecord() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Files.createDirectory(folder.resolve("media/series"));
            picture(folder.resolve("media/series/1.png"), 20, 10);
            picture(folder.resolve("media/series/2.png"), 20, 10);
            Media first = desk.current().media().get(0);
            desk.workspace.edit(
                    "Path",
                    ElementRef.COURSE,
                    course -> Edits.media(course, first.id(), media -> media.withPath("series")));
            MediaView view = new MediaView(desk.context);
            view.shown();
            String facts = view.facts(desk.current().media().get(0)).toString();
            assertFalse(facts.contains("missing"), facts);
            desk.workspace.mediaChanged();
            desk.check();
            assertTrue(codes(desk).contains("media.unrecorded"), "the picture it was before");
            assertFalse(
                    desk.workspace.problems().all().stream()
                            .anyMatch(problem ->
                                    problem.finding().args().toString().contains("series")),
                    codes(desk)::toString);
        }
    }
}
