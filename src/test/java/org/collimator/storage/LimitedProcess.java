package org.collimator.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Curriculum;

/** A program that opens and saves a curriculum while the operating system holds it to a true limit, and says what came of it. */
final class LimitedProcess {
    /** No file may become larger than 64 kB. */
    static final List<String> SMALL_FILES = List.of("sh", "-c", "ulimit -f 128 && exec \"$@\"", "sh");

    private static final int TOO_MUCH = 100_000;

    private LimitedProcess() {}

    /** Root writes where nobody may; without that capability it does not. For anybody else nothing needs to be taken away. */
    static List<String> withoutRightsOver(Path folder) {
        return Files.isWritable(folder)
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
                : List.of();
    }

    public static void main(String[] args) throws Exception {
        Opened opened = CurriculumFolder.open(Path.of(args[0]));
        Curriculum before = opened.curriculum();
        try (CurriculumFolder folder = opened.folder()) {
            if (args.length > 1) {
                System.out.println("opened " + opened.readOnly().orElseThrow().reason());
                refusal(folder, before, before.withTitle("x"));
                return;
            }
            refusal(folder, before, TestCourses.course(2, "b".repeat(TOO_MUCH)));
            System.in.read();
            folder.save(before, before.withTitle("fits"));
            System.out.println("saved");
        }
    }

    private static void refusal(CurriculumFolder folder, Curriculum before, Curriculum after) {
        try {
            folder.save(before, after);
            System.out.println("not refused");
        } catch (StorageException refused) {
            System.out.println("refused " + refused.messageKey() + " " + refused.args());
        }
    }
}
