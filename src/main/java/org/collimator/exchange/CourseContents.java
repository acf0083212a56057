package org.collimator.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.document.Place;
import org.collimator.exchange.player.LearnerPages;
import org.collimator.exchange.player.Standard;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.MediaStore;
import org.collimator.storage.Slices;
import org.collimator.validation.Finding;

/**
 * What every package of a course holds: the curriculum as its folder has it, the media that it shows, and the learner's
 * pages.
 *
 * @param curriculum the selection that leaves, without keys where they are omitted and without records of unused media
 * @param entries sorted by path
 * @param findings media that are not there: errors, or warnings where the export is forced
 */
record CourseContents(Curriculum curriculum, List<PackageEntry> entries, List<Finding> findings) {
    /** Where the curriculum's own files stand. */
    static final String CONTENT = "content/";

    private static final CurriculumCodec CODEC = new CurriculumCodec();
    private static final Set<String> PACKED_ALREADY = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "mp3", "m4a", "aac", "ogg", "oga", "opus", "flac", "mp4",
            "m4v", "webm", "ogv", "zip", "gz", "woff", "woff2", "pdf", "jp2");

    /** Gathers them; nothing is read or rendered before it is packed. */
    static CourseContents of(Curriculum whole, MediaStore store, ExportOptions options, Standard standard) {
        Curriculum selected =
                options.variant().map(id -> VariantSelection.of(whole, id)).orElse(whole);
        Curriculum open = options.keys() == ExportOptions.Keys.OMITTED ? WithoutKeys.of(selected) : selected;
        Curriculum curriculum = open.withMedia(UsedMedia.of(open));
        TreeMap<String, PackageEntry> entries = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        content(curriculum, entries);
        media(curriculum, store, entries).forEach(media -> findings.add(missing(media, whole, options)));
        LearnerPages.entries(curriculum, store, options, standard).forEach(entry -> entries.put(entry.path(), entry));
        return new CourseContents(curriculum, List.copyOf(entries.values()), List.copyOf(findings));
    }

    private static void content(Curriculum curriculum, TreeMap<String, PackageEntry> entries) {
        add(entries, CONTENT + Place.CURRICULUM_FILE, () -> CODEC.writeCurriculum(curriculum));
        add(entries, CONTENT + Place.REFERENCES_FILE, () -> CODEC.writeReferences(curriculum.references()));
        add(entries, CONTENT + Place.MEDIA_FILE, () -> CODEC.writeMedia(leaving(curriculum.media())));
        curriculum
                .modules()
                .forEach(module -> add(
                        entries, CONTENT + Place.module(module.id().value()).file(), () -> CODEC.writeModule(module)));
    }

    /** The words of a patient's consent may name the patient and stay with the authors. */
    private static List<Media> leaving(List<Media> media) {
        return media.stream()
                .map(each -> each.patient() == null || each.patient() == PatientShown.NONE
                        ? each
                        : each.withConsentBasis(""))
                .toList();
    }

    private interface Bytes {
        byte[] make();
    }

    private static void add(TreeMap<String, PackageEntry> entries, String path, Bytes bytes) {
        entries.put(path, new PackageEntry(path, () -> new ByteArrayInputStream(bytes.make()), true));
    }

    /** Puts the files in, of a stack of slices all in its folder, and returns the media whose files are not there. */
    private static List<Media> media(Curriculum curriculum, MediaStore store, TreeMap<String, PackageEntry> entries) {
        List<Media> missing = new ArrayList<>();
        Slices slices = new Slices(store);
        for (Media media : curriculum.media()) {
            List<String> files = store.exists(media.path()) ? List.of(media.path()) : slices.of(media.path());
            if (media.path().isBlank() || files.isEmpty()) {
                missing.add(media);
            } else {
                files.forEach(file -> put(file, store, entries));
            }
        }
        return missing;
    }

    private static void put(String file, MediaStore store, TreeMap<String, PackageEntry> entries) {
        String entry = Place.MEDIA + file;
        entries.put(entry, new PackageEntry(entry, () -> store.open(file), !packedAlready(file)));
    }

    private static Finding missing(Media media, Curriculum whole, ExportOptions options) {
        Place place = Place.media(whole.media().indexOf(media));
        return options.forced()
                ? Finding.warning("package.media.missing", place, media.id(), media.path())
                : Finding.error("package.media.missing", place, media.id(), media.path());
    }

    /**
     * Media whose files are others than those that were looked at and described when their records were written. Where a person has
     * signed that the picture shows nobody who could be recognised, that was another picture: an error, unless forced.
     */
    List<Finding> replaced(Curriculum whole, List<PackedEntry> packed, ExportOptions options) {
        Map<String, String> digests = new HashMap<>();
        packed.forEach(entry -> digests.put(entry.path(), entry.sha256()));
        return curriculum.media().stream()
                .filter(media -> !media.sha256().isBlank())
                .filter(media -> !media.sha256()
                        .equalsIgnoreCase(digests.getOrDefault(Place.MEDIA + media.path(), media.sha256())))
                .map(media -> replaced(media, Place.media(whole.media().indexOf(media)), options))
                .toList();
    }

    private static Finding replaced(Media media, Place place, ExportOptions options) {
        return media.deidentification() == null || options.forced()
                ? Finding.warning("package.media.replaced", place, media.path())
                : Finding.error("package.media.replaced.signed", place, media.path());
    }

    private static boolean packedAlready(String path) {
        String suffix = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PACKED_ALREADY.contains(suffix);
    }
}
