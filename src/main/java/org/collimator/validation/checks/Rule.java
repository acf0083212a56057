package org.collimator.validation.checks;

import java.util.Locale;
import org.collimator.validation.Severity;

/**
 * Everything the checks can find. The code stands in users' suppressions and in messages, so it never changes; the severity is
 * the usual one, which circumstances may change.
 */
public enum Rule {
    // the curriculum
    CURRICULUM_TITLE("curriculum.title.missing", Severity.ERROR),
    CURRICULUM_LANGUAGE("curriculum.language.invalid", Severity.ERROR),
    CURRICULUM_MODULES("curriculum.modules.none", Severity.WARNING),
    CURRICULUM_LICENCE("curriculum.licence.missing", Severity.WARNING),
    REVIEW_DATE("curriculum.review-date.passed", Severity.WARNING),
    CREDIT_SCHEME_MISSING("credit.scheme.missing", Severity.WARNING),
    CREDIT_SCHEME_MIXED("credit.scheme.mixed", Severity.ERROR),
    CREDIT_SCHEME_TWICE("credit.scheme.twice", Severity.WARNING),
    CREDIT_DISTRIBUTION("credit.distribution.sum", Severity.ERROR),
    ROLE_TITLE("role.title.missing", Severity.WARNING),
    TERM_BLANK("glossary.term.missing", Severity.WARNING),
    TERM_DEFINITION("glossary.definition.missing", Severity.WARNING),
    TERM_TWICE("glossary.duplicate", Severity.WARNING),
    VARIANT_EMPTY("variant.empty", Severity.ERROR),
    VARIANT_BOTH("variant.both-ways", Severity.WARNING),
    VARIANT_PREREQUISITE("variant.prerequisite-left-out", Severity.WARNING),
    VARIANT_QUESTION("variant.question-left-out", Severity.WARNING),
    COMPETENCY_ID("competency.id.duplicate", Severity.ERROR),
    COMPETENCY_TITLE("competency.title.missing", Severity.WARNING),
    COMPETENCY_GROUP("competency.group.unknown", Severity.ERROR),
    COMPETENCY_GROUP_TWICE("competency.group.duplicate", Severity.ERROR),
    COMPETENCY_GROUP_MIN("competency.group.too-small", Severity.ERROR),
    COMPETENCY_GROUPS_MIN("competency.groups.exceed-electives", Severity.WARNING),
    COMPETENCY_MANDATORY("competency.mandatory.count", Severity.ERROR),
    COMPETENCY_ELECTIVE("competency.elective.count", Severity.ERROR),
    COMPETENCY_SIMULATED("competency.simulated.count", Severity.WARNING),
    // names
    DUPLICATE_MODULE("duplicate.module", Severity.ERROR),
    DUPLICATE_OBJECTIVE("duplicate.objective", Severity.ERROR),
    DUPLICATE_LESSON("duplicate.lesson", Severity.ERROR),
    DUPLICATE_QUESTION("duplicate.question", Severity.ERROR),
    DUPLICATE_CHECKLIST("duplicate.checklist", Severity.ERROR),
    DUPLICATE_REFERENCE("duplicate.reference", Severity.ERROR),
    DUPLICATE_MEDIA("duplicate.media", Severity.ERROR),
    DUPLICATE_MEDIA_PATH("duplicate.media-path", Severity.ERROR),
    DUPLICATE_ASSESSMENT("duplicate.assessment", Severity.ERROR),
    DUPLICATE_BLUEPRINT("duplicate.blueprint", Severity.ERROR),
    DUPLICATE_ROLE("duplicate.role", Severity.ERROR),
    DUPLICATE_VARIANT("duplicate.variant", Severity.ERROR),
    DUPLICATE_DOI("duplicate.doi", Severity.WARNING),
    MODULE_FILE_CASE("duplicate.module-file", Severity.ERROR),
    DANGLING_MODULE("dangling.module", Severity.ERROR),
    DANGLING_OBJECTIVE("dangling.objective", Severity.ERROR),
    DANGLING_QUESTION("dangling.question", Severity.ERROR),
    DANGLING_REFERENCE("dangling.reference", Severity.ERROR),
    DANGLING_MEDIA("dangling.media", Severity.ERROR),
    DANGLING_BLUEPRINT("dangling.blueprint", Severity.ERROR),
    DANGLING_NODE("dangling.blueprint-node", Severity.ERROR),
    DANGLING_ROLE("dangling.role", Severity.ERROR),
    // modules
    MODULE_TITLE("module.title.missing", Severity.WARNING),
    MODULE_OBJECTIVES("module.objectives.none", Severity.WARNING),
    MODULE_LESSONS("module.lessons.none", Severity.INFO),
    MODULE_WORKLOAD("module.workload.minutes", Severity.ERROR),
    PREREQUISITE_CYCLE("prerequisite.cycle", Severity.ERROR),
    PREREQUISITE_LATER("prerequisite.later", Severity.ERROR),
    PREREQUISITE_TWICE("prerequisite.twice", Severity.WARNING),
    MODULE_UNREACHABLE("module.unreachable", Severity.WARNING),
    FAQ_BLANK("faq.incomplete", Severity.WARNING),
    // objectives
    OBJECTIVE_STATEMENT("objective.statement.missing", Severity.ERROR),
    OBJECTIVE_DOMAIN("objective.domain.missing", Severity.ERROR),
    OBJECTIVE_LEVEL("objective.level.missing", Severity.ERROR),
    OBJECTIVE_LEVEL_RANGE("objective.level.range", Severity.ERROR),
    OBJECTIVE_ROLES("objective.roles.none", Severity.ERROR),
    OBJECTIVE_VERB("objective.verb.not-observable", Severity.WARNING),
    OBJECTIVE_VERB_LEVEL("objective.verb.level", Severity.INFO),
    OBJECTIVE_UNASSESSED("objective.not-assessed", Severity.WARNING),
    OBJECTIVE_UNASSESSED_SAFETY("objective.not-assessed.safety", Severity.ERROR),
    OBJECTIVE_WRITTEN("objective.psychomotor.written-only", Severity.WARNING),
    OBJECTIVE_UNTAUGHT("objective.not-taught", Severity.INFO),
    OBJECTIVE_PARENT_CYCLE("objective.parent.cycle", Severity.ERROR),
    // lessons and checklists
    LESSON_TITLE("lesson.title.missing", Severity.WARNING),
    LESSON_EMPTY("lesson.empty", Severity.WARNING),
    LESSON_BLOCK_BLANK("lesson.block.blank", Severity.WARNING),
    LESSON_TABLE("lesson.table.ragged", Severity.WARNING),
    LESSON_MINUTES("lesson.minutes", Severity.ERROR),
    LESSON_MEDIA_TYPE("lesson.media.type", Severity.ERROR),
    CHECKLIST_TITLE("checklist.title.missing", Severity.WARNING),
    CHECKLIST_EMPTY("checklist.items.none", Severity.ERROR),
    CHECKLIST_ITEM("checklist.item.blank", Severity.ERROR),
    CHECKLIST_ITEM_ID("checklist.item.duplicate", Severity.ERROR),
    CHECKLIST_OBJECTIVES("checklist.objectives.none", Severity.WARNING),
    CHECKLIST_PASS("checklist.pass-percent", Severity.ERROR),
    CHECKLIST_SCALE("checklist.item.scale", Severity.ERROR),
    // questions
    STEM_MISSING("question.stem.missing", Severity.ERROR),
    TEXT_LINK("text.link.refused", Severity.WARNING),
    TEXT_BLANKS("question.text.blanks", Severity.INFO),
    POINTS_ZERO("question.points.zero", Severity.WARNING),
    PART_ID("question.part.duplicate-id", Severity.ERROR),
    OPTION_UNCREDITED("question.single-choice.key-credit", Severity.ERROR),
    TRUE_FALSE_KEY("question.true-false.key", Severity.ERROR),
    MATCHING_KEY("question.matching.key", Severity.ERROR),
    MATCHING_TARGET("question.matching.target-unknown", Severity.ERROR),
    MATCHING_FEW("question.matching.too-few", Severity.ERROR),
    MATCHING_BLANK("question.matching.blank", Severity.ERROR),
    MATCHING_SAME("question.matching.same-text", Severity.ERROR),
    MATCHING_GIVEAWAY("question.matching.no-distractor", Severity.INFO),
    ORDERING_KEY("question.ordering.key", Severity.ERROR),
    ORDERING_COUNT("question.ordering.count", Severity.WARNING),
    ORDERING_BLANK("question.ordering.blank", Severity.ERROR),
    ORDERING_SAME("question.ordering.same-text", Severity.ERROR),
    ORDERING_IDS("question.ordering.ids-tell", Severity.WARNING),
    SHORT_TEXT_KEY("question.short-text.key", Severity.ERROR),
    SHORT_TEXT_BLANK("question.short-text.blank", Severity.ERROR),
    SHORT_TEXT_REGEX("question.short-text.regex", Severity.ERROR),
    SHORT_TEXT_TWICE("question.short-text.duplicate", Severity.WARNING),
    NUMERIC_KEY("question.numeric.key", Severity.ERROR),
    NUMERIC_ROUNDING("question.numeric.rounded-answer-wrong", Severity.ERROR),
    NUMERIC_TOLERANCE("question.numeric.tolerance-tight", Severity.WARNING),
    NUMERIC_UNIT("question.numeric.unit-missing", Severity.ERROR),
    NUMERIC_UNIT_TWICE("question.numeric.unit-twice", Severity.WARNING),
    NUMERIC_EXPECTED("question.numeric.expected-hidden", Severity.WARNING),
    HOTSPOT_KEY("question.hotspot.key", Severity.ERROR),
    HOTSPOT_IMAGE("question.hotspot.image", Severity.ERROR),
    HOTSPOT_OUTSIDE("question.hotspot.outside-image", Severity.ERROR),
    HOTSPOT_SMALL("question.hotspot.too-small", Severity.WARNING),
    HOTSPOT_LARGE("question.hotspot.too-large", Severity.WARNING),
    HOTSPOT_UNKNOWN("question.hotspot.image-size", Severity.WARNING),
    HOTSPOT_CROSSING("question.hotspot.crossing", Severity.WARNING),
    GUESS_RATE("question.guess-rate", Severity.WARNING),
    SIGHT_REQUIRED("question.sight-required", Severity.WARNING),
    EQUIVALENT_SELF("question.equivalent.self", Severity.ERROR),
    QUESTION_UNUSED("question.unused", Severity.INFO),
    QUESTION_RETIRED("question.retired.used", Severity.WARNING),
    // assessments and blueprints
    ASSESSMENT_TITLE("assessment.title.missing", Severity.WARNING),
    ASSESSMENT_EMPTY("assessment.empty", Severity.ERROR),
    ASSESSMENT_TWICE("assessment.question.twice", Severity.ERROR),
    ASSESSMENT_DRAW("assessment.pool.draw", Severity.ERROR),
    ASSESSMENT_POOL("assessment.pool.too-small", Severity.ERROR),
    ASSESSMENT_POOLS("assessment.pools.too-small", Severity.ERROR),
    ASSESSMENT_RETIRED("assessment.pool.retired", Severity.INFO),
    ASSESSMENT_PASS("assessment.pass-percent.range", Severity.ERROR),
    ASSESSMENT_PASS_ZERO("assessment.pass-percent.zero", Severity.WARNING),
    ASSESSMENT_LIMITS("assessment.limits", Severity.ERROR),
    ASSESSMENT_BLUEPRINT_MISSED("assessment.blueprint.missed", Severity.ERROR),
    ASSESSMENT_BLUEPRINT_SHARE("assessment.blueprint.share", Severity.WARNING),
    ASSESSMENT_RECALL("assessment.recall", Severity.WARNING),
    BLUEPRINT_TITLE("blueprint.title.missing", Severity.WARNING),
    BLUEPRINT_NODES("blueprint.nodes.none", Severity.WARNING),
    BLUEPRINT_NODE_ID("blueprint.node.duplicate", Severity.ERROR),
    BLUEPRINT_PARENT("blueprint.node.parent", Severity.ERROR),
    BLUEPRINT_CYCLE("blueprint.node.cycle", Severity.ERROR),
    BLUEPRINT_MIXED("blueprint.mixed", Severity.ERROR),
    BLUEPRINT_WEIGHTS("blueprint.weights.sum", Severity.ERROR),
    BLUEPRINT_COUNTS("blueprint.counts.sum", Severity.ERROR),
    BLUEPRINT_TARGETS("blueprint.targets.sum", Severity.WARNING),
    BLUEPRINT_TARGET("blueprint.targets.unknown", Severity.ERROR),
    BLUEPRINT_UNVERIFIED("blueprint.unverified", Severity.INFO),
    // references and media
    REFERENCE_TITLE("reference.title.missing", Severity.WARNING),
    REFERENCE_DOI("reference.doi", Severity.WARNING),
    REFERENCE_PMID("reference.pmid", Severity.WARNING),
    REFERENCE_PMCID("reference.pmcid", Severity.WARNING),
    REFERENCE_ISBN("reference.isbn", Severity.WARNING),
    REFERENCE_URL("reference.url", Severity.WARNING),
    REFERENCE_YEAR("reference.year", Severity.WARNING),
    REFERENCE_UNVERIFIED("reference.unverified", Severity.INFO),
    REFERENCE_DEAD("reference.dead", Severity.WARNING),
    REFERENCE_SUPERSEDED("reference.superseded", Severity.INFO),
    REFERENCE_UNUSED("reference.unused", Severity.INFO),
    MEDIA_PATH("media.path", Severity.ERROR),
    MEDIA_MISSING("media.missing", Severity.ERROR),
    MEDIA_CASE("media.missing.case", Severity.ERROR),
    MEDIA_EMPTY("media.empty", Severity.ERROR),
    MEDIA_LARGE("media.large", Severity.WARNING),
    MEDIA_TYPE("media.type.missing", Severity.WARNING),
    MEDIA_UNUSED("media.unused", Severity.WARNING),
    MEDIA_UNRECORDED("media.unrecorded", Severity.WARNING),
    MEDIA_ALT("media.alt.missing", Severity.ERROR),
    MEDIA_ALT_LONG("media.alt.too-long", Severity.WARNING),
    MEDIA_ALT_REASON("media.alt.reason", Severity.ERROR),
    MEDIA_TRANSCRIPT("media.transcript.missing", Severity.WARNING),
    MEDIA_LICENCE("media.licence.missing", Severity.ERROR),
    MEDIA_ATTRIBUTION("media.attribution.missing", Severity.WARNING),
    MEDIA_NC("media.licence.non-commercial", Severity.ERROR),
    MEDIA_NC_PACKAGE("media.licence.non-commercial.package", Severity.WARNING),
    MEDIA_ND("media.licence.no-derivatives", Severity.ERROR),
    MEDIA_SA("media.licence.share-alike", Severity.WARNING),
    MEDIA_RESERVED("media.licence.reserved", Severity.WARNING),
    MEDIA_PATIENT("media.patient.unsaid", Severity.ERROR),
    MEDIA_CONSENT("media.consent.missing", Severity.ERROR),
    MEDIA_SIGN_OFF("media.sign-off.missing", Severity.WARNING),
    MEDIA_ANONYMISED("media.anonymised.unsigned", Severity.ERROR),
    // suppressions
    SUPPRESSION_REASON("suppression.reason.missing", Severity.WARNING),
    SUPPRESSION_UNUSED("suppression.unused", Severity.INFO),
    // item writing
    IW01_NO_KEY("iw01.no-key", Severity.ERROR),
    IW01_MANY_KEYS("iw01.many-keys", Severity.ERROR),
    IW01_ALL_KEYS("iw01.all-keys", Severity.ERROR),
    IW02_COUNT("iw02.option-count", Severity.ERROR),
    IW03_EMPTY("iw03.empty-option", Severity.ERROR),
    IW03_SAME("iw03.same-option", Severity.ERROR),
    IW04_NEAR("iw04.near-equal-options", Severity.WARNING),
    IW05_ALL_OF_ABOVE("iw05.all-of-the-above", Severity.WARNING, true),
    IW06_COMBINATION("iw06.combination-options", Severity.WARNING, true),
    IW07_NEGATIVE("iw07.negative-lead-in", Severity.WARNING, true),
    IW08_DOUBLE_NEGATIVE("iw08.double-negative", Severity.WARNING, true),
    IW09_UNFOCUSED("iw09.unfocused-lead-in", Severity.WARNING, true),
    IW10_COVER("iw10.cover-test", Severity.WARNING, true),
    IW11_LONGEST("iw11.longest-key", Severity.WARNING),
    IW12_LONGEST_TEST("iw12.longest-key-in-test", Severity.WARNING),
    IW13_ARTICLE("iw13.article-cue", Severity.WARNING, true),
    IW14_NUMBER("iw14.number-cue", Severity.INFO, true),
    IW15_FORMAT("iw15.format-cue", Severity.WARNING),
    IW16_ABSOLUTE("iw16.absolute-term", Severity.WARNING, true),
    IW17_VAGUE("iw17.vague-term", Severity.WARNING, true),
    IW18_CLANG("iw18.clang", Severity.WARNING, true),
    IW19_CONVERGENCE("iw19.convergence", Severity.WARNING),
    IW20_ORDER("iw20.numeric-order", Severity.WARNING),
    IW21_OVERLAP("iw21.numeric-overlap", Severity.WARNING),
    IW22_UNITS("iw22.mixed-units", Severity.WARNING),
    IW23_MIDDLE("iw23.middle-value-in-test", Severity.INFO),
    IW24_ODD("iw24.odd-option", Severity.WARNING),
    IW25_REPEATED("iw25.repeated-words", Severity.INFO),
    IW26_STEM_LENGTH("iw26.stem-length", Severity.WARNING),
    IW26_LEAD_LENGTH("iw26.lead-in-length", Severity.WARNING),
    IW26_OPTION_LENGTH("iw26.option-length", Severity.WARNING),
    IW27_DISGUISED("iw27.true-false-disguised", Severity.INFO, true),
    IW28_GAP("iw28.gap-in-the-middle", Severity.INFO),
    IW29_RATIONALE("iw29.rationale", Severity.WARNING),
    IW29_OPTION_RATIONALE("iw29.option-rationale", Severity.WARNING),
    IW29_REFERENCE("iw29.reference", Severity.WARNING),
    IW30_OBJECTIVE("iw30.objective", Severity.ERROR),
    IW30_LEVEL("iw30.level", Severity.INFO),
    IW31_IMAGE_UNNAMED("iw31.image-unnamed", Severity.INFO, true),
    IW31_IMAGE_MISSING("iw31.image-missing", Severity.ERROR, true),
    IW32_LEAK("iw32.alt-leak", Severity.ERROR),
    IW33_ABBREVIATION("iw33.abbreviation", Severity.INFO),
    IW34_EPONYM("iw34.eponym", Severity.INFO, true),
    IW34_BRAND("iw34.brand", Severity.INFO, true),
    IW34_JARGON("iw34.jargon", Severity.INFO, true),
    IW35_BALANCE("iw35.key-position-in-test", Severity.WARNING),
    IW35_RUN("iw35.key-run-in-test", Severity.WARNING),
    IW36_DUPLICATE("iw36.duplicate", Severity.WARNING),
    IW36_TWIN("iw36.parametric-twin", Severity.WARNING),
    IW36_CONFLICT("iw36.conflicting-key", Severity.ERROR),
    IW37_CROSS_CUE("iw37.cross-item-cue", Severity.INFO, true),
    IW38_NO_UNIT("iw38.no-unit", Severity.WARNING),
    IW38_OLD_UNIT("iw38.old-unit", Severity.WARNING),
    IW39_DEMOGRAPHIC("iw39.demographic", Severity.INFO, true),
    IW40_DATE("iw40.privacy.date", Severity.ERROR),
    IW40_NUMBER("iw40.privacy.number", Severity.ERROR),
    IW40_AGE("iw40.privacy.age", Severity.ERROR),
    IW40_NAME("iw40.privacy.name", Severity.ERROR),
    IW41_COPIED("iw41.copied", Severity.WARNING),
    IW42_OUTDATED("iw42.outdated", Severity.INFO, true);

    private final String code;
    private final Severity severity;
    private final boolean english;

    Rule(String code, Severity severity) {
        this(code, severity, false);
    }

    Rule(String code, Severity severity, boolean english) {
        this.code = code;
        this.severity = severity;
        this.english = english;
    }

    /** The stable code of its findings. */
    public String code() {
        return code;
    }

    /** How bad it usually is. */
    public Severity severity() {
        return severity;
    }

    /** Whether it knows English only and rests in a curriculum of another language. */
    public boolean isEnglish() {
        return english;
    }

    /** Whether it is one of the item-writing rules. */
    public boolean isItemWriting() {
        return code.startsWith("iw");
    }

    /** The finding's code without the last word, in capitals: IW05. */
    public String label() {
        return isItemWriting() ? code.substring(0, 4).toUpperCase(Locale.ROOT) : code;
    }
}
