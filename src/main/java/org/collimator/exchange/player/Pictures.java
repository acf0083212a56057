package org.collimator.exchange.player;

import java.util.List;
import org.collimator.curriculum.AltPolicy;
import org.collimator.curriculum.Media;
import org.collimator.text.Markdown;

/** Media records as parts of a page. */
final class Pictures {
    private Pictures() {}

    static Markdown.Picture of(Course course, Media media) {
        return new Markdown.Picture(
                Html.mediaAddress(shownPath(course, media)), alternative(media), media.width(), media.height());
    }

    /** The words for who does not see it; none where the author says why. */
    static String alternative(Media media) {
        return media.altPolicy() == AltPolicy.NONE_WITH_REASON ? "" : media.altShort();
    }

    static boolean isPicture(Media media) {
        return media.type().startsWith("image/");
    }

    /** The file itself, or the middle one of a folder of slices. */
    static String shownPath(Course course, Media media) {
        List<String> slices = slices(course, media);
        return slices.isEmpty() ? media.path() : slices.get((slices.size() - 1) / 2);
    }

    /** The pictures of a stack that lies as a folder of files; empty where the media is one file. */
    static List<String> slices(Course course, Media media) {
        if (isPicture(media)) {
            return List.of();
        }
        return course.slices.of(media.path()).stream()
                .filter(path -> path.matches("(?i).*\\.(png|jpe?g|webp|gif|avif)"))
                .toList();
    }

    /** An img that is fetched when it comes near the window and leaves its room free until then. */
    static String img(Course course, Media media) {
        String size = media.width() > 0 && media.height() > 0
                ? " width=\"" + media.width() + "\" height=\"" + media.height() + "\""
                : "";
        return "<img src=\"" + Html.escape(Html.mediaAddress(shownPath(course, media))) + "\" alt=\""
                + Html.escape(alternative(media)) + "\"" + size + " loading=\"lazy\" decoding=\"async\">";
    }

    /** The long description, folded; nothing where there is none. */
    static String description(Course course, Media media) {
        return media.altLong().isBlank()
                ? ""
                : "<details class=\"description\"><summary data-action=\"reveal\">"
                        + Html.escape(course.words.get("image.description")) + "</summary>"
                        + course.html(media.altLong()) + "</details>";
    }

    static String figure(Course course, Media media, String caption, String width) {
        String words = caption.isBlank() ? media.caption() : caption;
        String frame = switch (width) {
            case "wide" -> "figure wide";
            case "small" -> "figure small";
            default -> "figure";
        };
        return "<figure class=\"" + frame + "\">" + img(course, media)
                + (words.isBlank() ? "" : "<figcaption>" + course.inline(words) + "</figcaption>")
                + description(course, media) + "</figure>";
    }

    /** A sound or a film that waits to be started. */
    static String recording(Course course, Media media, String caption) {
        String words = caption.isBlank() ? media.caption() : caption;
        boolean film = media.type().startsWith("video/");
        String label = Html.attribute(
                "aria-label", media.altShort().isBlank() ? course.words.get("recording") : media.altShort());
        String size = film && media.width() > 0 && media.height() > 0
                ? " width=\"" + media.width() + "\" height=\"" + media.height() + "\""
                : "";
        String tag = film ? "video" : "audio";
        String transcript = media.transcript().isBlank()
                ? ""
                : "<details class=\"description\"><summary data-action=\"reveal\">"
                        + Html.escape(course.words.get("transcript")) + "</summary>" + course.html(media.transcript())
                        + "</details>";
        return "<figure class=\"figure recording\"><" + tag + " controls preload=\"none\" src=\""
                + Html.escape(Html.mediaAddress(media.path())) + "\"" + size + label + "></" + tag + ">"
                + (words.isBlank() ? "" : "<figcaption>" + course.inline(words) + "</figcaption>") + transcript
                + description(course, media) + "</figure>";
    }
}
