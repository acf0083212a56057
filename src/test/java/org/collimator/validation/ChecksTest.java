package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collimator.curriculum.*;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.question.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each fault, put into a sound course, is found where it is, as bad as it is. */
class ChecksTest {
    private final List<DynamicTest> tests = new ArrayList<>();

    private void fault(String severityAndCode, String pointer, UnaryOperator<Curriculum> fault) {
        tests.add(DynamicTest.dynamicTest(severityAndCode + " at " + pointer, () -> {
            List<Finding> found = Courses.validator().check(fault.apply(Courses.sound()));
            assertTrue(
                    found.stream()
                            .anyMatch(f -> (f.severity() + " " + f.code()).equals(severityAndCode)
                                    && f.place().toString().endsWith(pointer)),
                    ValidatorTest.text(found));
            found.forEach(ChecksTest::assertWhole);
        }));
    }

    /** A placeholder that nothing fills stays visible in the words. */
    private static void assertWhole(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String words = FindingText.message(finding, locale) + FindingText.remedy(finding, locale);
            assertFalse(words.matches("(?s).*\\{\\d.*"), words);
        }
    }

    private static UnaryOperator<Curriculum> module(UnaryOperator<Module> change) {
        return c -> Edits.module(c, ModuleId.parse("m1"), change);
    }

    private static UnaryOperator<Curriculum> objective(UnaryOperator<Objective> change) {
        return c -> Edits.objective(c, ObjectiveId.parse("o1"), change);
    }

    private static UnaryOperator<Curriculum> question(Question question) {
        return module(m -> m.withQuestions(List.of(question)));
    }

    private static UnaryOperator<Curriculum> about(UnaryOperator<About> change) {
        return c -> Edits.question(c, QuestionId.parse("q1"), q -> q.withAbout(change.apply(q.about())));
    }

    private static UnaryOperator<Curriculum> media(UnaryOperator<Media> change) {
        return c -> Edits.media(c, MediaId.parse("plate"), change);
    }

    private static UnaryOperator<Curriculum> shows(@Nullable PatientShown patient, String basis) {
        return media(m -> m.withPatient(patient).withConsentBasis(basis));
    }

    private static UnaryOperator<Curriculum> csl(String member, Object value) {
        return c -> Edits.reference(c, ReferenceId.parse("icrp103"), r -> {
            Map<String, Object> csl = new java.util.TreeMap<>(r.csl());
            csl.put(member, value);
            return r.withCsl(csl);
        });
    }

    private static UnaryOperator<Curriculum> test(UnaryOperator<Assessment> change) {
        return c -> Edits.assessment(c, AssessmentId.parse("a1"), change);
    }

    private static Module bare(String id, String... prerequisites) {
        return ModuleBuilder.builder()
                .id(ModuleId.parse(id))
                .title("T-" + id)
                .prerequisites(Stream.of(prerequisites)
                        .map(p -> new Prerequisite(ModuleId.parse(p), PrerequisiteKind.REQUIRED, Map.of()))
                        .toList())
                .build();
    }

    private static UnaryOperator<Curriculum> modules(Module... modules) {
        return c -> c.withModules(List.of(modules));
    }

    private static Blueprint blueprint(BlueprintNode... nodes) {
        return BlueprintBuilder.builder()
                .id(BlueprintId.parse("b1"))
                .title("Exam")
                .nodes(List.of(nodes))
                .build();
    }

    private static BlueprintNode node(String id, Double weight, Integer count, String parent) {
        return new BlueprintNode(id, "Area " + id, weight, count, parent, Map.of(), Map.of());
    }

    @TestFactory
    List<DynamicTest> faultsOfTheCurriculum() {
        fault("ERROR curriculum.title.missing", "curriculum.json#/title", c -> c.withTitle(" "));
        fault("ERROR curriculum.language.invalid", "#/language", c -> c.withLanguage("eng lish"));
        fault("WARNING curriculum.modules.none", "#/modules", c -> c.withModules(List.of()));
        fault("WARNING curriculum.licence.missing", "#/licence", c -> c.withLicence(Licence.NONE));
        fault("WARNING curriculum.review-date.passed", "#/reviewBy", c -> c.withReviewBy(LocalDate.of(2026, 5, 31)));
        fault(
                "ERROR credit.scheme.mixed",
                "#/credits/0/scheme",
                c -> c.withCredits(List.of(new Credit("ARRT-CE + ECTS", 3, "", Map.of(), Map.of()))));
        fault(
                "ERROR credit.distribution.sum",
                "#/credits/0/distribution",
                c -> c.withCredits(List.of(new Credit("ARRT-CE", 3, "", Map.of("n1", 2.0), Map.of()))));
        fault(
                "WARNING glossary.duplicate",
                "#/glossary/1/term",
                c -> c.withGlossary(
                        List.of(new Term("Dose", "", "d", Map.of()), new Term("dose ", "", "d", Map.of()))));
        fault(
                "ERROR variant.empty",
                "#/variants/0",
                c -> c.withVariants(List.of(new Variant(
                        VariantId.parse("v"),
                        "Short",
                        List.of(),
                        "",
                        List.of(),
                        List.of(ModuleId.parse("m1")),
                        Map.of()))));
        fault(
                "ERROR dangling.module",
                "#/variants/0/include/0",
                c -> c.withVariants(List.of(new Variant(
                        VariantId.parse("v"),
                        "Short",
                        List.of(),
                        "",
                        List.of(ModuleId.parse("no")),
                        List.of(),
                        Map.of()))));
        fault("ERROR dangling.role", "#/objectives/0/roles/0", c -> c.withRoles(List.of()));
        fault("ERROR duplicate.module", "modules/m1.json#/id", modules(bare("m1"), bare("m1")));
        fault("ERROR duplicate.module-file", "modules/M1.json#/id", modules(bare("m1"), bare("M1")));
        fault("ERROR prerequisite.cycle", "m1.json#/prerequisites/0", modules(bare("m1", "m2"), bare("m2", "m1")));
        fault("ERROR prerequisite.later", "m1.json#/prerequisites/0", modules(bare("m1", "m2"), bare("m2")));
        fault("WARNING module.unreachable", "m2.json#/prerequisites", modules(bare("m1", "m1"), bare("m2", "m1")));
        fault("ERROR dangling.module", "m1.json#/prerequisites/0", modules(bare("m1", "m9")));
        fault("WARNING module.objectives.none", "m1.json#/objectives", modules(bare("m1")));
        return tests;
    }

    @TestFactory
    List<DynamicTest> faultsOfObjectivesLessonsAndChecklists() {
        fault("ERROR objective.statement.missing", "/objectives/0/statement", objective(o -> o.withStatement("")));
        fault("ERROR objective.domain.missing", "/objectives/0/domain", objective(o -> o.withDomain(null)));
        fault("ERROR objective.level.missing", "/objectives/0/level", objective(o -> o.withLevel(0)));
        fault(
                "ERROR objective.level.range",
                "/objectives/0/level",
                objective(o -> o.withDomain(Domain.AFFECTIVE).withLevel(6)));
        fault("ERROR objective.roles.none", "/objectives/0/roles", objective(o -> o.withRoles(List.of())));
        fault(
                "WARNING objective.verb.not-observable",
                "/statement",
                objective(o -> o.withStatement("Understand dose")));
        fault("INFO objective.verb.level", "/statement", objective(o -> o.withStatement("List the limits")));
        fault(
                "WARNING objective.not-assessed",
                "/objectives/1",
                module(m -> m.withObjectives(List.of(Courses.objective("o1"), Courses.objective("o2")))));
        fault(
                "ERROR objective.not-assessed.safety",
                "/objectives/1",
                module(m -> m.withObjectives(
                        List.of(Courses.objective("o1"), Courses.objective("o2").withSafetyCritical(true)))));
        fault(
                "WARNING objective.psychomotor.written-only",
                "/objectives/0",
                module(m -> m.withChecklists(List.of())
                        .withObjectives(List.of(Courses.objective("o1").withDomain(Domain.PSYCHOMOTOR)))));
        fault("ERROR objective.parent.cycle", "/objectives/0/parent", objective(o -> o.withParent(o.id())));
        fault("INFO objective.not-taught", "/objectives/0", module(m -> m.withLessons(List.of())));
        fault("ERROR dangling.media", "/lessons/0/blocks/1/media", c -> c.withMedia(List.of()));
        fault("ERROR dangling.reference", "/lessons/0/blocks/0/markdown", c -> c.withReferences(List.of()));
        fault("ERROR lesson.media.type", "/lessons/0/blocks/1/media", media(m -> m.withType("audio/mpeg")));
        fault(
                "ERROR checklist.items.none",
                "/checklists/0/items",
                module(m -> m.withChecklists(List.of(m.checklists().get(0).withItems(List.of())))));
        fault("ERROR dangling.objective", "/checklists/0/objectives/0", module(m -> m.withObjectives(List.of())));
        return tests;
    }

    private static Matching matching(String target, String... targets) {
        return MatchingBuilder.builder()
                .id(QuestionId.parse("q1"))
                .stem("Match the zones.")
                .points(1)
                .prompts(List.of(
                        new Matching.Prompt(OptionId.parse("a"), "Zone I", OptionId.parse(target), "", Map.of()),
                        new Matching.Prompt(OptionId.parse("b"), "Zone II", OptionId.parse("t0"), "", Map.of())))
                .targets(java.util.stream.IntStream.range(0, targets.length)
                        .mapToObj(i -> new Matching.Target(OptionId.parse("t" + i), targets[i], Map.of()))
                        .toList())
                .about(Courses.about())
                .build();
    }

    private static Ordering ordering(String... items) {
        return OrderingBuilder.builder()
                .id(QuestionId.parse("q1"))
                .stem("Order from lowest to highest.")
                .points(1)
                .items(Stream.of(items)
                        .map(i -> new Ordering.Item(OptionId.parse(i), i, Map.of()))
                        .toList())
                .build();
    }

    private static Numeric numeric(String stem, Double answer, double tolerance) {
        return NumericBuilder.builder()
                .id(QuestionId.parse("q1"))
                .stem(stem)
                .points(1)
                .answer(answer)
                .tolerance(new Tolerance(Tolerance.Type.ABSOLUTE, tolerance, Map.of()))
                .build();
    }

    private static Hotspot hotspot(Shape shape, double credit) {
        return HotspotBuilder.builder()
                .id(QuestionId.parse("q1"))
                .stem("Select the defect in the exposure shown.")
                .points(1)
                .image(MediaId.parse("plate"))
                .regions(List.of(new Region(OptionId.parse("r"), shape, credit, "dead line", "", Map.of())))
                .build();
    }

    private static ShortText shortText(String text, TextMatch match, double credit) {
        return new ShortText(
                QuestionId.parse("q1"),
                "Name the unit.",
                1,
                List.of(new AcceptedText(text, match, credit, "", Map.of())),
                "",
                Courses.about(),
                Map.of());
    }

    @TestFactory
    List<DynamicTest> faultsOfQuestions() {
        fault("ERROR question.stem.missing", "/questions/0/stem", question(Courses.single("q1", "", "*a", "b", "c")));
        fault(
                "ERROR duplicate.question",
                "/questions/0/id",
                module(m -> m.withQuestions(List.of(
                        m.questions().get(0),
                        m.questions().get(1),
                        m.questions().get(0)))));
        fault(
                "ERROR question.true-false.key",
                "/questions/0/answer",
                question(new TrueFalse(QuestionId.parse("q1"), "s", 1, null, "", "", "", About.NOTHING, Map.of())));
        fault("ERROR question.matching.target-unknown", "/questions/0/prompts/0/target", question(matching("t7", "x")));
        fault("INFO question.matching.no-distractor", "/questions/0/targets", question(matching("t1", "x", "y")));
        fault("ERROR question.matching.same-text", "/questions/0/targets/1/text", question(matching("t1", "x", "X")));
        fault("ERROR question.ordering.key", "/questions/0/items", question(ordering("air")));
        fault("WARNING question.ordering.count", "/questions/0/items", question(ordering("fat", "air")));
        fault("WARNING question.ordering.ids-tell", "/questions/0/items", question(ordering("air", "bone", "fat")));
        fault("ERROR question.short-text.key", "/accepted", question(shortText("gray", TextMatch.EXACT, 0.5)));
        fault("ERROR question.short-text.regex", "/accepted/0/text", question(shortText("(a+)+", TextMatch.REGEX, 1)));
        fault("ERROR question.numeric.key", "/questions/0/answer", question(numeric("How much?", null, 0)));
        fault(
                "ERROR question.numeric.rounded-answer-wrong",
                "/tolerance",
                question(numeric("How much, to one decimal place?", 5.88, 0.01)));
        fault(
                "WARNING question.numeric.tolerance-tight",
                "/tolerance",
                question(numeric("How much?", 3.0103, 0.00001)));
        return tests;
    }

    @TestFactory
    List<DynamicTest> faultsOfHotspots() {
        fault("ERROR question.hotspot.key", "/regions", question(hotspot(new Shape.Circle(100, 100, 50), 0)));
        fault(
                "ERROR question.hotspot.outside-image",
                "/regions/0/shape",
                question(hotspot(new Shape.Circle(500, 100, 50), 1)));
        fault(
                "WARNING question.hotspot.too-small",
                "/regions/0/shape",
                question(hotspot(new Shape.Circle(100, 100, 5), 1)));
        fault(
                "WARNING question.hotspot.too-large",
                "/regions",
                question(hotspot(new Shape.Rectangle(0, 0, 400, 400), 1)));
        fault("WARNING question.guess-rate", "/questions/0", question(hotspot(new Shape.Rectangle(0, 0, 400, 400), 1)));
        fault("WARNING question.hotspot.image-size", "/questions/2/image", media(m -> m.withWidth(0)));
        return tests;
    }

    @TestFactory
    List<DynamicTest> faultsOfWhatQuestionsStandIn() {
        fault("WARNING question.sight-required", "/about/sightRequired", about(a -> a.withSightRequired(true)));
        fault("ERROR dangling.question", "/about/equivalent", about(a -> a.withEquivalent(QuestionId.parse("no"))));
        fault(
                "ERROR dangling.blueprint-node",
                "/about/blueprintNodes/0",
                about(a -> a.withBlueprintNodes(List.of("n"))));
        fault("ERROR iw30.objective", "/about/objectives", about(a -> a.withObjectives(List.of())));
        fault("INFO iw30.level", "/about/level", about(a -> a.withLevel(CognitiveLevel.CREATE)));
        fault("ERROR iw29.reference", "/about/references", about(a -> a.withReferences(List.of())));
        fault(
                "WARNING iw29.reference",
                "/about/references",
                c -> about(a -> a.withReferences(List.of()))
                        .apply(test(a -> a.withPurpose(Purpose.FORMATIVE)).apply(c)));
        fault("WARNING question.retired.used", "/about/status", about(a -> a.withStatus(Status.RETIRED)));
        fault(
                "INFO question.unused",
                "/questions/0",
                test(a -> a.withItems(a.items().subList(1, 3))));
        fault("ERROR iw32.alt-leak", "/questions/2/image", media(m -> m.withAltShort("A dead column in a grey field")));
        fault("ERROR iw32.alt-leak", "/questions/2/image", media(m -> m.withPath("images/dead-line.png")));
        return tests;
    }

    @TestFactory
    List<DynamicTest> faultsOfAssessmentsAndBlueprints() {
        fault("ERROR assessment.empty", "/assessments/0/items", test(a -> a.withItems(List.of())));
        fault(
                "ERROR assessment.pool.too-small",
                "/items/0/draw",
                test(a -> a.withItems(List.of(new AssessmentItem.Pool(5, PoolFilter.EVERYTHING, Map.of())))));
        fault(
                "ERROR assessment.pools.too-small",
                "/items",
                test(a -> a.withItems(List.of(
                        new AssessmentItem.Pool(2, PoolFilter.EVERYTHING, Map.of()),
                        new AssessmentItem.Pool(2, PoolFilter.EVERYTHING, Map.of())))));
        fault(
                "INFO assessment.pool.retired",
                "/items/0/filter",
                c -> about(a -> a.withStatus(Status.RETIRED))
                        .apply(test(a -> a.withItems(
                                        List.of(new AssessmentItem.Pool(1, PoolFilter.EVERYTHING, Map.of()))))
                                .apply(c)));
        fault("ERROR assessment.pass-percent.range", "/passPercent", test(a -> a.withPassPercent(101)));
        fault("ERROR assessment.question.twice", "/items/3", test(a -> {
            List<AssessmentItem> items = new ArrayList<>(a.items());
            items.add(items.get(0));
            return a.withItems(items);
        }));
        fault(
                "ERROR dangling.question",
                "/assessments/0/items/0",
                module(m -> m.withQuestions(m.questions().subList(1, 3))));
        fault(
                "ERROR blueprint.weights.sum",
                "/blueprints/0/nodes/0/weightPercent",
                c -> c.withBlueprints(List.of(blueprint(node("x", 50.0, null, ""), node("y", 49.9, null, "")))));
        fault(
                "ERROR blueprint.counts.sum",
                "/blueprints/0/nodes/1/itemCount",
                c -> c.withBlueprints(List.of(
                        blueprint(node("x", null, 50, ""), node("y", null, 21, "x"), node("z", null, 28, "x")))));
        fault(
                "ERROR blueprint.mixed",
                "/blueprints/0/nodes/0",
                c -> c.withBlueprints(List.of(blueprint(node("x", 100.0, null, ""), node("y", null, 3, "")))));
        fault(
                "ERROR assessment.blueprint.missed",
                "/assessments/0/blueprint",
                c -> test(a -> a.withBlueprint(BlueprintId.parse("b1")))
                        .apply(c.withBlueprints(List.of(blueprint(node("x", 100.0, null, ""))))));
        fault(
                "WARNING assessment.recall",
                "/assessments/0/items",
                c -> Edits.modules(
                        c,
                        m -> m.withQuestions(m.questions().stream()
                                .map(q -> (Question) q.withAbout(q.about().withLevel(CognitiveLevel.REMEMBER)))
                                .toList())));
        return tests;
    }

    @TestFactory
    List<DynamicTest> faultsOfReferencesAndMedia() {
        fault("WARNING reference.title.missing", "references.json#/0/title", csl("title", ""));
        fault("WARNING reference.doi", "#/0/DOI", csl("DOI", "11.1000/x"));
        fault("WARNING reference.pmid", "#/0/PMID", csl("PMID", "123456789"));
        fault("WARNING reference.pmcid", "#/0/PMCID", csl("PMCID", "3076558"));
        fault("WARNING reference.isbn", "#/0/ISBN", csl("ISBN", "978-3-16-148410-1"));
        fault("WARNING reference.year", "#/0/issued", csl("issued", Map.of("date-parts", List.of(List.of(2207)))));
        fault(
                "INFO reference.unverified",
                "#/0",
                c -> Edits.reference(
                        c, ReferenceId.parse("icrp103"), r -> r.withVerification(Verification.UNVERIFIED)));
        fault(
                "INFO reference.unused",
                "#/1",
                c -> c.withReferences(List.of(Courses.reference("icrp103"), Courses.reference("spare"))));
        fault(
                "WARNING duplicate.doi",
                "#/1/DOI",
                c -> csl("DOI", "10.1000/X")
                        .apply(c.withReferences(List.of(
                                Courses.reference("icrp103"),
                                Courses.reference("spare").withCsl(Map.of("title", "T", "DOI", "10.1000/x"))))));
        fault(
                "WARNING media.unused",
                "media.json#/1",
                c -> c.withMedia(List.of(Courses.media("plate", 512, 512), Courses.media("spare", 5, 5))));
        fault("ERROR media.alt.missing", "media.json#/0/altShort", media(m -> m.withAltShort("")));
        fault("WARNING media.alt.too-long", "#/0/altShort", media(m -> m.withAltShort("x".repeat(151))));
        fault("ERROR media.alt.reason", "#/0/altReason", media(m -> m.withAltPolicy(AltPolicy.NONE_WITH_REASON)));
        fault("ERROR media.licence.missing", "#/0/licence", media(m -> m.withLicence("")));
        fault("ERROR media.path", "#/0/path", media(m -> m.withPath("../x.png")));
        fault(
                "ERROR media.licence.no-derivatives",
                "#/0/modifications",
                media(m -> m.withLicence("CC-BY-ND-4.0").withModifications("cropped")));
        fault(
                "ERROR media.licence.non-commercial",
                "#/0/licence",
                c -> media(m -> m.withLicence("CC BY-NC 4.0"))
                        .apply(c.withLicence(new Licence("CC-BY-4.0", "", "", Distribution.COMMERCIAL, Map.of()))));
        fault("WARNING media.licence.non-commercial.package", "#/0/licence", media(m -> m.withLicence("CC-BY-NC-4.0")));
        fault("WARNING media.licence.share-alike", "#/0/licence", media(m -> m.withLicence("CC-BY-SA-4.0")));
        fault("WARNING media.attribution.missing", "#/0/attribution", media(m -> m.withLicence("CC-BY-4.0")));
        fault(
                "ERROR media.patient.unsaid",
                "#/0/patient",
                media(m -> m.withPatient(null).withConsentBasis("own work")));
        fault("ERROR media.consent.missing", "#/0/consentBasis", shows(PatientShown.RECOGNISABLE, ""));
        fault("WARNING media.sign-off.missing", "#/0/deidentification", shows(PatientShown.RECOGNISABLE, "form 12"));
        fault("ERROR media.anonymised.unsigned", "#/0/deidentification", shows(PatientShown.ANONYMISED, ""));
        fault("WARNING media.sign-off.missing", "#/0/deidentification", shows(null, "consent"));
        fault("ERROR media.anonymised.unsigned", "#/0/deidentification", shows(null, "anonymised"));
        fault("ERROR iw40.privacy.name", "#/0/caption", media(m -> m.withCaption("The hip of Mrs Jones")));
        fault("ERROR iw40.privacy.date", "#/0/consentBasis", media(m -> m.withConsentBasis("born on 3.4.1951")));
        return tests;
    }

    @Test
    void aPrerequisiteCycleIsPrinted() {
        Finding cycle = Courses.validator()
                .check(modules(bare("a", "b"), bare("b", "c"), bare("c", "a")).apply(Courses.sound()))
                .stream()
                .filter(finding -> finding.code().equals("prerequisite.cycle"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("T-a \u2192 T-b \u2192 T-c \u2192 T-a"), cycle.args());
    }

    @Test
    void theMediaFolderIsComparedWithItsRecords() {
        MediaPresence folder = MediaPresence.of(Map.of("images/Plate.png", 3L, "spare.png", 4L));
        assertEquals(
                "ERROR media.missing.case media.json#/0/path [images/plate.png]\n"
                        + "WARNING media.unrecorded media.json# [images/Plate.png]\n"
                        + "WARNING media.unrecorded media.json# [spare.png]\n",
                ValidatorTest.text(Courses.validator().check(Courses.sound(), folder)));
        assertEquals(
                "ERROR media.missing media.json#/0/path [images/plate.png]\n",
                ValidatorTest.text(Courses.validator().check(Courses.sound(), MediaPresence.of(Map.of()))));
        assertEquals(
                "ERROR media.empty media.json#/0/path [images/plate.png]\n",
                ValidatorTest.text(
                        Courses.validator().check(Courses.sound(), MediaPresence.of(Map.of("images/plate.png", 0L)))));
    }

    @Test
    void aFolderOfSlicesIsTheFileOfItsRecord() {
        Curriculum course = media(media -> media.withPath("series/head")).apply(Courses.sound());
        MediaPresence folder =
                MediaPresence.of(Map.of("series/head/1.png", 3L, "series/head/2.png", 3L, "series/x.png", 3L));
        assertEquals(
                "WARNING media.unrecorded media.json# [series/x.png]\n",
                ValidatorTest.text(Courses.validator().check(course, folder)));
    }

    @Test
    void copiedWordsOfASourceAreFound() {
        String source =
                "As is known, the result could not change the treatment plan and which principle of radiological"
                        + " protection is the main ground for questioning the request is clear.";
        assertEquals(
                List.of("iw41.copied"),
                Courses.validator().withSources(List.of(source)).check(Courses.sound()).stream()
                        .map(Finding::code)
                        .toList());
    }
}
