package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Licence;
import org.collimator.curriculum.Module;
import org.collimator.document.Place;
import org.collimator.question.Suppression;
import org.collimator.validation.Finding;
import org.collimator.validation.MediaPresence;
import org.collimator.validation.SuppressedFinding;
import org.collimator.validation.Work;
import org.jspecify.annotations.Nullable;

/**
 * The state of a check that goes along with a curriculum: everything is kept by the identity of the elements and brought up to
 * date by difference. For one thread at a time.
 */
public final class Inspection {
    /** Fewer than that are not worth sharing among processors. */
    private static final int MANY = 64;

    private final Index index = new Index();
    private final Tests tests = new Tests();
    private final Bank bank = new Bank();
    private @Nullable Outline outline;
    private @Nullable Setting setting;
    private @Nullable Curriculum current;
    private MediaPresence presence = MediaPresence.UNKNOWN;
    private MediaFiles files = new MediaFiles(presence);
    private final StructureCheck structure = new StructureCheck();
    private Licence licence = Licence.NONE;
    private List<Suppression> suppressions = List.of();
    private List<Finding> unrecorded = List.of();
    private @Nullable Object recordedFor;
    private @Nullable Object presentFor;
    private List<Finding> findings = List.of();
    private List<SuppressedFinding> suppressed = List.of();
    private Work work = Work.NONE;

    /** Brings everything up to date. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    public void update(Curriculum next, Setting nextSetting, MediaPresence nextPresence) {
        Outline parts = outline;
        if (parts == null) {
            parts = new Outline(next);
            outline = parts;
        }
        if (next == current && nextSetting.equals(setting) && nextPresence == presence) {
            work = Work.NONE;
            return;
        }
        Changes changes = parts.update(next);
        LinkedHashSet<Unit> concerned = new LinkedHashSet<>();
        if (!nextSetting.equals(setting)) {
            everythingAgain(parts, changes);
        }
        contextChanged(parts, next, nextPresence, concerned);
        setting = nextSetting;
        current = next;
        scan(changes.changed(), nextSetting);
        LinkedHashSet<Unit> compared = new LinkedHashSet<>();
        enter(parts, changes, concerned, compared);
        changes.removed().forEach(unit -> {
            concerned.remove(unit);
            compared.remove(unit);
        });
        cross(concerned, new CrossCheck(index, tests, next, files));
        compare(compared);
        boolean graph = structure.check(parts, next, changes);
        assemble(parts, next);
        work = new Work(
                names(changes.changed().stream().map(Changes.Changed::unit).toList()),
                names(concerned),
                names(compared),
                graph);
    }

    private static List<Place> names(Collection<Unit> units) {
        return units.stream().map(unit -> unit.place).toList();
    }

    private static void everythingAgain(Outline parts, Changes changes) {
        Set<Unit> known = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        changes.changed().forEach(changed -> known.add(changed.unit()));
        parts.each(unit -> {
            if (!known.contains(unit)) {
                changes.again(unit);
            }
        });
    }

    /** Licence and media folder concern all media. */
    private void contextChanged(Outline parts, Curriculum next, MediaPresence nextPresence, Set<Unit> concerned) {
        boolean others = nextPresence != presence;
        if (others) {
            presence = nextPresence;
            files = new MediaFiles(nextPresence);
        }
        if (others || !next.licence().equals(licence)) {
            licence = next.licence();
            parts.media().branches.forEach(branch -> concerned.addAll(branch.units()));
        }
    }

    private static void scan(List<Changes.Changed> changed, Setting setting) {
        var stream = changed.size() > MANY ? changed.parallelStream() : changed.stream();
        stream.forEach(one -> {
            Unit unit = one.unit();
            unit.facts = Scan.of(unit, setting);
            unit.found(Unit.Source.SCAN, unit.facts.drafts());
        });
    }

    private void enter(Outline parts, Changes changes, Set<Unit> concerned, Set<Unit> compared) {
        for (Unit unit : changes.removed()) {
            if (unit.part == Part.QUESTION) {
                tests.question(unit, unit.facts.item(), null, concerned);
                bank.change(unit, unit.facts.item(), null, compared);
            }
            index.change(unit, unit.facts, Facts.NONE, concerned);
        }
        for (Changes.Changed changed : changes.changed()) {
            Unit unit = changed.unit();
            concerned.add(unit);
            if (unit.part == Part.QUESTION) {
                tests.question(unit, changed.before().item(), unit.facts.item(), concerned);
                bank.change(unit, changed.before().item(), unit.facts.item(), compared);
            }
            index.change(unit, changed.before(), unit.facts, concerned);
        }
        Questions questions = null;
        for (Unit unit : changes.removed()) {
            if (unit.part == Part.ASSESSMENT) {
                questions = questions == null ? new Questions(parts.questions()) : questions;
                tests.removed(unit, questions, concerned);
            }
        }
        for (Changes.Changed changed : changes.changed()) {
            if (changed.unit().part == Part.ASSESSMENT) {
                Assessment assessment = changed.unit().as(Assessment.class);
                Form form = tests.form(changed.unit());
                if (form == null || !form.fits(assessment)) {
                    questions = questions == null ? new Questions(parts.questions()) : questions;
                    tests.assessment(changed.unit(), questions, concerned);
                }
            }
        }
    }

    private static void cross(Set<Unit> concerned, CrossCheck check) {
        var stream = concerned.size() > MANY ? concerned.parallelStream() : concerned.stream();
        stream.forEach(unit -> unit.found(Unit.Source.CROSS, check.check(unit)));
    }

    private void compare(Set<Unit> compared) {
        var stream = compared.size() > MANY ? compared.parallelStream() : compared.stream();
        stream.forEach(unit -> unit.found(Unit.Source.BANK, bank.check(unit)));
    }

    private void assemble(Outline parts, Curriculum next) {
        List<Suppression> above = next.suppressions();
        boolean otherSuppressions = above != suppressions;
        suppressions = above;
        Group references = parts.references();
        Group top = parts.top();
        if (otherSuppressions || (!above.isEmpty() && !(references.isFresh() && top.isFresh()))) {
            references.stale();
            top.stale();
        }
        Set<String> matched = new HashSet<>();
        refresh(references, above, matched);
        if (!top.isFresh()) {
            top.collect(above, matched);
        }
        parts.modules().forEach(group -> refresh(group, List.of(), new HashSet<>()));
        refresh(parts.media(), List.of(), new HashSet<>());
        unrecorded = unrecorded(next);
        join(parts);
    }

    private static void refresh(Group group, List<Suppression> above, Set<String> matched) {
        if (!group.isFresh()) {
            group.collect(above, matched);
        }
    }

    private List<Finding> unrecorded(Curriculum next) {
        if (!presence.isKnown()) {
            presentFor = null;
            return List.of();
        }
        if (next.media() == recordedFor && presence == presentFor) {
            return unrecorded;
        }
        recordedFor = next.media();
        presentFor = presence;
        Place place = new Place(Place.MEDIA_FILE, "");
        return files.withoutRecord(next.media())
                .map(path -> Finding.warning(Rule.MEDIA_UNRECORDED.code(), place, path))
                .toList();
    }

    private void join(Outline parts) {
        List<Group> groups = new ArrayList<>();
        groups.add(parts.top());
        groups.addAll(parts.modules());
        groups.add(parts.references());
        groups.add(parts.media());
        int count = unrecorded.size();
        for (Group group : groups) {
            count += group.findings().size();
        }
        Finding[] all = new Finding[count];
        int at = 0;
        List<SuppressedFinding> hidden = new ArrayList<>();
        for (Group group : groups) {
            Object[] some = group.findings().toArray();
            System.arraycopy(some, 0, all, at, some.length);
            at += some.length;
            hidden.addAll(group.suppressed());
        }
        for (Finding finding : unrecorded) {
            all[at++] = finding;
        }
        findings = Collections.unmodifiableList(Arrays.asList(all));
        suppressed = List.copyOf(hidden);
    }

    /** What stands, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }

    /** What the author lets stand. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** What the last update looked at. */
    public Work work() {
        return work;
    }

    /** The modules of a list, for the checks that need their order. */
    static List<Module> modules(Outline parts) {
        List<Module> modules = new ArrayList<>();
        for (Group group : parts.modules()) {
            if (group.head != null) {
                modules.add(group.head.as(Module.class));
            }
        }
        return modules;
    }
}
