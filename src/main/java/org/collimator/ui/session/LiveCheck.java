package org.collimator.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.ElementIndex;
import org.collimator.document.Place;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.MediaStore;
import org.collimator.storage.SchemaCheck;
import org.collimator.ui.kit.Tasks;
import org.collimator.validation.Finding;
import org.collimator.validation.MediaPresence;
import org.collimator.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Checks the curriculum as it is edited: a while after the last change, off the event thread, on the immutable state. One check
 * goes at a time; what is no longer current when it ends is not shown, the next one follows at once. Only what changed is
 * checked again.
 */
public final class LiveCheck {
    private static final int PAUSE_MILLIS = 150;

    private final Tasks tasks;
    private final ProblemsModel model;
    private final Tasks.Delayed pause;
    private final Checks checks;
    private Curriculum newest;
    private ElementIndex index;
    private @Nullable Curriculum checked;
    private boolean busy;
    private boolean mediaChanged = true;

    /** What the checks know from one time to the next; used by one thread at a time. */
    private static final class Checks {
        private final Validator.Session session;
        private final MediaStore media;
        private final CurriculumCodec codec = new CurriculumCodec();
        private final SchemaCheck schema = new SchemaCheck();
        private MediaPresence presence = MediaPresence.UNKNOWN;
        private IdentityHashMap<Module, List<Finding>> modules = new IdentityHashMap<>();
        private ProblemsModel.Sorted sorted = ProblemsModel.Sorted.NONE;
        private @Nullable Curriculum rest;
        private List<ModuleId> order = List.of();
        private List<Finding> ofRest = List.of();

        Checks(Validator validator, MediaStore media) {
            this.session = validator.session();
            this.media = media;
        }

        synchronized List<Finding> findings(Curriculum curriculum, boolean lookAtMedia) {
            if (lookAtMedia) {
                presence = presence();
            }
            List<Finding> findings = new ArrayList<>(structure(curriculum));
            findings.addAll(session.update(curriculum, presence));
            return findings;
        }

        synchronized ProblemsModel.Sorted run(Curriculum curriculum, ElementIndex index, boolean lookAtMedia) {
            List<Finding> findings = findings(curriculum, lookAtMedia);
            sorted = ProblemsModel.Sorted.of(findings, session.suppressed(), index, sorted);
            return sorted;
        }

        /** What the schema says of the modules; those that are the same as before are not looked at again. */
        private List<Finding> structure(Curriculum curriculum) {
            IdentityHashMap<Module, List<Finding>> next = new IdentityHashMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Module module : curriculum.modules()) {
                List<Finding> known = modules.get(module);
                if (known == null) {
                    String file = Place.module(module.id().value()).file();
                    known = schema.check(file, codec.writeModule(module));
                }
                next.put(module, known);
                findings.addAll(known);
            }
            modules = next;
            findings.addAll(rest(curriculum));
            return findings;
        }

        /** What the schema says of curriculum.json, where that is another than before. */
        private List<Finding> rest(Curriculum curriculum) {
            Curriculum next = curriculum.with(
                    b -> b.modules(List.of()).references(List.of()).media(List.of()));
            List<ModuleId> ids = curriculum.modules().stream().map(Module::id).toList();
            if (!next.equals(rest) || !ids.equals(order)) {
                rest = next;
                order = ids;
                ofRest = schema.check(Place.CURRICULUM_FILE, codec.writeCurriculum(curriculum));
            }
            return ofRest;
        }

        private MediaPresence presence() {
            try {
                Map<String, Long> sizes = new HashMap<>();
                for (String file : media.paths()) {
                    sizes.put(file, media.size(file));
                }
                return MediaPresence.of(sizes);
            } catch (IOException unreadable) {
                return MediaPresence.UNKNOWN;
            }
        }
    }

    LiveCheck(Tasks tasks, ProblemsModel model, Validator validator, MediaStore media, ElementIndex index) {
        this.tasks = tasks;
        this.model = model;
        this.checks = new Checks(validator, media);
        this.index = index;
        this.newest = index.curriculum();
        this.pause = tasks.delayed(PAUSE_MILLIS, this::begin);
    }

    /** The curriculum is this now. */
    void changed(ElementIndex next) {
        index = next;
        newest = next.curriculum();
        pause.restart();
    }

    /** Files of the media folder came or went. */
    void mediaChanged() {
        mediaChanged = true;
        pause.restart();
    }

    /** Checks at once what was not checked yet. */
    public void begin() {
        pause.stop();
        if (busy) {
            return;
        }
        busy = true;
        Curriculum state = newest;
        ElementIndex places = index;
        boolean lookAtMedia = mediaChanged;
        mediaChanged = false;
        tasks.quietly(signal -> checks.run(state, places, lookAtMedia), found -> end(state, found), failure -> {
            busy = false;
            throw new IllegalStateException("the check failed", failure);
        });
    }

    @SuppressWarnings("ReferenceEquality") // identity tells the newest state
    private void end(Curriculum state, ProblemsModel.Sorted found) {
        busy = false;
        if (state == newest && !mediaChanged) {
            checked = state;
            model.publish(found);
        } else {
            begin();
        }
    }

    /** All findings of a state, for the gate of an export; slow, for any thread but the event thread. */
    public List<Finding> findings(Curriculum state) {
        return checks.findings(state, true);
    }

    /** Whether the findings that are shown are those of the newest state. */
    @SuppressWarnings("ReferenceEquality") // identity tells the newest state
    public boolean isCurrent() {
        return checked == newest && !mediaChanged;
    }
}
