package org.collimator.imaging.phantom;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * All ready-made pictures by file name. The names are neutral where the picture may be asked about: they tell the object, never
 * what is wrong with it.
 */
public final class PictureCatalogue {
    private static final SortedMap<String, Supplier<File>> FILES = files();

    private PictureCatalogue() {}

    /**
     * A drawn file.
     *
     * @param type its media type
     * @param width in pixels
     * @param height in pixels
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record File(String type, int width, int height, byte[] bytes) {}

    /** The names, sorted. */
    public static Iterable<String> names() {
        return FILES.keySet();
    }

    /** Draws the picture of this name, if there is one. */
    public static Optional<File> draw(String name) {
        return Optional.ofNullable(FILES.get(name)).map(Supplier::get);
    }

    private static SortedMap<String, Supplier<File>> files() {
        TreeMap<String, Supplier<File>> files = new TreeMap<>();
        pictures().forEach((name, picture) -> files.put(name + ".png", () -> png(picture.get())));
        diagrams().forEach((name, diagram) -> files.put(name + ".svg", () -> svg(diagram.get())));
        return files;
    }

    private static Map<String, Supplier<Picture>> pictures() {
        return Map.ofEntries(
                Map.entry("test-exposure-a", () -> Radiographs.deadColumn(2000, 301)),
                Map.entry("test-exposure-b", () -> Radiographs.moire(2001)),
                Map.entry("test-exposure-c", () -> Radiographs.residualImage(2002)),
                Map.entry("test-exposure-d", () -> Radiographs.gridCutOff(2003)),
                Map.entry("test-exposure-even", () -> Radiographs.uniform(2004)),
                Map.entry("step-wedge", () -> Radiographs.stepWedge(2005)),
                Map.entry("chest-schematic", () -> Radiographs.chest(2006)),
                Map.entry("ct-inserts-narrow", () -> Tomographs.inserts(2010).window(80, 40)),
                Map.entry("ct-inserts-wide", () -> Tomographs.inserts(2010).window(2000, 0)),
                Map.entry("ct-water-a", () -> Tomographs.rings(2011).window(250, 0)),
                Map.entry("ct-water-b", () -> Tomographs.streaks(2012).window(400, 0)),
                Map.entry("ct-water-even", () -> Tomographs.water(2013).window(250, 0)),
                Map.entry("ct-head", () -> Tomographs.head(2014).window(80, 40)),
                Map.entry("ct-head-bone", () -> Tomographs.head(2014).window(2500, 480)),
                Map.entry("mr-slice", () -> Resonance.shown(Resonance.slice(2020))),
                Map.entry("mr-slice-b", () -> Resonance.shown(Resonance.ghosts(2021))),
                Map.entry("mr-slice-c", () -> Resonance.shown(Resonance.wrapAround(2022))),
                Map.entry("ultrasound-block", () -> Sonographs.block(2030)),
                Map.entry("gamma-flood-a", () -> GammaCamera.coldTube(2040)),
                Map.entry("gamma-flood-even", () -> GammaCamera.even(2041)),
                Map.entry("gamma-counts", () -> GammaCamera.fewAndManyCounts(2042)));
    }

    private static Map<String, Supplier<Diagram>> diagrams() {
        return Map.of(
                "signal-chain", Diagrams::signalChain,
                "distance-law", Diagrams::distanceLaw,
                "mr-zones", Diagrams::mrZones,
                "window-level", Diagrams::windowLevel,
                "dose-length", Diagrams::doseLength,
                "exposure-index", Diagrams::exposureIndex,
                "fault-path", Diagrams::faultPath);
    }

    private static File png(Picture picture) {
        return new File("image/png", picture.width(), picture.height(), picture.png());
    }

    private static File svg(Diagram diagram) {
        return new File("image/svg+xml", diagram.width(), diagram.height(), diagram.svg());
    }
}
