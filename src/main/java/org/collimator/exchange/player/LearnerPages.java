package org.collimator.exchange.player;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.CourseRule;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Purpose;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.question.Question;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.MediaStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * What a learner's browser opens: start pages, the player and the course as small files. Media are not among the entries.
 *
 * <p>Entries render when they are opened, so that two modules may be rendered at the same time on two threads; every call of
 * {@code open} gives the same bytes.
 */
public final class LearnerPages {
    /** The division of a course that holds the assessments after the last module; no id may contain an asterisk. */
    private static final String END = "*end";

    private static final String WHOLE = "course";

    private static final ObjectWriter JSON = JsonFormat.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);

    private LearnerPages() {}

    /** The entries with references in a plain form of the Vancouver style. */
    public static List<PackageEntry> entries(
            Curriculum curriculum, MediaStore media, ExportOptions options, Standard standard) {
        return entries(curriculum, media, options, standard, new VancouverReferences());
    }

    /**
     * The entries of a package.
     *
     * @param curriculum with its variant applied; without keys where the options leave them out
     * @param references prints the literature
     */
    public static List<PackageEntry> entries(
            Curriculum curriculum,
            MediaStore media,
            ExportOptions options,
            Standard standard,
            ReferenceRenderer references) {
        boolean omitted = options.keys() == ExportOptions.Keys.OMITTED;
        Course course =
                new Course(omitted ? withoutKeys(curriculum) : curriculum, media, standard, omitted, references);
        CourseData data = new CourseData(course);
        List<PackageEntry> entries = new ArrayList<>();
        for (LaunchPage page : launchPages(curriculum, options)) {
            entries.add(lazy(page.href(), () -> shell(curriculum, division(page, options), page.title())));
        }
        if (options.division() == ExportOptions.Division.MODULE) {
            entries.add(lazy("index.html", () -> shell(curriculum, WHOLE, curriculum.title())));
        }
        entries.addAll(PlayerFiles.entries(curriculum.language(), standard));
        entries.add(json("learn/course.json", data::tree));
        entries.add(json("learn/assessments.json", data::assessments));
        entries.add(json("learn/references.json", data::literature));
        for (Module module : course.curriculum.modules()) {
            entries.add(json(modulePath(module.id()), () -> ModuleData.of(course, module, data.assessed())));
        }
        return entries;
    }

    /** The pages that a learning management system opens, in order. */
    public static List<LaunchPage> launchPages(Curriculum curriculum, ExportOptions options) {
        if (options.division() == ExportOptions.Division.COURSE) {
            return List.of(new LaunchPage(
                    "index.html",
                    "course",
                    curriculum.title(),
                    Optional.empty(),
                    passPercent(curriculum, options, curriculum.assessments())));
        }
        List<LaunchPage> pages = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            List<Assessment> own = curriculum.assessments().stream()
                    .filter(a -> module.id().equals(a.module()))
                    .toList();
            pages.add(new LaunchPage(
                    "sco-" + module.id() + ".html",
                    "module-" + module.id(),
                    module.title(),
                    Optional.of(module.id()),
                    passPercent(curriculum, options, own)));
        }
        List<Assessment> last = atTheEnd(curriculum);
        if (!last.isEmpty()) {
            String title = last.size() == 1
                    ? last.get(0).title()
                    : Words.of(curriculum.language()).get("course.end");
            pages.add(
                    new LaunchPage("end.html", "end", title, Optional.empty(), passPercent(curriculum, options, last)));
        }
        return pages;
    }

    private static List<Assessment> atTheEnd(Curriculum curriculum) {
        var ids = curriculum.modules().stream().map(Module::id).collect(Collectors.toSet());
        return curriculum.assessments().stream()
                .filter(a -> a.module() == null || !ids.contains(a.module()))
                .toList();
    }

    /** Only where the weighted score of summative assessments decides may a system compare the score itself. */
    private static Optional<Double> passPercent(
            Curriculum curriculum, ExportOptions options, List<Assessment> assessments) {
        boolean scored = options.keys() == ExportOptions.Keys.EMBEDDED
                && curriculum.passing().rule() == CourseRule.SCORE
                && assessments.stream().anyMatch(a -> a.purpose() == Purpose.SUMMATIVE);
        return scored ? Optional.of(curriculum.passing().percent()) : Optional.empty();
    }

    private static Curriculum withoutKeys(Curriculum curriculum) {
        return curriculum.withModules(curriculum.modules().stream()
                .map(module -> module.withQuestions(
                        module.questions().stream().map(Question::withoutKey).toList()))
                .toList());
    }

    private static String division(LaunchPage page, ExportOptions options) {
        return options.division() == ExportOptions.Division.COURSE
                ? WHOLE
                : page.module().map(id -> id.value()).orElse(END);
    }

    private static byte[] shell(Curriculum curriculum, String division, String title) throws IOException {
        return new String(PlayerFiles.read("index.html"), StandardCharsets.UTF_8)
                .replace("{language}", Html.escape(curriculum.language().isBlank() ? "en" : curriculum.language()))
                .replace("{direction}", Direction.of(curriculum.language()))
                .replace("{division}", Html.escape(division))
                .replace("{preload}", firstModule(curriculum, division))
                .replace("{title}", Html.escape(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The module that most learners open first, fetched with the player and not after it. */
    private static String firstModule(Curriculum curriculum, String division) {
        return curriculum.modules().stream()
                .map(Module::id)
                .filter(id -> division.equals(WHOLE) || division.equals(id.value()))
                .findFirst()
                .map(id -> "<link rel=\"preload\" href=\"" + modulePath(id) + "\" as=\"fetch\" crossorigin>\n")
                .orElse("");
    }

    private static String modulePath(ModuleId id) {
        return "learn/modules/" + id + ".json";
    }

    private static PackageEntry json(String path, Supplier<JsonNode> tree) {
        return lazy(path, () -> JSON.writeValueAsBytes(tree.get()));
    }

    private static PackageEntry lazy(String path, Bytes bytes) {
        return new PackageEntry(path, () -> open(bytes), true);
    }

    private static InputStream open(Bytes bytes) throws IOException {
        return new ByteArrayInputStream(bytes.get());
    }

    @FunctionalInterface
    private interface Bytes {
        byte[] get() throws IOException;
    }
}
