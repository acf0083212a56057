package org.collimator.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.MediaStore;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.MediaPresence;
import org.collimator.validation.Validator;

/** One folder of samples/, read and written without the storage layer's locks and journals. */
final class SampleFolder {
    static final Path ALL = Path.of("samples");

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    private final CurriculumCodec codec = new CurriculumCodec();
    private final Path folder;

    SampleFolder(Path folder) {
        this.folder = folder;
    }

    /** All samples, by name. */
    static List<SampleFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(path -> Files.exists(path.resolve("curriculum.json")))
                    .sorted()
                    .map(SampleFolder::new)
                    .toList();
        }
    }

    Path path() {
        return folder;
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    Curriculum read() throws IOException {
        CurriculumCodec.Head head = codec.readCurriculum(bytes("curriculum.json"));
        List<Module> modules = new ArrayList<>();
        for (ModuleId id : head.modules()) {
            modules.add(codec.readModule(bytes("modules/" + id + ".json")));
        }
        return head.curriculum()
                .withModules(modules)
                .withReferences(codec.readReferences(bytes("references.json")))
                .withMedia(codec.readMedia(bytes("media.json")));
    }

    /** The folder's JSON files as the codec writes them, by relative path. */
    SortedMap<String, byte[]> canonical(Curriculum curriculum) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("curriculum.json", codec.writeCurriculum(curriculum));
        files.put("references.json", codec.writeReferences(curriculum.references()));
        files.put("media.json", codec.writeMedia(curriculum.media()));
        curriculum
                .modules()
                .forEach(module -> files.put("modules/" + module.id() + ".json", codec.writeModule(module)));
        return files;
    }

    /** What validation says of the folder, structure and meaning, as on a fixed day. */
    List<Finding> findings() throws IOException, StorageException {
        Opened opened = CurriculumFolder.open(folder, OpenOptions.READ.withCheck(new SchemaCheck()));
        List<Finding> findings = new ArrayList<>(opened.problems());
        MediaStore media = opened.folder().media();
        Map<String, Long> sizes = new HashMap<>();
        for (String path : media.paths()) {
            sizes.put(path, media.size(path));
        }
        findings.addAll(Validator.at(DAY).check(opened.curriculum(), MediaPresence.of(sizes)));
        return findings;
    }

    void write(Curriculum curriculum) throws IOException {
        for (var file : canonical(curriculum).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    Path media(Media media) {
        return folder.resolve("media").resolve(media.path());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
