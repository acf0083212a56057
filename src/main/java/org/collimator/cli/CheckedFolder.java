package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.MediaStore;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.Positions;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;

/**
 * A folder that was opened for reading and checked: against the schema first, then for its meaning.
 *
 * @param path the folder as the user named it
 * @param opened what could be read
 * @param findings all that was found
 */
record CheckedFolder(Path path, Opened opened, List<Finding> findings) {
    CheckedFolder {
        findings = List.copyOf(findings);
    }

    /** Opens and checks a folder; nothing is written there. */
    static CheckedFolder of(Path path) throws StorageException, IOException {
        Opened opened = CurriculumFolder.open(path, OpenOptions.READ.withCheck(new SchemaCheck()));
        List<Finding> findings = new ArrayList<>(opened.problems());
        return new CheckedFolder(path, opened, findings);
    }

    Curriculum curriculum() {
        return opened.curriculum();
    }

    MediaStore media() {
        return opened.folder().media();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings with their lines and columns. Each faulty file is read once more for that. */
    List<LocatedFinding> located() throws IOException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>())
                .add(finding));
        List<LocatedFinding> located = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
            located.addAll(locate(path.resolve(entry.getKey()), entry.getValue()));
        }
        return located;
    }

    private static List<LocatedFinding> locate(Path file, List<Finding> findings) throws IOException {
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
