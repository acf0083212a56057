package org.collimator.storage;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sound files and, for each, mistakes; § marks where the finding is to stand. */
final class PlantedMistakes {
    /**
     * A mistake.
     *
     * @param schema the schema's name
     * @param sound the file without it
     * @param plant makes the mistake; § marks the place
     * @param code of the finding
     * @param pointer of the finding
     * @param message of the finding
     */
    record Mistake(
            String schema, String sound, UnaryOperator<String> plant, String code, String pointer, String message) {
        /** The same mistake with its mark set elsewhere, at the first such text. */
        Mistake at(String from, String to) {
            UnaryOperator<String> moved =
                    text -> once(plant.apply(text).replace("§", to.contains(from) ? "" : "§"), from, to);
            return new Mistake(schema, sound, moved, code, pointer, message);
        }

        private String marked() {
            return plant.apply(sound);
        }

        private static String once(String text, String from, String to) {
            int at = text.indexOf(from);
            if (at < 0) {
                throw new AssertionError(from + " is not there");
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        }

        String faulty() {
            return marked().replace("§", "");
        }

        Positions.Position position() {
            String before = marked().substring(0, marked().indexOf('§'));
            String line = before.substring(before.lastIndexOf('\n') + 1);
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            return new Positions.Position(lines + 1, line.codePointCount(0, line.length()) + 1);
        }

        @Override
        public String toString() {
            return schema + ": " + code + " " + pointer;
        }
    }

    static final String MODULE = """
            {
              "id": "ct",
              "title": "Röntgen 🦴",
              "modalities": ["CT"],
              "prerequisites": [{"module": "mr", "kind": "required"}],
              "workload": [{"method": "lab", "minutes": 30}],
              "objectives": [{"id": "o1", "level": 3}],
              "lessons": [
                {
                  "id": "l1",
                  "blocks": [
                    {"type": "text", "markdown": "x"},
                    {"type": "image", "media": "p1", "width": "wide"}
                  ]
                }
              ]
            }
            """;

    private static final String CURRICULUM = """
            {
              "formatVersion": 1,
              "id": "urn:uuid:6f1c2f0e-8d0b-4c37-9a3f-2b1f6c9d0e11",
              "language": "en-GB",
              "reviewBy": "2027-06-30",
              "authors": [{"name": "A", "orcid": "0000-0002-1825-0097"}],
              "passing": {"rule": "score", "percent": 70},
              "modules": ["ct", "mr"],
              "assessments": [{"id": "t", "items": [{"type": "pool", "draw": 3}]}]
            }
            """;

    private static final String REFERENCES = """
            [
              {
                "id": "icrp",
                "type": "book",
                "issued": {"date-parts": [[2007, 12]]},
                "volume": 37,
                "custom": {"collimator": {"status": "checked"}, "zotero": 1}
              }
            ]
            """;

    private static final String MEDIA = """
            [
              {"id": "p1", "path": "ct/p1.png", "width": 10, "altPolicy": "full"}
            ]
            """;

    private static final String MANIFEST = """
            {
              "format": "collimator-package",
              "formatVersion": 1,
              "identifier": "urn:uuid:1",
              "metadata": {"title": "T"},
              "organizations": {"default": "c", "organizations": [{"identifier": "c"}]}
            }
            """;

    private PlantedMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        module(),
                        curriculum(),
                        lists(),
                        media(),
                        manifest(),
                        choices(),
                        sequences(),
                        typed(),
                        hotspot())
                .flatMap(each -> each);
    }

    private static Mistake in(
            String schema, String sound, String from, String to, String code, String pointer, String message) {
        return new Mistake(schema, sound, text -> Mistake.once(text, from, to), "schema." + code, pointer, message);
    }

    private static Stream<Mistake> module() {
        String form = "“id” (Id) cannot be “ct 1”, because it does not have the form it needs.";
        String twice = "The member “title” stands twice in the same object, and only one of them would count.";
        String modality = "“modalities” (Modality) cannot be “ct”. Did you mean “CT”?";
        String syntax = "The file is not valid JSON at line 4, column 3: a comma or a closing brace } was expected, "
                + "but there is “\"”.";
        String quote = "The file is not valid JSON at line 3, column 12: the text that begins here has no closing "
                + "quotation mark on its line.";
        return Stream.of(
                in("module", MODULE, "\"ct\"", "§\"ct 1\"", "pattern", "/id", form),
                in("module", MODULE, "  \"id\": \"ct\",", "", "missing-member", "/id", "Module: “id” (Id) is missing.")
                        .at("{", "§{"),
                in("module", MODULE, "\"title\"", "\"title\": \"\", §\"title\"", "duplicate-member", "/title", twice),
                in("module", MODULE, "[\"CT\"]", "[§\"ct\"]", "not-one-of", "/modalities/0", modality),
                in("module", MODULE, "🦴\",", "🦴\"", "syntax", "", syntax).at("\"modalities", "§\"modalities"),
                in("module", MODULE, "\"Röntgen 🦴\"", "§\"Röntgen 🦴", "syntax", "", quote),
                in(
                        "module",
                        MODULE,
                        "\"modalities\"",
                        "§\"modalites\"",
                        "unknown-member",
                        "/modalites",
                        "Module: the member “modalites” is not known. Did you mean “modalities”?"),
                in(
                        "module",
                        MODULE,
                        "30",
                        "§2.5",
                        "wrong-type",
                        "/workload/0/minutes",
                        "“minutes” (Minutes) must be a whole number, not a number with a fraction."),
                in(
                        "module",
                        MODULE,
                        "\"level\": 3",
                        "\"level\": §7",
                        "too-big",
                        "/objectives/0/level",
                        "“level” (Level) is 7, but must be at most 6."),
                in(
                        "module",
                        MODULE,
                        "\"image\"",
                        "§\"imge\"",
                        "not-one-of",
                        "/lessons/0/blocks/1/type",
                        "“type” (Type) cannot be “imge”. Did you mean “image”?"),
                in(
                        "module",
                        MODULE,
                        "{\"type\": \"text\", \"markdown\"",
                        "§{\"markdown\"",
                        "missing-member",
                        "/lessons/0/blocks/0/type",
                        "Block: “type” (Type) is missing."));
    }

    private static Stream<Mistake> curriculum() {
        return Stream.of(
                in(
                                "curriculum",
                                CURRICULUM,
                                "2027-06-30",
                                "2027-06-31",
                                "not-a-date",
                                "/reviewBy",
                                "“reviewBy” (Review by) cannot be “2027-06-31”, because that is not a date.")
                        .at("\"2027", "§\"2027"),
                in(
                        "curriculum",
                        CURRICULUM,
                        "\"mr\"",
                        "§\"ct\"",
                        "not-unique",
                        "/modules/1",
                        "“modules” (Modules) lists “ct” more than once."),
                in(
                        "curriculum",
                        CURRICULUM,
                        "70",
                        "§-1",
                        "too-small",
                        "/passing/percent",
                        "“percent” (Pass mark) is -1, but must be at least 0."),
                in(
                        "curriculum",
                        CURRICULUM,
                        "3}",
                        "§\"3\"}",
                        "wrong-type",
                        "/assessments/0/items/0/draw",
                        "“draw” (How many) must be a whole number, not text."),
                in(
                        "curriculum",
                        CURRICULUM,
                        "[\"ct\", \"mr\"]",
                        "§{\"a\": [1, {}]}",
                        "wrong-type",
                        "/modules",
                        "“modules” (Modules) must be a list in brackets, not an object."));
    }

    private static Stream<Mistake> lists() {
        return Stream.of(
                in(
                        "references",
                        REFERENCES,
                        "\"book\"",
                        "§\"bok\"",
                        "not-one-of",
                        "/0/type",
                        "“type” (Type) cannot be “bok”. Did you mean “book”?"),
                in(
                        "references",
                        REFERENCES,
                        "[[2007, 12]]",
                        "§[[2007], [2008], [2009]]",
                        "too-many",
                        "/0/issued/date-parts",
                        "“date-parts” (Parts) has 3 entries, but may have at most 2."),
                in(
                        "references",
                        REFERENCES,
                        "37",
                        "§true",
                        "wrong-type",
                        "/0/volume",
                        "“volume” (Volume) must be text in quotation marks or a number, not true or false."),
                in(
                                "references",
                                REFERENCES,
                                "\"status\": \"checked\"",
                                "",
                                "missing-member",
                                "/0/custom/collimator/status",
                                "Verification: “status” (Status) is missing.")
                        .at("\"collimator\": {", "\"collimator\": §{"));
    }

    private static Stream<Mistake> media() {
        return Stream.of(
                in(
                        "media",
                        MEDIA,
                        "\"ct/p1.png\"",
                        "§\"../p1.png\"",
                        "pattern",
                        "/0/path",
                        "“path” (File) cannot be “../p1.png”, because it does not have the form it needs."),
                in(
                        "media",
                        MEDIA,
                        "\"altPolicy\"",
                        "§\"altpolicy\"",
                        "unknown-member",
                        "/0/altpolicy",
                        "Media record: the member “altpolicy” is not known. Did you mean “altPolicy”?"),
                in(
                                "media",
                                MEDIA,
                                "\"full\"}",
                                "\"full\"},§",
                                "syntax",
                                "",
                                "The file is not valid JSON at line 3, column 1: a value was expected, but there is “]”.")
                        .at(",§\n", ",\n§"));
    }

    private static Stream<Mistake> manifest() {
        return Stream.of(
                in(
                                "manifest",
                                MANIFEST,
                                "collimator-package",
                                "scorm",
                                "not-one-of",
                                "/format",
                                "“format” (Format) cannot be “scorm”.")
                        .at("\"scorm", "§\"scorm"),
                in(
                        "manifest",
                        MANIFEST,
                        "\"urn:uuid:1\"",
                        "§\"\"",
                        "too-short",
                        "/identifier",
                        "“identifier” (Course) is empty."),
                in(
                        "manifest",
                        MANIFEST,
                        "[{\"identifier\": \"c\"}]",
                        "§[]",
                        "too-few",
                        "/organizations/organizations",
                        "“organizations” (List) has 0 entries, but needs at least 1."));
    }

    private static Stream<Mistake> choices() {
        String single =
                "{\"kind\": \"single-choice\", \"id\": \"q\", \"points\": 1,\n \"options\": [{\"id\": \"a\", \"key\": true}]}";
        String multiple = single.replace("single-choice", "multiple-choice")
                .replace("\"options\"", "\"scoring\": \"per-option\", \"options\"");
        String truth = "{\"kind\": \"true-false\", \"id\": \"q\", \"points\": 1,\n \"answer\": false}";
        return Stream.of(
                in(
                        "single-choice",
                        single,
                        "\"a\"",
                        "§\"a-1\"",
                        "pattern",
                        "/options/0/id",
                        "“id” (Id) cannot be “a-1”, because it does not have the form it needs."),
                in(
                                "single-choice",
                                single,
                                ", \"points\": 1",
                                "",
                                "missing-member",
                                "/points",
                                "Single choice: “points” (Points) is missing.")
                        .at("{\"kind", "§{\"kind"),
                in(
                        "multiple-choice",
                        multiple,
                        "\"per-option\"",
                        "§\"per option\"",
                        "not-one-of",
                        "/scoring",
                        "“scoring” (Marking) cannot be “per option”. Did you mean “per-option”?"),
                in(
                        "multiple-choice",
                        multiple,
                        "\"key\": true",
                        "\"key\": §\"yes\"",
                        "wrong-type",
                        "/options/0/key",
                        "“key” (Right) must be true or false, not text."),
                in(
                        "true-false",
                        truth,
                        "false}",
                        "§null}",
                        "wrong-type",
                        "/answer",
                        "“answer” (Key) must be true or false, not null."));
    }

    private static Stream<Mistake> sequences() {
        String matching = "{\"kind\": \"matching\", \"id\": \"q\", \"points\": 1,\n"
                + " \"prompts\": [{\"id\": \"p\", \"target\": \"t\"}], \"targets\": [{\"id\": \"t1\"}]}";
        String ordering = "{\"kind\": \"ordering\", \"id\": \"q\", \"points\": 1, \"scoring\": \"kendall\",\n"
                + " \"items\": [{\"id\": \"a\"}]}";
        return Stream.of(
                in(
                        "matching",
                        matching,
                        "\"target\"",
                        "§\"taget\"",
                        "unknown-member",
                        "/prompts/0/taget",
                        "Prompt: the member “taget” is not known. Did you mean “target”?"),
                in(
                        "matching",
                        matching,
                        "{\"id\": \"t1\"}",
                        "§{}",
                        "missing-member",
                        "/targets/0/id",
                        "Target: “id” (Id) is missing."),
                in(
                        "ordering",
                        ordering,
                        "\"kendall\"",
                        "§\"Kendall\"",
                        "not-one-of",
                        "/scoring",
                        "“scoring” (Marking) cannot be “Kendall”. Did you mean “kendall”?"),
                in(
                        "ordering",
                        ordering,
                        "{\"id\": \"a\"}",
                        "§\"a\"",
                        "wrong-type",
                        "/items/0",
                        "“items” (Item) must be an object in braces, not text."));
    }

    private static Stream<Mistake> typed() {
        String text = "{\"kind\": \"short-text\", \"id\": \"q\", \"points\": 1,\n"
                + " \"accepted\": [{\"text\": \"gray\", \"match\": \"exact\", \"credit\": 0.5}]}";
        String number = "{\"kind\": \"numeric\", \"id\": \"q\", \"points\": 1, \"answer\": 2.5,\n"
                + " \"tolerance\": {\"amount\": 0.1}, \"otherUnits\": [{\"symbol\": \"x\", \"factor\": 3}]}";
        return Stream.of(
                in(
                        "short-text",
                        text,
                        "0.5",
                        "§1.5",
                        "too-big",
                        "/accepted/0/credit",
                        "“credit” (Credit) is 1.5, but must be at most 1."),
                in(
                        "short-text",
                        text,
                        "\"exact\"",
                        "§\"exactly so\"",
                        "not-one-of",
                        "/accepted/0/match",
                        "“match” (Comparison) cannot be “exactly so”."),
                in(
                        "numeric",
                        number,
                        "2.5",
                        "§\"2,5\"",
                        "wrong-type",
                        "/answer",
                        "“answer” (Key) must be a number, not text."),
                in(
                                "numeric",
                                number,
                                "2.5",
                                "§2,5",
                                "syntax",
                                "",
                                "The file is not valid JSON at line 1, column 57: the name of a member in quotation marks was "
                                        + "expected, but there is “5”.")
                        .at("§2,5", "2,§5"),
                in(
                        "numeric",
                        number,
                        "3}",
                        "§0}",
                        "too-small",
                        "/otherUnits/0/factor",
                        "“factor” (Factor) is 0, but must be at least 1.0E-300."));
    }

    private static Stream<Mistake> hotspot() {
        String hotspot = "{\"kind\": \"hotspot\", \"id\": \"q\", \"points\": 1,\n"
                + " \"regions\": [{\"id\": \"r\", \"credit\": 1, \"shape\": {\"type\": \"polygon\", \"points\":\n"
                + "   [{\"x\": 1, \"y\": 1}, {\"x\": 9, \"y\": 1}, {\"x\": 9, \"y\": 8}]}}]}";
        String circle = "{\"kind\": \"hotspot\", \"id\": \"q\", \"points\": 1, \"image\": \"p\",\n"
                + " \"regions\": [{\"id\": \"r\", \"credit\": 1, \"shape\": {\"cx\": 1, \"cy\": 2, \"r\": 3,"
                + " \"type\": \"circle\"}}]}";
        return Stream.of(
                in(
                                "hotspot",
                                hotspot,
                                ", {\"x\": 9, \"y\": 8}",
                                "",
                                "too-few",
                                "/regions/0/shape/points",
                                "“points” (Corners) has 2 entries, but needs at least 3.")
                        .at("[{\"x\"", "§[{\"x\""),
                in(
                        "hotspot",
                        circle,
                        "3,",
                        "§0,",
                        "not-above",
                        "/regions/0/shape/r",
                        "“r” (Radius) is 0, but must be above 0."),
                in(
                        "hotspot",
                        circle,
                        "\"circle\"",
                        "§\"square\"",
                        "not-one-of",
                        "/regions/0/shape/type",
                        "“type” (Type) cannot be “square”."),
                in(
                        "hotspot",
                        circle,
                        "\"p\"",
                        "§[]",
                        "wrong-type",
                        "/image",
                        "“image” (Picture) must be text in quotation marks, not a list."));
    }
}
