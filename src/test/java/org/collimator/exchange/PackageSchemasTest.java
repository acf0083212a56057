package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program, with nothing but the package and a validator of JSON Schema, can check what is in it. */
class PackageSchemasTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExportOptions.Keys.class)
    void theSchemasInThePackageAcceptEachOfItsFiles(ExportOptions.Keys keys) throws Exception {
        Map<String, String> files = files("foundations", "json", keys);
        SchemaRegistry registry = registry(files);
        assertEquals(List.of(), wrong(registry, "manifest", files.get("manifest.json")));
        assertEquals(List.of(), wrong(registry, "curriculum", files.get("content/curriculum.json")));
        assertEquals(List.of(), wrong(registry, "references", files.get("content/references.json")));
        assertEquals(List.of(), wrong(registry, "media", files.get("content/media.json")));
        List<String> modules = modules(files).toList();
        assertFalse(modules.isEmpty());
        for (String module : modules) {
            assertEquals(List.of(), wrong(registry, "module", files.get(module)), module);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportOptions.Keys.class)
    void theSchemasInThePackageRefuseASpoiltQuestion(ExportOptions.Keys keys) throws Exception {
        Map<String, String> files = files("foundations", "json", keys);
        String module = modules(files).findFirst().map(files::get).orElseThrow();
        String spoilt = module.replaceFirst("\"stem\":", "\"stam\":");
        assertFalse(wrong(registry(files), "module", spoilt).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aPackageForALearningManagementSystemCarriesNone(String format) throws Exception {
        Map<String, String> files = files("technician", format, ExportOptions.Keys.EMBEDDED);
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(name -> name.startsWith("schema/") || name.endsWith(".schema.json"))
                        .toList());
    }

    private static Stream<String> modules(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("content/modules/"))
                .sorted();
    }

    private Map<String, String> files(String sample, String format, ExportOptions.Keys keys) throws Exception {
        Path target = folder.resolve(format + ".zip");
        var options = new ExportOptions(
                keys, ExportOptions.Division.COURSE, ExportOptions.Scorm2004Edition.FOURTH, null, false);
        var opened = CurriculumFolder.open(Path.of("samples", sample), OpenOptions.READ);
        PackageFormats.ofId(format)
                .orElseThrow()
                .export(opened.curriculum(), opened.folder().media(), options, target, Progress.NONE);
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), text(zip, entry));
            }
        }
        return files;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the package brings and nothing else, each schema under the address that it gives itself. */
    private static SchemaRegistry registry(Map<String, String> files) {
        Map<String, String> schemas = new HashMap<>();
        files.forEach((name, text) -> {
            if (name.startsWith("schema/")) {
                String id = JsonFormat.mapper().readTree(text).get("$id").asString();
                assertTrue(id.endsWith(name.substring("schema/".length())), id + " does not stand at " + name);
                schemas.put(id, text);
            }
        });
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    }

    private static List<String> wrong(SchemaRegistry registry, String schema, String json) {
        List<String> wrong = new ArrayList<>();
        registry.getSchema(SchemaLocation.of("https://collimator.org/schema/1/" + schema + ".schema.json"))
                .validate(json, InputFormat.JSON)
                .forEach(error -> wrong.add(error.toString()));
        return wrong;
    }
}
