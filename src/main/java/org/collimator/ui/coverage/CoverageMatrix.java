package org.collimator.ui.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.document.ElementRef;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.Status;
import org.jspecify.annotations.Nullable;

/**
 * The objectives of one curriculum with what teaches and assesses them. Immutable; what a module says is read once and taken over
 * as long as the module is the very same.
 */
final class CoverageMatrix {
    static final CoverageMatrix NONE = new CoverageMatrix(List.of(), new IdentityHashMap<>(), 0);

    private final List<CoverageRow> rows;
    private final Map<Module, List<Claim>> claims;
    private final int read;

    /** An element says that it teaches or assesses an objective. */
    private record Claim(ObjectiveId objective, CoverageColumn column, ElementRef ref) {}

    private CoverageMatrix(List<CoverageRow> rows, Map<Module, List<Claim>> claims, int read) {
        this.rows = List.copyOf(rows);
        this.claims = claims;
        this.read = read;
    }

    List<CoverageRow> rows() {
        return rows;
    }

    /** How many modules had to be read. */
    int read() {
        return read;
    }

    /** How many objectives lack something. */
    int gaps() {
        return (int) rows.stream().filter(row -> row.gap() != Gap.NONE).count();
    }

    /** The matrix of the next curriculum. */
    CoverageMatrix next(Curriculum curriculum) {
        Map<ObjectiveId, CoverageRow> byId = new HashMap<>();
        List<CoverageRow> all = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            for (Objective objective : module.objectives()) {
                CoverageRow row = new CoverageRow(module, objective);
                all.add(row);
                byId.putIfAbsent(objective.id(), row);
            }
        }
        IdentityHashMap<Module, List<Claim>> known = new IdentityHashMap<>();
        int fresh = 0;
        for (Module module : curriculum.modules()) {
            List<Claim> said = claims.get(module);
            if (said == null) {
                said = claims(module);
                fresh++;
            }
            known.put(module, said);
            for (Claim claim : said) {
                CoverageRow row = byId.get(claim.objective());
                if (row != null) {
                    row.add(claim.column(), claim.ref());
                }
            }
        }
        return new CoverageMatrix(all, known, fresh);
    }

    private static List<Claim> claims(Module module) {
        List<Claim> claims = new ArrayList<>();
        module.lessons()
                .forEach(lesson -> lesson.objectives()
                        .forEach(id -> claims.add(new Claim(id, CoverageColumn.LESSONS, ElementRef.of(lesson.id())))));
        for (Question question : module.questions()) {
            if (question.about().status() != Status.RETIRED) {
                ElementRef ref = ElementRef.of(question.id());
                CoverageColumn level = column(question.about().level());
                for (ObjectiveId id : question.about().objectives()) {
                    claims.add(new Claim(id, level, ref));
                    claims.add(new Claim(id, CoverageColumn.QUESTIONS, ref));
                }
            }
        }
        module.checklists()
                .forEach(checklist -> checklist
                        .objectives()
                        .forEach(id ->
                                claims.add(new Claim(id, CoverageColumn.CHECKLISTS, ElementRef.of(checklist.id())))));
        return claims;
    }

    static CoverageColumn column(@Nullable CognitiveLevel level) {
        return level == null ? CoverageColumn.NO_LEVEL : CoverageColumn.valueOf(level.name());
    }
}
