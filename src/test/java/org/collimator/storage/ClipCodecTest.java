package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Clip;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.generate.RandomCurricula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClipCodecTest {
    private final ClipCodec codec = new ClipCodec();

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyElementComesBackAsItWas(int seed) {
        Curriculum curriculum = new RandomCurricula(true).curriculum(seed);
        List<ElementRef> all = new ArrayList<>();
        Elements.each(curriculum, element -> {
            if (seed % 2 == 0 || all.size() % 3 > 0 || all.isEmpty()) {
                all.add(Elements.ref(element));
            }
        });
        all.removeIf(ref -> seed % 2 == 1 && ref.kind() == ElementRef.Kind.MODULE);
        Clip clip = Clip.of(curriculum, all);
        String text = codec.write(clip, "/somewhere/else");
        ClipCodec.Read read = codec.read(text).orElseThrow();
        assertEquals(clip.elements(), read.clip().elements(), "seed " + seed);
        assertEquals(clip, read.clip(), "seed " + seed);
        assertEquals("/somewhere/else", read.folder());
    }

    @Test
    void otherTextIsNoClip() {
        assertEquals(Optional.empty(), codec.read("A stem\tan option"));
        assertEquals(Optional.empty(), codec.read("{\"collimatorClip\": 1, \"elements\": [{\"kind\": \"spell\"}]}"));
        assertEquals(Optional.empty(), codec.read("{\"collimatorClip\": 99}"));
        assertEquals(Optional.empty(), codec.read("{\"collimatorClip\": 1, \"elements\": ["));
        assertTrue(codec.read("{\"collimatorClip\": 1}").isPresent());
    }
}
