package org.collimator.exchange.player;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.CourseRule;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.storage.MediaStore;

/** The learner's pages: for the time being one plain page that shows the titles. */
public final class LearnerPages {
    private LearnerPages() {}

    /** The pages as entries of a package. */
    public static List<PackageEntry> entries(
            Curriculum curriculum, MediaStore media, ExportOptions options, Standard standard) {
        return launchPages(curriculum, options).stream()
                .map(page -> new PackageEntry(
                        page.href(), () -> new java.io.ByteArrayInputStream(html(curriculum, page)), true))
                .toList();
    }

    /** The pages that a learning management system opens. */
    public static List<LaunchPage> launchPages(Curriculum curriculum, ExportOptions options) {
        Optional<Double> pass = curriculum.passing().rule() == CourseRule.SCORE
                ? Optional.of(curriculum.passing().percent())
                : Optional.empty();
        return switch (options.division()) {
            case COURSE -> List.of(new LaunchPage("index.html", "course", curriculum.title(), Optional.empty(), pass));
            case MODULE ->
                curriculum.modules().stream()
                        .map(module -> new LaunchPage(
                                "sco-" + module.id() + ".html",
                                module.id().value(),
                                module.title(),
                                Optional.of(module.id()),
                                pass))
                        .toList();
        };
    }

    private static byte[] html(Curriculum curriculum, LaunchPage page) {
        String title = escape(page.title());
        return ("<!DOCTYPE html>\n<html lang=\"" + escape(curriculum.language())
                        + "\">\n<head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body><main><h1>"
                        + title + "</h1></main></body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
