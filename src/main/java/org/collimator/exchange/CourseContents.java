package org.collimator.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.document.Place;
import org.collimator.exchange.player.LearnerPages;
import org.collimator.exchange.player.Standard;
import org.collimator.question.MediaId;
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
 * @param findings what is to be said of media: those that are not there, those that must not leave, what was left out of them
 */
record CourseContents(Curriculum curriculum, List<PackageEntry> entries, List<Finding> findings) {
    /** Where the curriculum's own files stand. */
    static final String CONTENT = "content/";

    private static final CurriculumCodec CODEC = new CurriculumCodec();
    private static final Set<String> PACKED_ALREADY = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "mp3", "m4a", "aac", "ogg", "oga", "opus", "flac", "mp4",
            "m4v", "webm", "ogv", "zip", "gz", "woff", "woff2", "pdf", "jp2");

    /**
     * Gathers what is looked at on this desktop only; nothing is read or rendered before it is shown.
     */
    static CourseContents staying(Curriculum whole, MediaStore store, ExportOptions options, Standard standard) {
        return of(whole, store, options, standard, files -> CleanMedia.asTheyAre(store));
    }

    /** Gathers what leaves the desktop; of media the heads are read, and nothing else before it is packed. */
    static CourseContents leaving(
            Curriculum whole, MediaStore store, ExportOptions options, Standard standard, SharedEntries shared) {
        return of(whole, store, options, standard, files -> shared.clean(files, store));
    }

    private static CourseContents of(
            Curriculum whole,
            MediaStore store,
            ExportOptions options,
            Standard standard,
            Function<List<String>, CleanMedia> look) {
        Curriculum selected =
                options.variant().map(id -> VariantSelection.of(whole, id)).orElse(whole);
        Curriculum open = options.keys() == ExportOptions.Keys.OMITTED ? WithoutKeys.of(selected) : selected;
        List<Media> used = UsedMedia.of(open);
        List<Finding> findings = new ArrayList<>();
        List<String> files = files(used, store, media -> findings.add(missing(media, whole, options)));
        CleanMedia clean = look.apply(files);
        findings.addAll(clean.findings(whole.media()));
        Curriculum curriculum =
                open.withMedia(used.stream().map(clean::described).toList());
        TreeMap<String, PackageEntry> entries = new TreeMap<>();
        content(curriculum, entries);
        files.forEach(file -> put(file, clean, entries));
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
                .map(each -> showsPatient(each) ? each.withConsentBasis("") : each)
                .toList();
    }

    private static boolean showsPatient(Media media) {
        PatientShown shown = PatientShown.of(media);
        return shown != null && shown != PatientShown.NONE;
    }

    private interface Bytes {
        byte[] make();
    }

    private static void add(TreeMap<String, PackageEntry> entries, String path, Bytes bytes) {
        entries.put(path, new PackageEntry(path, () -> new ByteArrayInputStream(bytes.make()), true));
    }

    /** The files of the media, of a stack of slices all in its folder; says which media have none. */
    private static List<String> files(List<Media> used, MediaStore store, Consumer<Media> missing) {
        Set<String> all = new LinkedHashSet<>();
        Slices slices = new Slices(store);
        for (Media media : used) {
            List<String> files = store.exists(media.path()) ? List.of(media.path()) : slices.of(media.path());
            if (media.path().isBlank() || files.isEmpty()) {
                missing.accept(media);
            } else {
                all.addAll(files);
            }
        }
        return List.copyOf(all);
    }

    private static void put(String file, CleanMedia media, TreeMap<String, PackageEntry> entries) {
        String entry = Place.MEDIA + file;
        entries.put(entry, new PackageEntry(entry, () -> media.open(file), !packedAlready(file)));
    }

    private static Finding missing(Media media, Curriculum whole, ExportOptions options) {
        Place place = place(media, whole);
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
                .map(media -> replaced(media, place(media, whole), options))
                .toList();
    }

    private static Place place(Media media, Curriculum whole) {
        List<MediaId> ids = whole.media().stream().map(Media::id).toList();
        return Place.media(ids.indexOf(media.id()));
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
