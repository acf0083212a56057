package org.collimator.imaging.phantom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhantomTest {
    @Test
    void onlyColumn301OfTheFlatFieldIsDead() {
        Picture field = Radiographs.deadColumn(2000, 301);
        for (int x = 0; x < field.width(); x++) {
            for (int y = 0; y < field.height(); y += 3) {
                assertEquals(x == 301, field.grey(x, y) < 60, x + "," + y);
            }
        }
    }

    @Test
    void theFlatFieldHasTheStatedMeanAndNoise() {
        Signal field = Radiographs.flatField(1);
        assertEquals(2000, mean(field, 0, 0, 512, 512), 0.5);
        double squares = 0;
        for (int y = 0; y < 512; y++) {
            for (int x = 0; x < 512; x++) {
                squares += (field.at(x, y) - 2000) * (field.at(x, y) - 2000);
            }
        }
        assertEquals(20, Math.sqrt(squares / (512 * 512)), 0.2);
    }

    @Test
    void theInsertsAreTenHounsfieldUnitsApart() {
        Signal slice = Tomographs.inserts(2010);
        assertEquals(30, mean(slice, 120, 176, 32, 32), 0.3);
        assertEquals(40, mean(slice, 232, 176, 32, 32), 0.3);
        assertEquals(-1000, mean(slice, 2, 2, 20, 20), 0.5);
    }

    @Test
    void theWindowOfTheTeachingFormGoesFromLevelMinusHalfTheWidth() {
        Picture shown = Signal.of(81, 1, (x, y) -> Math.floor(x)).window(80, 40);
        assertEquals(0, shown.grey(0, 0));
        assertEquals(128, shown.grey(40, 0));
        assertEquals(255, shown.grey(80, 0));
    }

    /** Widest bright run of the heart over the widest lung field, as a reader would measure it. */
    @Test
    void theSchematicChestHasACardiothoracicRatioOf044() {
        Picture chest = Radiographs.chest(2006);
        int y = 336;
        int left = edge(chest, y, 150, 1);
        int right = edge(chest, y, 430, -1);
        assertEquals(176, right - left + 1, 6);
        int inner = 256;
        while (inner > 0 && !(chest.grey(inner, 300) > 115 && inner < 120)) {
            inner--;
        }
        assertEquals(256 - 200, inner, 4);
    }

    /** Where the grey of the heart begins, coming from a lung. */
    private static int edge(Picture chest, int y, int from, int step) {
        int x = from;
        while (chest.grey(x, y) < 125) {
            x += step;
        }
        return x;
    }

    @Test
    void theStepWedgeRisesStepByStep() {
        Picture wedge = Radiographs.stepWedge(2005);
        int before = -1;
        for (int step = 0; step < 10; step++) {
            int grey = wedge.grey(20 + 48 * step + 24, 100);
            assertTrue(grey > before, "step " + step);
            before = grey;
        }
    }

    @Test
    void fluidIsDarkAndTissueBehindItBrighterThanBesideIt() {
        Picture block = Sonographs.block(2030);
        assertTrue(mean(block, 105, 140, 26, 20) < 60);
        assertTrue(mean(block, 100, 200, 36, 60) > mean(block, 20, 200, 36, 60) + 8);
        assertTrue(mean(block, 270, 220, 40, 60) < mean(block, 340, 220, 40, 60) - 30);
    }

    private static double mean(Signal signal, int left, int top, int width, int height) {
        double sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += signal.at(x, y);
            }
        }
        return sum / (width * height);
    }

    private static double mean(Picture picture, int left, int top, int width, int height) {
        double sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += picture.grey(x, y);
            }
        }
        return sum / (width * height);
    }
}
