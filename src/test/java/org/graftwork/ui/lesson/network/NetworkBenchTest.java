// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.LessonWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks are really built here: what is pretended in these tests only runs them. */
final class NetworkBenchTest {

    @TempDir
    Path folder;

    private LessonWalk walk;
    private NetworkBench bench;

    @BeforeEach
    void openTheLesson() {
        walk = LessonWalk.on(TestSession.on(new FakeWorkbench(folder)), "01-layers-and-variables");
        bench = (NetworkBench) walk.bench();
    }

    @Test
    void theLessonGoesAsItsTextSays() {
        walk.walk();
    }

    @Test
    void everyVariableHoldsAsManyNumbersAsItsSidesMakeWhateverIsChosen() {
        for (String joint : List.of("pooling", "flattening")) {
            for (String normalization : List.of("on", "off")) {
                bench.set("joint", joint);
                bench.set("normalization", normalization);
                bench.set("filters", "7");
                bench.set("kernel", "5");
                bench.set("classes", "4");
                assertEquals(measured("network.parameters"), measured("network.numbers"));
            }
        }
    }

    @Test
    void theCountsAreThoseOfTheSameNetworkInKeras() {
        assertEquals(8, measured("network.variables"));
        assertEquals(6, measured("network.trainableVariables"));
        assertEquals(546, measured("network.parameters"));
        assertEquals(32, measured("network.fixedParameters"));
    }

    @Test
    void largerPicturesNeedNoMoreParametersUnlessTheMapsAreFlattened() {
        double small = measured("network.parameters");
        bench.set("size", "64");
        assertEquals(small, measured("network.parameters"));
        bench.set("joint", "flattening");
        assertTrue(measured("network.parameters") > 100 * small);
    }

    @Test
    void aVariableStaysChosenWhileTheNetworkChanges() {
        VariableInfo gamma = bench.built().get().network().variables().get(2);
        bench.chosen().set(gamma);
        assertEquals(16, bench.numbers().get().size());

        bench.set("filters", "20");
        assertEquals(gamma.name(), bench.chosen().get().name());
        assertEquals(20, bench.numbers().get().size());

        bench.set("normalization", "off");
        assertEquals("convolution/kernel", bench.chosen().get().name());
    }

    @Test
    void theNumbersOfAVariableAreSeeded() {
        byte[] first = bench.numbers().get().data();
        bench.set("filters", "20");
        bench.set("filters", "16");

        assertEquals(List.of(3L, 3L, 3L, 16L), bench.numbers().get().shape());
        assertTrue(Arrays.equals(first, bench.numbers().get().data()));
    }

    @Test
    void theFormulaMultipliesTheSidesOfABlockOnly() {
        List<VariableInfo> variables = bench.built().get().network().variables();

        assertEquals("3 × 3 × 3 × 16 = 432 parameters", ParameterFormula.of(variables.get(0)));
        assertEquals("16 parameters", ParameterFormula.of(variables.get(1)));
    }

    @Test
    void doublingTheMostFiltersStartsFromHalfOfThem() {
        bench.set("filters", "64");
        bench.act("double-filters");

        assertEquals(64, bench.sketch().get().filters());
        assertTrue(measured("doubled.parameters") > measured("doubled.parametersBefore"));
    }

    @Test
    void whatIsChosenStandsInTheCode() {
        bench.set("filters", "20");
        bench.set("normalization", "off");

        assertEquals("20", bench.choices().get("filters"));
        assertEquals("# no batch normalization", bench.choices().get("normalization"));
        assertEquals("False", bench.choices().get("batch_normalization"));
        assertEquals("False", bench.choices().get("flattened"));
        assertEquals("keras.layers.GlobalAveragePooling2D()", bench.choices().get("joint"));
    }

    private double measured(String name) {
        Measurement measurement = bench.measurements().get(name);
        return measurement.value();
    }
}
