package org.collimator.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Licence;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.Workload;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackedEntry;
import org.collimator.exchange.player.LaunchPage;
import org.collimator.exchange.player.LearnerPages;
import org.collimator.exchange.player.Standard;
import org.collimator.question.ObjectiveId;
import org.collimator.storage.JsonFormat;
import org.jspecify.annotations.Nullable;

/** Makes the manifest of a package from the curriculum and from what has been packed. */
public final class Manifests {
    private static final String COURSE_RULE_OF_AN_ASSESSMENT = "score";

    private final Curriculum curriculum;
    private final ExportOptions options;
    private final List<LaunchPage> pages;

    private Manifests(Curriculum curriculum, ExportOptions options) {
        this.curriculum = curriculum;
        this.options = options;
        this.pages = LearnerPages.launchPages(curriculum, options);
    }

    /**
     * The manifest.
     *
     *
     * @param files all entries that it is to name, in the package's order
     */
    public static PackageManifest of(
            Curriculum curriculum, ExportOptions options, Standard standard, List<PackedEntry> files) {
        Manifests maker = new Manifests(curriculum, options);
        return new PackageManifest(
                PackageManifest.FORMAT,
                PackageManifest.FORMAT_VERSION,
                curriculum.id(),
                standard.id(),
                options.keys() == ExportOptions.Keys.OMITTED ? "omitted" : "embedded",
                maker.metadata(),
                maker.organizations(),
                maker.objectives(),
                maker.resources(files));
    }

    /** manifest.json as it stands in the package. */
    public static byte[] bytes(PackageManifest manifest) {
        return (JsonFormat.mapper().writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private PackageManifest.Metadata metadata() {
        return new PackageManifest.Metadata(
                curriculum.title(),
                curriculum.summary(),
                curriculum.language(),
                curriculum.version(),
                options.variant().map(Object::toString).orElse(null),
                curriculum.modalities(),
                curriculum.roles().stream().map(Role::title).toList(),
                curriculum.authors(),
                curriculum.licence().equals(Licence.NONE) ? null : curriculum.licence(),
                curriculum.modules().stream()
                        .flatMap(module -> module.workload().stream())
                        .mapToInt(Workload::minutes)
                        .sum());
    }

    private PackageManifest.Organizations organizations() {
        String id = "course";
        List<PackageManifest.Item> items = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            items.add(module(module));
        }
        curriculum.assessments().stream()
                .filter(assessment -> assessment.module() == null)
                .map(this::assessment)
                .forEach(items::add);
        PackageManifest.Mastery mastery = new PackageManifest.Mastery(
                curriculum.passing().rule().id(), curriculum.passing().percent());
        return new PackageManifest.Organizations(
                id, List.of(new PackageManifest.Organization(id, curriculum.title(), mastery, items)));
    }

    private PackageManifest.Item module(Module module) {
        List<PackageManifest.Item> parts = Stream.of(
                        module.lessons().stream().map(this::lesson),
                        module.checklists().stream().map(this::checklist),
                        curriculum.assessments().stream()
                                .filter(each -> module.id().equals(each.module()))
                                .map(this::assessment))
                .flatMap(part -> part)
                .toList();
        PackageManifest.Sequencing sequencing = module.prerequisites().isEmpty()
                ? null
                : new PackageManifest.Sequencing(module.prerequisites(), 0, 0, false, false);
        return new PackageManifest.Item(
                "module." + module.id(),
                "module",
                module.title(),
                pageOf(module.id()).orElse(null),
                module.objectives().stream().map(each -> each.id().value()).toList(),
                sequencing,
                null,
                parts);
    }

    private PackageManifest.Item lesson(Lesson lesson) {
        return leaf("lesson." + lesson.id(), "lesson", lesson.title(), lesson.objectives(), null, null);
    }

    private PackageManifest.Item checklist(Checklist checklist) {
        return leaf(
                "checklist." + checklist.id(),
                "checklist",
                checklist.title(),
                checklist.objectives(),
                null,
                score(checklist.passPercent()));
    }

    private PackageManifest.Item assessment(Assessment assessment) {
        PackageManifest.Sequencing sequencing = new PackageManifest.Sequencing(
                List.of(),
                assessment.attempts(),
                assessment.timeLimitMinutes(),
                assessment.shuffleQuestions(),
                assessment.shuffleOptions());
        return leaf(
                "assessment." + assessment.id(),
                "assessment",
                assessment.title(),
                List.of(),
                sequencing,
                score(assessment.passPercent()));
    }

    private static PackageManifest.Mastery score(double percent) {
        return new PackageManifest.Mastery(COURSE_RULE_OF_AN_ASSESSMENT, percent);
    }

    private static PackageManifest.Item leaf(
            String identifier,
            String kind,
            String title,
            List<ObjectiveId> objectives,
            PackageManifest.@Nullable Sequencing sequencing,
            PackageManifest.@Nullable Mastery mastery) {
        List<String> served = objectives.stream().map(ObjectiveId::value).toList();
        return new PackageManifest.Item(identifier, kind, title, null, served, sequencing, mastery, List.of());
    }

    private Optional<String> pageOf(ModuleId module) {
        return pages.stream()
                .filter(page -> page.module().filter(module::equals).isPresent())
                .map(page -> "page." + page.identifier())
                .findFirst();
    }

    private List<PackageManifest.ObjectiveEntry> objectives() {
        return curriculum.modules().stream()
                .flatMap(module -> module.objectives().stream().map(each -> objective(module, each)))
                .toList();
    }

    private static PackageManifest.ObjectiveEntry objective(Module module, Objective objective) {
        return new PackageManifest.ObjectiveEntry(
                objective.id().value(),
                module.id().value(),
                objective.code(),
                objective.statement(),
                objective.parent() == null ? null : objective.parent().value(),
                objective.safetyCritical());
    }

    private List<PackageManifest.Resource> resources(List<PackedEntry> files) {
        Map<String, List<PackageManifest.FileEntry>> groups = new LinkedHashMap<>();
        Map<String, LaunchPage> launched = new LinkedHashMap<>();
        pages.forEach(page -> launched.put(page.href(), page));
        List<PackageManifest.Resource> resources = new ArrayList<>();
        for (PackedEntry file : files) {
            var entry = new PackageManifest.FileEntry(file.path(), file.size(), file.sha256());
            LaunchPage page = launched.get(file.path());
            if (page != null) {
                resources.add(
                        new PackageManifest.Resource("page." + page.identifier(), "page", page.href(), List.of(entry)));
            } else {
                groups.computeIfAbsent(typeOf(file.path()), type -> new ArrayList<>())
                        .add(entry);
            }
        }
        groups.forEach((type, entries) -> resources.add(new PackageManifest.Resource(type, type, null, entries)));
        return resources;
    }

    private static String typeOf(String path) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return switch (folder) {
            case "content" -> "curriculum";
            case "media" -> "media";
            case "schema" -> "schema";
            default -> "player";
        };
    }
}
