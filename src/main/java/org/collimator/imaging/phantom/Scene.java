package org.collimator.imaging.phantom;

import java.util.ArrayList;
import java.util.List;

/** Areas laid over each other: a later one replaces or adds to the value below it. */
final class Scene implements Signal.Source {
    private final double background;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Area area, double value, boolean adds) {}

    Scene(double background) {
        this.background = background;
    }

    /** Within the area the value is this one. */
    Scene fill(Area area, double value) {
        layers.add(new Layer(area, value, false));
        return this;
    }

    /** Within the area the value rises by this; negative values lower it. */
    Scene add(Area area, double value) {
        layers.add(new Layer(area, value, true));
        return this;
    }

    @Override
    public double at(double x, double y) {
        double value = background;
        for (Layer layer : layers) {
            if (layer.area.has(x, y)) {
                value = layer.adds ? value + layer.value : layer.value;
            }
        }
        return value;
    }

    Signal draw(int width, int height) {
        return Signal.of(width, height, this);
    }
}
