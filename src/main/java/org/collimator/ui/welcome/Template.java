package org.collimator.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.ObjectiveBuilder;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Purpose;
import org.collimator.curriculum.RoleBuilder;
import org.collimator.curriculum.RoleFamily;
import org.collimator.curriculum.RoleId;
import org.collimator.question.ObjectiveId;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Texts;

/**
 * What a new course begins with.
 *
 * @param id {@code blank}, a sample's folder name, or a modality's id
 * @param kind what it is
 */
public record Template(String id, Kind kind) {
    private static final int MODULES = 4;
    private static final int DRAW = 10;
    private static final RoleId ROLE = new RoleId("learner");

    /** The kinds of templates. */
    public enum Kind {
        BLANK,
        SKELETON,
        SAMPLE
    }

    private static final Map<String, Modality> SKELETONS = Map.of(
            "radiography", Modality.DX,
            "ct", Modality.CT,
            "mri", Modality.MR,
            "sonography", Modality.US,
            "nuclear-medicine", Modality.NM);

    /** All templates in the order of the welcome page. */
    public static List<Template> all() {
        List<Template> all = new ArrayList<>();
        all.add(new Template("blank", Kind.BLANK));
        Stream.of("radiography", "ct", "mri", "sonography", "nuclear-medicine")
                .forEach(id -> all.add(new Template(id, Kind.SKELETON)));
        BundledSamples.NAMES.forEach(name -> all.add(new Template(name, Kind.SAMPLE)));
        return all;
    }

    /** What it is called. */
    public String title() {
        return Texts.of(Template.class).get(id + ".title");
    }

    /** What its folder is called where the user has no other wish; a blank course takes its title from it. */
    public String folderName() {
        return kind == Kind.BLANK ? Texts.of(Template.class).get("blank.folder") : id;
    }

    /** What it holds, in a sentence. */
    public String description() {
        return Texts.of(Template.class).get(id + ".description");
    }

    /**
     * Makes a curriculum folder of it; slow, for any thread but the event thread.
     *
     * @throws StorageException where the folder holds something, or the disk refuses
     */
    public void create(Path folder) throws IOException, StorageException {
        if (kind == Kind.SAMPLE) {
            createSample(folder);
        } else {
            CurriculumFolder.create(folder, kind == Kind.BLANK ? blank(folder) : skeleton())
                    .folder()
                    .close();
        }
    }

    private void createSample(Path folder) throws IOException, StorageException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new StorageException("storage.folder.not-empty", List.of(folder.toString()), folder, null);
                }
            }
        }
        BundledSamples.copy(id, folder);
    }

    private static Curriculum blank(Path folder) {
        return Curriculum.blank(newId(), String.valueOf(folder.getFileName()), language());
    }

    private static String newId() {
        return Curriculum.ID_PREFIX + UUID.randomUUID();
    }

    private static String language() {
        return Locale.getDefault().getLanguage();
    }

    /** Four modules for one role with an objective and an empty lesson each, and an examination over all of them. */
    Curriculum skeleton() {
        Texts texts = Texts.of(Template.class);
        List<Module> modules = new ArrayList<>();
        for (int i = 1; i <= MODULES; i++) {
            modules.add(module(texts, i));
        }
        return Curriculum.blank(newId(), texts.get(id + ".title"), language())
                .withVersion("0.1")
                .withModalities(List.of(SKELETONS.getOrDefault(id, Modality.DX)))
                .withRoles(List.of(RoleBuilder.builder()
                        .id(ROLE)
                        .family(RoleFamily.PERFORMER)
                        .title(texts.get("role"))
                        .build()))
                .withModules(modules)
                .withAssessments(List.of(examination(texts)));
    }

    private Module module(Texts texts, int number) {
        ObjectiveId objective = new ObjectiveId("m" + number + "-o1");
        return ModuleBuilder.builder()
                .id(new ModuleId("m" + number))
                .title(texts.get(id + ".module." + number))
                .modalities(List.of(SKELETONS.getOrDefault(id, Modality.DX)))
                .objectives(List.of(ObjectiveBuilder.builder()
                        .id(objective)
                        .code("M" + number + ".1")
                        .statement(texts.get(id + ".objective." + number))
                        .domain(Domain.COGNITIVE)
                        .level(2)
                        .roles(List.of(ROLE))
                        .build()))
                .lessons(List.of(LessonBuilder.builder()
                        .id(new LessonId("m" + number + "-l1"))
                        .title(texts.get(id + ".module." + number))
                        .objectives(List.of(objective))
                        .build()))
                .build();
    }

    private static Assessment examination(Texts texts) {
        return AssessmentBuilder.builder()
                .id(new AssessmentId("final"))
                .title(texts.get("examination"))
                .purpose(Purpose.SUMMATIVE)
                .items(List.of(new AssessmentItem.Pool(DRAW, PoolFilter.EVERYTHING, Map.of())))
                .shuffleQuestions(true)
                .passPercent(70)
                .build();
    }
}
