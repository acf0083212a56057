package org.collimator.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Distribution;
import org.collimator.curriculum.FeedbackPolicy;
import org.collimator.curriculum.Licence;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.PatientShown;
import org.collimator.curriculum.Person;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Purpose;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleFamily;
import org.collimator.curriculum.RoleId;
import org.collimator.curriculum.SignOff;
import org.collimator.curriculum.Term;
import org.collimator.curriculum.Verification;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.question.Difficulty;
import org.collimator.question.MediaId;
import org.collimator.question.QuestionKind;
import org.collimator.question.ReferenceId;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Sha256;
import org.collimator.storage.StorageException;

/**
 * The course of the benchmarks in three sizes, drawn from a seed: the same seed gives the same course. As a program it writes
 * one as a curriculum folder: {@code --size S|M|L --seed N --output DIR}.
 */
public final class SyntheticCourse {
    /** How large. */
    public enum Size {
        S(10, 100, 50),
        M(50, 1_000, 300),
        L(200, 10_000, 1_000);

        private final int modules;
        private final int questions;
        private final int pictures;

        Size(int modules, int questions, int pictures) {
            this.modules = modules;
            this.questions = questions;
            this.pictures = pictures;
        }

        public int modules() {
            return modules;
        }

        public int questions() {
            return questions;
        }

        public int pictures() {
            return pictures;
        }
    }

    private static final List<QuestionKind> HARD_TO_GUESS = List.of(
            QuestionKind.SINGLE_CHOICE,
            QuestionKind.MULTIPLE_CHOICE,
            QuestionKind.MATCHING,
            QuestionKind.SHORT_TEXT,
            QuestionKind.NUMERIC,
            QuestionKind.HOTSPOT);
    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 31);

    private final Size size;
    private final long seed;

    /** The course of this size and seed. */
    public SyntheticCourse(Size size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /** Writes a course. */
    public static void main(String[] args) throws IOException, StorageException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        if (args.length % 2 != 0 || !options.containsKey("--output")) {
            throw new IllegalArgumentException("--size S|M|L --seed N --output DIR");
        }
        Size size = Size.valueOf(options.getOrDefault("--size", "S"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        new SyntheticCourse(size, seed).write(Path.of(options.get("--output")));
    }

    /** Writes the folder, which must be new or empty, with its pictures. */
    public void write(Path folder) throws IOException, StorageException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Curriculum curriculum = curriculum(files);
        CurriculumFolder.create(folder, curriculum).folder().close();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("media").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The course without the files of its pictures. */
    public Curriculum curriculum() throws IOException {
        return curriculum(new LinkedHashMap<>());
    }

    /** The course; fills in the files of its pictures by their path below the media folder. */
    public Curriculum curriculum(Map<String, byte[]> files) throws IOException {
        Prose prose = new Prose(new Random(seed));
        List<Reference> references = IntStream.range(0, size.modules)
                .mapToObj(i -> reference(i, prose))
                .toList();
        List<ReferenceId> works = references.stream().map(Reference::id).toList();
        List<Media> pictures = new ArrayList<>();
        for (int i = 0; i < size.pictures; i++) {
            pictures.add(picture(i, files));
        }
        List<MediaId> ids = pictures.stream().map(Media::id).toList();
        int each = size.pictures / size.modules;
        SyntheticModules modules = new SyntheticModules(prose, size.questions / size.modules);
        List<Module> drawn = IntStream.rangeClosed(1, size.modules)
                .mapToObj(i -> modules.module(i, ids.subList((i - 1) * each, i * each), rotated(works, i)))
                .toList();
        return course(drawn, references, pictures, prose);
    }

    private static List<ReferenceId> rotated(List<ReferenceId> works, int by) {
        return IntStream.range(0, Math.min(5, works.size()))
                .mapToObj(i -> works.get((by - 1 + i) % works.size()))
                .toList();
    }

    private Curriculum course(List<Module> modules, List<Reference> references, List<Media> media, Prose prose) {
        List<Assessment> assessments = new ArrayList<>();
        modules.forEach(module -> assessments.add(test(module, prose)));
        assessments.add(examination(prose));
        String name = UUID.nameUUIDFromBytes(("synthetic " + size + seed).getBytes(StandardCharsets.UTF_8)) + "";
        return Curriculum.blank(Curriculum.ID_PREFIX + name, "Synthetic course " + size, "en")
                .with(builder -> builder.summary(prose.sentences(4))
                        .version("1")
                        .modalities(List.of(Modality.values()))
                        .roles(List.of(new Role(
                                RoleId.parse("technologist"),
                                RoleFamily.PERFORMER,
                                "Technologist",
                                Map.of("GB", "Radiographer"),
                                List.of("Makes images"),
                                "2 years",
                                Map.of())))
                        .authors(List.of(new Person("A generator", "Collimator", "", Map.of())))
                        .licence(new Licence(
                                "CC-BY-4.0",
                                "",
                                "https://creativecommons.org/licenses/by/4.0/",
                                Distribution.PUBLIC,
                                Map.of()))
                        .modules(modules)
                        .references(references)
                        .media(media)
                        .assessments(assessments)
                        .glossary(List.of(new Term("Computed tomography", "CT", prose.sentence(), Map.of()))));
    }

    private Assessment test(Module module, Prose prose) {
        int fixed = Math.min(4, module.questions().size() / 2);
        List<AssessmentItem> items = new ArrayList<>();
        module.questions()
                .subList(0, fixed)
                .forEach(question -> items.add(new AssessmentItem.Fixed(question.id(), Map.of())));
        PoolFilter filter = new PoolFilter(List.of(module.id()), List.of(), List.of(), List.of(), List.of(), Map.of());
        items.add(new AssessmentItem.Pool(4, filter, Map.of()));
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse("test-" + module.id()))
                .title("Test of " + module.id())
                .instructions(prose.sentences(2))
                .purpose(Purpose.FORMATIVE)
                .module(module.id())
                .items(items)
                .shuffleQuestions(true)
                .shuffleOptions(true)
                .passPercent(60)
                .feedback(FeedbackPolicy.IMMEDIATE)
                .build();
    }

    private Assessment examination(Prose prose) {
        List<AssessmentItem> pools = new ArrayList<>();
        for (Difficulty difficulty : Difficulty.values()) {
            PoolFilter filter =
                    new PoolFilter(List.of(), List.of(), List.of(), List.of(difficulty), HARD_TO_GUESS, Map.of());
            pools.add(new AssessmentItem.Pool(8, filter, Map.of()));
        }
        return AssessmentBuilder.builder()
                .id(AssessmentId.parse("examination"))
                .title("Examination")
                .instructions(prose.sentences(2))
                .purpose(Purpose.SUMMATIVE)
                .items(pools)
                .shuffleQuestions(true)
                .attempts(3)
                .timeLimitMinutes(60)
                .passPercent(70)
                .feedback(FeedbackPolicy.AFTER_SUBMISSION)
                .build();
    }

    private Media picture(int number, Map<String, byte[]> files) throws IOException {
        boolean jpeg = number % 2 == 1;
        NoisePicture picture = NoisePicture.draw(seed * 31 + number, jpeg);
        String path = "set%02d/picture%04d.%s".formatted(number / 100, number, jpeg ? "jpg" : "png");
        files.put(path, picture.bytes());
        return MediaBuilder.builder()
                .id(MediaId.parse("picture%04d".formatted(number)))
                .path(path)
                .type(picture.type())
                .sha256(Sha256.of(picture.bytes()))
                .width(picture.width())
                .height(picture.height())
                .altShort("A bright disc on a dark ground under strong noise, number " + number)
                .caption("Synthetic picture " + number)
                .creator("A generator")
                .source("Drawn by the program")
                .licence("CC-BY-4.0")
                .licenceUrl("https://creativecommons.org/licenses/by/4.0/")
                .attribution("Collimator, CC BY 4.0")
                .patient(PatientShown.NONE)
                .consentBasis("synthetic")
                .deidentification(new SignOff("A generator", CHECKED, "Drawn, shows nobody", Map.of()))
                .build();
    }

    private static Reference reference(int number, Prose prose) {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", "book");
        csl.put("title", Prose.capital(prose.claim()));
        csl.put("author", List.of(Map.of("family", surname(number), "given", "A B")));
        csl.put("publisher", "Synthetic Press");
        csl.put("publisher-place", "Nowhere");
        csl.put("issued", Map.of("date-parts", List.of(List.of(1990 + number % 35))));
        Verification checked = new Verification(VerificationStatus.CHECKED, CHECKED, "A generator", "", Map.of());
        return new Reference(ReferenceId.parse("work%03d".formatted(number)), csl, checked);
    }

    /** Without a digit, as surnames are. */
    private static String surname(int number) {
        return "Author" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
