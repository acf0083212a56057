package org.collimator.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.VariantId;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.ui.kit.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What an author chose of an export.
 *
 * @param formats the targets in the order of the list
 * @param options how they are packed
 * @param output the file of one target, the folder of several
 */
record ExportChoice(List<PackageFormat> formats, ExportOptions options, Path output) {
    private static final String FIRST_TIME = "scorm12";

    ExportChoice {
        formats = List.copyOf(formats);
    }

    /** What was chosen for this curriculum last time; at the first time SCORM 1.2, beside the folder. */
    static ExportChoice remembered(Settings settings, Curriculum curriculum, Path folder) {
        String key = key(curriculum);
        List<String> ids =
                Arrays.asList(settings.get(key + "formats", FIRST_TIME).split(","));
        List<PackageFormat> formats = PackageFormats.all().stream()
                .filter(format -> ids.contains(format.id()))
                .toList();
        Path beside = folder.resolveSibling(folder.getFileName() + ".zip");
        ExportOptions options = new ExportOptions(
                chosen(settings, key + "keys", ExportOptions.Keys.values()),
                chosen(settings, key + "division", ExportOptions.Division.values()),
                settings.get(key + "edition", "FOURTH").equals("THIRD")
                        ? ExportOptions.Scorm2004Edition.THIRD
                        : ExportOptions.Scorm2004Edition.FOURTH,
                variant(settings.get(key + "variant", ""), curriculum),
                false);
        return new ExportChoice(formats, options, Path.of(settings.get(key + "output", beside.toString())));
    }

    private static <E extends Enum<E>> E chosen(Settings settings, String key, E[] values) {
        String name = settings.get(key, values[0].name());
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }

    private static @Nullable VariantId variant(String id, Curriculum curriculum) {
        return curriculum.variants().stream()
                .map(variant -> variant.id())
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Remembers it for the next time. */
    void remember(Settings settings, Curriculum curriculum) {
        String key = key(curriculum);
        settings.put(
                key + "formats",
                String.join(",", formats.stream().map(PackageFormat::id).toList()));
        settings.put(key + "keys", options.keys().name());
        settings.put(key + "division", options.division().name());
        settings.put(key + "edition", options.scorm2004Edition().name());
        settings.put(key + "variant", options.variant().map(VariantId::value).orElse(""));
        settings.put(key + "output", output.toString());
    }

    private static String key(Curriculum curriculum) {
        return "export." + curriculum.id() + ".";
    }

    /** The same, in spite of errors. */
    ExportChoice forced(boolean force) {
        return new ExportChoice(
                formats,
                new ExportOptions(
                        options.keys(), options.division(), options.scorm2004Edition(), options.variantId(), force),
                output);
    }
}
