package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.document.Place;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Limits;
import org.collimator.storage.MediaStore;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.Positions;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.SteadyMedia;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.MediaPresence;
import org.collimator.validation.Severity;
import org.collimator.validation.Validator;

/**
 * A folder that was opened for reading and checked: against the schema first, then for its meaning.
 *
 * @param path the folder as the user named it
 * @param opened what could be read
 * @param media its media as they were when it was checked
 * @param findings all that was found
 */
record CheckedFolder(Path path, Opened opened, MediaStore media, List<Finding> findings) {
    private static final long MEGABYTE = 1 << 20;

    CheckedFolder {
        findings = List.copyOf(findings);
    }

    /** Opens and checks a folder; nothing is written there. */
    static CheckedFolder of(Path path) throws StorageException, IOException {
        Opened opened = CurriculumFolder.open(path, OpenOptions.READ.withCheck(new SchemaCheck()));
        MediaStore media = SteadyMedia.of(opened.folder().media());
        List<Finding> findings = new ArrayList<>(opened.problems());
        Map<String, Long> sizes = sizes(media);
        if (opened.problems().stream().noneMatch(problem -> hidesContent(problem, opened))) {
            Validator validator = Validator.at(Clock.system(ZoneId.systemDefault()));
            findings.addAll(validator.check(opened.curriculum(), MediaPresence.of(sizes)));
        }
        findings.addAll(tooLarge(opened.curriculum().media(), sizes));
        return new CheckedFolder(path, opened, media, findings);
    }

    /** Media that were put into the folder by hand and would be refused by the editor. */
    private static List<Finding> tooLarge(List<Media> media, Map<String, Long> sizes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < media.size(); i++) {
            String file = media.get(i).path();
            long size = sizes.getOrDefault(file, 0L);
            if (size > Limits.DEFAULT.mediaBytes()) {
                findings.add(Finding.error(
                        "storage.media.too-large",
                        Place.media(i),
                        file,
                        (size + MEGABYTE - 1) / MEGABYTE,
                        Limits.DEFAULT.mediaBytes() / MEGABYTE));
            }
        }
        return findings;
    }

    /** Where a file could not be read, everything that points into it would be reported as missing. */
    private static boolean hidesContent(Finding problem, Opened opened) {
        String file = problem.place().file();
        boolean read = opened.curriculum().modules().stream()
                .anyMatch(module -> opened.folder().fileOf(module.id()).equals(file));
        return problem.severity() == Severity.ERROR && !read;
    }

    private static Map<String, Long> sizes(MediaStore media) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        for (String file : media.paths()) {
            sizes.put(file, media.size(file));
        }
        return sizes;
    }

    Curriculum curriculum() {
        return opened.curriculum();
    }

    long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** The findings with their lines and columns. Each faulty file is read once more for that. */
    List<LocatedFinding> located() throws IOException {
        return locate(findings);
    }

    /** Some findings of this folder, or of a package made of it, with their lines and columns. */
    List<LocatedFinding> locate(List<Finding> some) throws IOException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        some.forEach(finding -> byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>())
                .add(finding));
        List<LocatedFinding> located = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
            located.addAll(locateIn(path.resolve(entry.getKey()), entry.getValue()));
        }
        return located;
    }

    private static List<LocatedFinding> locateIn(Path file, List<Finding> findings) throws IOException {
        byte[] json = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Map<Finding, Positions.Position> positions = Positions.of(json, findings);
        return findings.stream()
                .map(finding -> {
                    Positions.Position at = positions.get(finding);
                    return json.length == 0 || at == null
                            ? new LocatedFinding(finding, file.toString(), 0, 0)
                            : new LocatedFinding(finding, file.toString(), at.line(), at.column());
                })
                .toList();
    }
}
