package org.collimator.browser;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.preview.PreviewContent;
import org.collimator.preview.PreviewServer;
import org.collimator.question.Question;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;

/**
 * Takes the pictures of the README from {@code samples/foundations}. Needs Chromium and its driver.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.mainClass=org.collimator.browser.ReadmePictures -Dexec.classpathScope=test</pre>
 */
public final class ReadmePictures implements AutoCloseable {
    private static final Path SAMPLE = Path.of("samples/foundations");
    private static final int WIDTH = 960;
    private static final int UNANSWERED = 2;

    private final Path target;
    private final Map<String, Question> questions = new HashMap<>();
    private final Browser browser = Browser.start();
    private final Learner learner = new Learner(browser);

    private ReadmePictures(Path target) {
        this.target = target;
    }

    /** Writes the pictures. Argument: another folder than {@code src/docs/images}. */
    public static void main(String[] args) throws Exception {
        var target = Path.of(args.length > 0 ? args[0] : "src/docs/images");
        try (var pictures = new ReadmePictures(target)) {
            pictures.take();
        }
    }

    private void take() throws Exception {
        var opened = CurriculumFolder.open(SAMPLE, OpenOptions.READ);
        opened.curriculum()
                .modules()
                .forEach(module -> module.questions().forEach(q -> questions.put(q.id().value(), q)));
        var zip = Files.createTempFile("collimator-pictures", ".zip");
        try {
            PackageFormats.ofId("scorm12")
                    .orElseThrow()
                    .export(opened.curriculum(), opened.folder().media(), ExportOptions.DEFAULT, zip, Progress.NONE);
            try (var preview = PreviewServer.start(PreviewContent.zip(zip), 0)) {
                browser.size(1440, 900);
                browser.colours("light");
                alone(preview, opened.curriculum());
                underTheLms(preview);
            }
        } finally {
            Files.delete(zip);
        }
    }

    private void alone(PreviewServer preview, Curriculum course) throws IOException {
        browser.open(preview.courseAddress().toString());
        browser.find("main[data-page]");
        learner.press("start");
        learner.waitFor("cover");
        learner.goTo("lesson/m2-radiation/m2-l1");
        browser.script("scrollTo(0, document.querySelector('.callout').offsetTop - 420)");
        save("player-lesson.png");
        learner.goTo("lesson/m3-image/m3-l2");
        var question = questions.get("m3-q02");
        learner.waitForQuestion(question);
        learner.answer(question, JourneyCourse.right(question));
        learner.check(question);
        browser.script("scrollBy(0, document.querySelector('[data-kind=hotspot]').getBoundingClientRect().top - 76)");
        save("player-hotspot.png");
        sit(course.assessments().get(course.assessments().size() - 1).id().value());
        save("player-results.png");
    }

    private void sit(String assessment) {
        learner.goTo("assessment/" + assessment);
        learner.press("start");
        browser.find("[data-question]");
        int all = browser.all("[data-action='go-to']").size();
        for (int i = 0; i < all; i++) {
            var question = questions.get(learner.questions().get(0));
            if (i >= UNANSWERED) {
                learner.answer(question, JourneyCourse.right(question));
            }
            if (i + 1 < all) {
                learner.press("next");
                browser.until(
                        "return document.querySelector('.question')?.dataset.question !== arguments[0]",
                        question.id().value());
            }
        }
        learner.press("submit");
        browser.find("[data-role=unanswered]");
        learner.press("submit");
        learner.waitFor("results/" + assessment);
    }

    private void underTheLms(PreviewServer preview) throws IOException {
        browser.open(preview.address().toString());
        browser.intoFrame("#course");
        browser.find("main[data-page]");
        learner.goTo("lesson/m3-image/m3-l2");
        var question = questions.get("m3-q02");
        learner.waitForQuestion(question);
        learner.answer(question, JourneyCourse.right(question));
        learner.check(question);
        browser.script("scrollBy(0, document.querySelector('[data-kind=hotspot]').getBoundingClientRect().top - 76)");
        browser.outOfFrames();
        save("preview.png");
    }

    private void save(String name) throws IOException {
        browser.await("await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));"
                + "await new Promise((done) => setTimeout(done, 400))");
        var shot = Files.createTempFile("collimator-picture", ".png");
        try {
            browser.picture(shot);
            Files.createDirectories(target);
            ImageIO.write(
                    scaled(ImageIO.read(shot.toFile())),
                    "png",
                    target.resolve(name).toFile());
        } finally {
            Files.delete(shot);
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        int height = Math.round(image.getHeight() * (float) WIDTH / image.getWidth());
        var small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, WIDTH, height, null);
        pen.dispose();
        return small;
    }

    @Override
    public void close() {
        browser.close();
    }
}
