package org.collimator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.json.Manifests;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.storage.IoFaults;
import org.collimator.storage.MediaChangedException;
import org.collimator.storage.MediaStore;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;

/**
 * A format whose package is the Collimator package plus what its door asks for: one content, one player, many doors. It
 * writes beside the target, proves the finished file and only then moves it into place.
 */
public final class CourseFormat implements PackageFormat {
    private final String id;
    private final CourseDoor door;

    public CourseFormat(String id, CourseDoor door) {
        this.id = Objects.requireNonNull(id, "id");
        this.door = Objects.requireNonNull(door, "door");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String labelKey() {
        return "format." + id;
    }

    @Override
    public ExportReport export(
            Curriculum curriculum, MediaStore media, ExportOptions options, Path target, Progress progress)
            throws ExportException {
        try (SharedEntries shared = new SharedEntries()) {
            return export(curriculum, media, options, target, progress, shared);
        } catch (IOException e) {
            throw ExportException.because(e, "export.not-written", target, IoFaults.reason(e));
        }
    }

    @Override
    public ExportReport export(
            Curriculum whole,
            MediaStore media,
            ExportOptions options,
            Path target,
            Progress progress,
            SharedEntries shared)
            throws ExportException {
        CourseContents contents =
                contents(options, () -> CourseContents.leaving(whole, media, options, door.standard(), shared));
        refuse(
                contents.findings(),
                errors -> ExportException.because(errors, "export.errors", whole.title(), errors.size()));
        List<PackageEntry> entries = entries(contents, options);
        try (PackageDraft draft = PackageDraft.beside(target)) {
            PackageWriter.Closing manifest = new PackageWriter.Closing(
                    PackageManifest.FILE, packed -> manifest(contents.curriculum(), options, packed));
            List<PackedEntry> packed =
                    PackageWriter.write(draft.channel(), entries, List.of(manifest), shared.copies(entries), progress);
            draft.settle();
            List<Finding> findings = new ArrayList<>(contents.findings());
            findings.addAll(door.prove(draft.file(), packed, options));
            refuse(findings, errors -> ExportException.because(errors, "export.not-proved", target, errors.size()));
            findings.addAll(contents.replaced(whole, packed, options));
            refuse(findings, errors -> ExportException.because(errors, "export.errors", whole.title(), errors.size()));
            long bytes = draft.channel().size();
            draft.publish();
            shared.add(target, packed);
            return new ExportReport(
                    target,
                    bytes,
                    packed.size(),
                    Fidelities.of(contents.curriculum(), options, door.standard()),
                    findings);
        } catch (UnreadableEntryException e) {
            throw unreadable(e, whole);
        } catch (IOException e) {
            throw ExportException.because(e, "export.not-written", target, IoFaults.reason(e));
        }
    }

    @Override
    public List<PackageEntry> entries(Curriculum curriculum, MediaStore media, ExportOptions options)
            throws ExportException {
        return entries(
                contents(options, () -> CourseContents.staying(curriculum, media, options, door.standard())), options);
    }

    @Override
    public List<ExportReport.QuestionFidelity> forecast(Curriculum whole, ExportOptions options) {
        Curriculum leaving =
                options.variant().map(id -> VariantSelection.of(whole, id)).orElse(whole);
        return Fidelities.of(leaving, options, door.standard());
    }

    private List<PackageEntry> entries(CourseContents contents, ExportOptions options) {
        List<PackageEntry> entries = new ArrayList<>(door.before(contents.curriculum(), options, paths(contents)));
        entries.addAll(contents.entries());
        entries.addAll(door.after(options));
        return entries;
    }

    private static CourseContents contents(ExportOptions options, Supplier<CourseContents> gathered)
            throws ExportException {
        try {
            return gathered.get();
        } catch (NoSuchElementException e) {
            throw ExportException.because(
                    e, "export.no-such-variant", options.variant().orElseThrow().value());
        }
    }

    private static List<String> paths(CourseContents contents) {
        List<String> paths = new ArrayList<>(
                contents.entries().stream().map(PackageEntry::path).toList());
        paths.add(PackageManifest.FILE);
        return paths;
    }

    private byte[] manifest(Curriculum curriculum, ExportOptions options, List<PackedEntry> packed) {
        List<PackedEntry> listed = packed.stream()
                .filter(entry -> !door.isDescriptor(entry.path()))
                .toList();
        return Manifests.bytes(Manifests.of(curriculum, options, door.standard(), listed));
    }

    private static void refuse(List<Finding> findings, Function<List<Finding>, ExportException> because)
            throws ExportException {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw because.apply(errors);
        }
    }

    private static ExportException unreadable(UnreadableEntryException e, Curriculum whole) {
        if (e.getCause() instanceof MediaChangedException changed) {
            return changed(changed, e.path(), whole);
        }
        Object reason = e.getCause() instanceof IOException io ? IoFaults.reason(io) : String.valueOf(e.getCause());
        return ExportException.because(e, "export.unreadable", e.path(), reason);
    }

    private static ExportException changed(MediaChangedException e, String path, Curriculum whole) {
        Optional<Long> now = e.now();
        if (now.isEmpty()) {
            return ExportException.because(e, "export.media-vanished", path, whole.title());
        }
        if (now.get() == e.before()) {
            return ExportException.because(e, "export.media-rewritten", path, whole.title());
        }
        return ExportException.because(e, "export.media-changed", path, whole.title(), e.before(), now.get());
    }
}
