package org.collimator.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.collimator.curriculum.Licence;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Person;
import org.collimator.curriculum.Prerequisite;
import org.jspecify.annotations.Nullable;

/**
 * manifest.json: what a package holds and how it is to be taken.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion of the manifest; raised when a reader of the old one would go wrong
 * @param identifier id of the curriculum
 * @param standard how the pages talk to a learning management system: none, scorm12 or scorm2004
 * @param keys whether the right answers are within: embedded or omitted
 * @param metadata what a catalogue shows
 * @param organizations the course as a tree
 * @param objectives what learners will be able to do
 * @param resources every file of the package but this one and the descriptor of the learning management system
 */
public record PackageManifest(
        String format,
        int formatVersion,
        String identifier,
        String standard,
        String keys,
        Metadata metadata,
        Organizations organizations,
        List<ObjectiveEntry> objectives,
        List<Resource> resources) {
    /** The word by which a manifest is known. */
    public static final String FORMAT = "collimator-package";

    /** What this version of the program writes. */
    public static final int FORMAT_VERSION = 1;

    /** Its name at the root of the package. */
    public static final String FILE = "manifest.json";

    public PackageManifest {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(identifier, "identifier");
        keys = keys == null ? "embedded" : keys;
        standard = standard == null ? "none" : standard;
        objectives = copy(objectives);
        resources = copy(resources);
    }

    /**
     * What a catalogue shows.
     *
     * @param title heading
     * @param summary what it is about, in Markdown
     * @param language BCP 47 tag
     * @param version the author's version
     * @param variant id of the variant that this is a selection for; missing for the whole course
     * @param modalities which modalities it treats
     * @param roles titles of the roles it is for
     * @param authors who wrote it
     * @param licence under which terms
     * @param minutes workload in all
     */
    public record Metadata(
            String title,
            String summary,
            String language,
            String version,
            @Nullable String variant,
            List<Modality> modalities,
            List<String> roles,
            List<Person> authors,
            @Nullable Licence licence,
            int minutes) {
        public Metadata {
            modalities = copy(modalities);
            roles = copy(roles);
            authors = copy(authors);
        }
    }

    /**
     * The course as a tree.
     *
     * @param standard identifier of the organization that counts
     * @param list the organizations; one
     */
    public record Organizations(
            @JsonProperty("default") String standard,
            @JsonProperty("organizations") List<Organization> list) {
        public Organizations {
            list = copy(list);
        }
    }

    /**
     * A way through the course.
     *
     * @param identifier names it within the manifest
     * @param title heading
     * @param mastery what passing the course asks for
     * @param items modules and the assessments after them, in order
     */
    public record Organization(String identifier, String title, Mastery mastery, List<Item> items) {
        public Organization {
            items = copy(items);
        }
    }

    /**
     * A part of the course.
     *
     * @param identifier names it within the manifest
     * @param kind module, lesson, assessment or checklist
     * @param title heading
     * @param resource identifier of the resource that shows it; missing where the part above shows it
     * @param objectives identifiers of what it serves
     * @param sequencing order and limits
     * @param mastery what passing it asks for; missing where it is not scored
     * @param items its parts, in order
     */
    public record Item(
            String identifier,
            String kind,
            String title,
            @Nullable String resource,
            List<String> objectives,
            @Nullable Sequencing sequencing,
            @Nullable Mastery mastery,
            List<Item> items) {
        public Item {
            objectives = copy(objectives);
            items = copy(items);
        }
    }

    /**
     * Order and limits.
     *
     * @param prerequisites modules that come before
     * @param attempts how often it may be taken; 0 without limit
     * @param timeLimitMinutes 0 without limit
     * @param shuffleQuestions whether their order is drawn
     * @param shuffleOptions whether the options' order is drawn
     */
    public record Sequencing(
            List<Prerequisite> prerequisites,
            int attempts,
            int timeLimitMinutes,
            boolean shuffleQuestions,
            boolean shuffleOptions) {
        public Sequencing {
            prerequisites = copy(prerequisites);
        }
    }

    /**
     * What passing asks for.
     *
     * @param rule score, each-assessment or completion
     * @param percent the pass mark, 0 to 100
     */
    public record Mastery(
            String rule,
            @JsonInclude(JsonInclude.Include.ALWAYS) double percent) {}

    /**
     * What learners will be able to do.
     *
     * @param identifier names it for ever
     * @param module whose objective it is
     * @param code the code people use
     * @param statement begins with an observable verb
     * @param parent the objective it is a part of
     * @param safetyCritical whether it must be assessed
     */
    public record ObjectiveEntry(
            String identifier,
            String module,
            String code,
            String statement,
            @Nullable String parent,
            boolean safetyCritical) {}

    /**
     * Files that belong together.
     *
     * @param identifier names it within the manifest
     * @param type curriculum, media, page, player or schema
     * @param href where a browser begins; missing where nothing is opened
     * @param files sorted by path
     */
    public record Resource(
            String identifier, String type, @Nullable String href, List<FileEntry> files) {
        public Resource {
            files = copy(files);
        }
    }

    /**
     * A file.
     *
     * @param path from the root of the package
     * @param size bytes
     * @param sha256 digest, hexadecimal
     */
    public record FileEntry(
            String path,
            @JsonInclude(JsonInclude.Include.ALWAYS) long size,
            String sha256) {}

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
