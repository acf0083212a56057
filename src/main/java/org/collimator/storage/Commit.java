package org.collimator.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collimator.document.Place;

/**
 * Puts several files in place as if it were one step.
 *
 * <ol>
 *   <li>Every new file is written under a temporary name beside its target and forced to disk.
 *   <li>A record of what is to move and what is to go is written to {@code .collimator/commit} by one atomic move. From this
 *       moment on the save counts as done.
 *   <li>The files move onto their targets (modules first, curriculum.json last), then what was removed is deleted.
 *   <li>The record is deleted.
 * </ol>
 *
 * A crash before step 2 leaves the old files, and temporary ones that the next opener deletes; a crash after it leaves a record
 * that the next opener carries out. One file alone needs no record: its move is the one step.
 */
final class Commit {
    static final String RECORD = Folders.PRIVATE + "commit";

    private static final String MAGIC = "collimator-commit 1";
    private static final Pattern TARGET =
            Pattern.compile("(curriculum|references|media)\\.json|modules/[A-Za-z0-9_][A-Za-z0-9._~-]*\\.json");
    private static final Pattern TEMP = Pattern.compile("\\..+\\.json\\.[0-9a-f]{16}\\.tmp");

    private Commit() {}

    /**
     * A file that waits under a temporary name.
     *
     * @param temp where it is, below the folder
     * @param target where it belongs, below the folder
     * @param sha256 digest of its bytes
     */
    record Move(String temp, String target, String sha256) {}

    /**
     * What is to be done.
     *
     * @param moves in order
     * @param deletes after them
     */
    record Plan(List<Move> moves, List<String> deletes) {
        Plan {
            moves = List.copyOf(moves);
            deletes = List.copyOf(deletes);
        }

        Optional<Move> moveTo(String target) {
            return moves.stream().filter(move -> move.target().equals(target)).findFirst();
        }
    }

    /**
     * Replaces and removes files.
     *
     * @param writes new bytes by file, in the order in which they come into place
     * @param deletes files that go afterwards
     * @throws IOException with every file as it was, unless {@link #pending} then finds a plan
     */
    static void run(FileOperations files, Path root, Map<String, byte[]> writes, Collection<String> deletes)
            throws IOException {
        Plan plan = stage(files, root, writes, deletes);
        if (plan.moves().size() == 1 && plan.deletes().isEmpty()) {
            Move only = plan.moves().get(0);
            try {
                files.move(root.resolve(only.temp()), root.resolve(only.target()));
            } catch (IOException fault) {
                discard(files, root, plan, fault);
                throw fault;
            }
            folders(root, plan).forEach(files::forceDirectory);
            return;
        }
        try {
            record(files, root, plan);
        } catch (IOException fault) {
            discard(files, root, plan, fault);
            throw fault;
        }
        finish(files, root, plan);
    }

    private static Plan stage(FileOperations files, Path root, Map<String, byte[]> writes, Collection<String> deletes)
            throws IOException {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Map<String, Move> moves = new LinkedHashMap<>();
        writes.forEach((target, bytes) -> moves.put(target, new Move(temp(target, id), target, Sha256.of(bytes))));
        Plan plan = new Plan(new ArrayList<>(moves.values()), List.copyOf(deletes));
        try {
            for (Path folder : folders(root, plan)) {
                files.createDirectories(folder);
            }
            for (Move move : plan.moves()) {
                files.write(root.resolve(move.temp()), Objects.requireNonNull(writes.get(move.target())));
            }
        } catch (IOException fault) {
            discard(files, root, plan, fault);
            throw fault;
        }
        folders(root, plan).forEach(files::forceDirectory);
        return plan;
    }

    private static String temp(String target, String id) {
        int slash = target.lastIndexOf('/') + 1;
        return target.substring(0, slash) + "." + target.substring(slash) + "." + id + ".tmp";
    }

    private static Set<Path> folders(Path root, Plan plan) {
        Set<Path> folders = new LinkedHashSet<>();
        plan.moves().forEach(move -> folders.add(Folders.above(root.resolve(move.target()))));
        plan.deletes().forEach(file -> folders.add(Folders.above(root.resolve(file))));
        return folders;
    }

    private static void record(FileOperations files, Path root, Plan plan) throws IOException {
        Path record = root.resolve(RECORD);
        Path temp = root.resolve(RECORD + ".tmp");
        files.createDirectories(Folders.above(record));
        files.write(temp, encode(plan));
        files.move(temp, record);
        files.forceDirectory(Folders.above(record));
    }

    private static void discard(FileOperations files, Path root, Plan plan, IOException why) {
        for (Move move : plan.moves()) {
            try {
                files.delete(root.resolve(move.temp()));
            } catch (IOException left) {
                why.addSuppressed(left);
            }
        }
    }

    /** Carries a recorded plan out, whatever part of it was done already. Returns the files that were lost meanwhile. */
    static List<String> finish(FileOperations files, Path root, Plan plan) throws IOException {
        List<String> lost = new ArrayList<>();
        for (Move move : plan.moves()) {
            Path temp = root.resolve(move.temp());
            if (has(temp, move.sha256())) {
                files.move(temp, root.resolve(move.target()));
            } else if (!has(root.resolve(move.target()), move.sha256())) {
                lost.add(move.target());
            }
        }
        for (String file : plan.deletes()) {
            files.delete(root.resolve(file));
        }
        folders(root, plan).forEach(files::forceDirectory);
        files.delete(root.resolve(RECORD));
        files.forceDirectory(root.resolve(Folders.PRIVATE));
        return lost;
    }

    private static boolean has(Path file, String sha256) throws IOException {
        try {
            return Files.isRegularFile(file)
                    && Sha256.of(Files.readAllBytes(file)).equals(sha256);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** The plan that was recorded and not finished; empty where there is none, or only half a record. */
    static Optional<Plan> pending(Path root) throws IOException {
        Path record = root.resolve(RECORD);
        try {
            if (!Files.isRegularFile(record) || Files.size(record) > Limits.DEFAULT.fileBytes()) {
                return Optional.empty();
            }
            return decode(Files.readString(record, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException finishedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Deletes what a save that was interrupted before its record left behind. */
    static void discardLeftovers(FileOperations files, Path root) throws IOException {
        for (Path folder : List.of(root, root.resolve(Place.MODULES))) {
            if (Files.isDirectory(folder)) {
                for (Path temp : leftovers(folder)) {
                    files.delete(temp);
                }
            }
        }
        files.delete(root.resolve(RECORD + ".tmp"));
        files.delete(root.resolve(RECORD));
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            file -> TEMP.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static byte[] encode(Plan plan) {
        StringBuilder text = new StringBuilder(MAGIC).append('\n');
        for (Move move : plan.moves()) {
            text.append("move ").append(move.sha256()).append(' ');
            text.append(move.temp()).append(' ').append(move.target()).append('\n');
        }
        plan.deletes().forEach(file -> text.append("delete ").append(file).append('\n'));
        String sum = Sha256.of(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        return text.append("end ").append(sum).append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Plan> decode(String text) {
        int end = text.lastIndexOf("end ");
        if (end < 0 || !text.startsWith(MAGIC + "\n")) {
            return Optional.empty();
        }
        String sum = Sha256.of(text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
        if (!text.substring(end).equals("end " + sum + "\n")) {
            return Optional.empty();
        }
        List<Move> moves = new ArrayList<>();
        List<String> deletes = new ArrayList<>();
        for (String line : text.substring(0, end).lines().skip(1).toList()) {
            String[] words = line.split(" ", 0);
            if (words.length == 4 && words[0].equals("move") && isPair(words[2], words[3])) {
                moves.add(new Move(words[2], words[3], words[1]));
            } else if (words.length == 2 && words[0].equals("delete") && isTarget(words[1])) {
                deletes.add(words[1]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Plan(moves, deletes));
    }

    /** A record may name no other files than those that a save writes, whoever wrote it. */
    static boolean isTarget(String file) {
        return TARGET.matcher(file).matches();
    }

    private static boolean isPair(String temp, String target) {
        int slash = target.lastIndexOf('/') + 1;
        return isTarget(target)
                && temp.startsWith(target.substring(0, slash) + "." + target.substring(slash) + ".")
                && TEMP.matcher(temp.substring(slash)).matches();
    }
}
