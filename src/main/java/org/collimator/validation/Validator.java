package org.collimator.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.collimator.curriculum.Curriculum;
import org.collimator.validation.checks.Inspection;
import org.collimator.validation.checks.Setting;
import org.collimator.validation.checks.SourceTexts;

/**
 * Checks the meaning of a curriculum; its structure is the business of the schema. The same checks serve the form, the problems
 * view, the command line and the export gate. A validator is immutable and for any thread.
 */
public final class Validator {
    private final Clock clock;
    private final SourceTexts sources;
    private final int minOptions;
    private final int maxOptions;

    private Validator(Clock clock, SourceTexts sources, int minOptions, int maxOptions) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.sources = Objects.requireNonNull(sources, "sources");
        this.minOptions = minOptions;
        this.maxOptions = maxOptions;
    }

    /**
     * A validator that accepts three to five options.
     *
     *
     * @param clock tells whether a review date has passed
     */
    public static Validator at(Clock clock) {
        return new Validator(clock, SourceTexts.NONE, 3, 5);
    }

    /** The same with texts of which no question may copy eight words in a row. */
    public Validator withSources(List<String> texts) {
        return new Validator(clock, new SourceTexts(texts), minOptions, maxOptions);
    }

    /** The same with other bounds for the number of options, as an examination board may set. */
    public Validator withOptionCount(int fewest, int most) {
        return new Validator(clock, sources, fewest, most);
    }

    /** All findings, in the order of the files; nothing is said of the media folder. */
    public List<Finding> check(Curriculum curriculum) {
        return check(curriculum, MediaPresence.UNKNOWN);
    }

    /** All findings, in the order of the files. */
    public List<Finding> check(Curriculum curriculum, MediaPresence media) {
        return session().update(curriculum, media);
    }

    /** A check that goes along with the edits of a curriculum. */
    public Session session() {
        return new Session();
    }

    private Setting setting(Curriculum curriculum) {
        String language = curriculum.language().strip().toLowerCase(Locale.ROOT);
        boolean english = language.equals("en") || language.startsWith("en-");
        return new Setting(english, LocalDate.now(clock), sources, minOptions, maxOptions);
    }

    /**
     * A check that goes along with the edits of a curriculum: only what changed and what depends on it is checked again. For one
     * thread at a time; the lists it gives are immutable and may go to another.
     */
    public final class Session {
        private final Inspection inspection = new Inspection();
        private MediaPresence presence = MediaPresence.UNKNOWN;

        private Session() {}

        /** The findings of the next curriculum, with the media folder as it was told last. */
        public List<Finding> update(Curriculum next) {
            return update(next, presence);
        }

        /** The findings of the next curriculum, with the media folder as it is now. */
        public List<Finding> update(Curriculum next, MediaPresence media) {
            presence = media;
            inspection.update(next, setting(next), media);
            return inspection.findings();
        }

        /** The findings as of the last update, in the order of the files. */
        public List<Finding> findings() {
            return inspection.findings();
        }

        /** The findings that the author lets stand, with the reasons, for the review report. */
        public List<SuppressedFinding> suppressed() {
            return inspection.suppressed();
        }

        /** What the last update looked at. */
        public Work work() {
            return inspection.work();
        }
    }
}
