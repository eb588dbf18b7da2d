// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.lesson.BenchPlaces;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VariablesBenchTest {

    private static final String TARGET = "expanded_conv_13/expand";

    @TempDir
    private Path folder;

    private Session session;
    private VariablesBench bench;

    @BeforeEach
    void makeTheBench() {
        session = BenchPlaces.session(folder);
        bench = new VariablesBench(BenchPlaces.opening(session, Map.of("target", TARGET)));
    }

    @Test
    void variablesAndParametersAreCountedAsSoonAsTheModelIsThere() {
        assertFalse(bench.measurements().containsKey("variables.all"));
        BenchPlaces.open(session);
        PretrainedModel model = session.model().get();
        assertEquals(model.variables().size(), value("variables.all"));
        assertEquals((double) model.trainable().parameters(), value("parameters.trainable"));
        assertEquals(value("variables.all"), value("variables.trainable") + value("variables.fixed"));
    }

    @Test
    void aLayerFrozenBelowByHandCountsLikeTheButton() {
        BenchPlaces.open(session);
        assertEquals(0, value("target.reached"));
        PretrainedModel model = session.model().get();
        model.layers().stream()
                .filter(layer -> layer.name().endsWith(TARGET))
                .forEach(bench.actions().freezing()::freezeBelow);
        assertEquals(1, value("target.reached"));
        double byHand = value("chosen.parameters");
        session.selection().set(VariableSelection.none());
        bench.act("freezeBelow");
        assertEquals(byHand, value("chosen.parameters"));
        assertEquals("\"MobilenetV2/" + TARGET + "\"", bench.choices().get("first_trained"));
        assertEquals(
                Integer.toString((int) value("chosen.variables")),
                bench.choices().get("trained_variables"));
        session.selection().set(VariableSelection.none());
        assertFalse(bench.choices().containsKey("first_trained"));
    }

    @Test
    void aMovingMeanIsLookedInto() {
        BenchPlaces.open(session);
        bench.act("lookAtMovingMean");
        assertEquals(1, value("look.movingMean"));
        assertEquals(0, value("look.trainable"));
        assertTrue(value("look.minimum") < value("look.maximum"));
    }

    @Test
    void whatWasMeasuredOfAnotherChoiceIsForgotten() {
        BenchPlaces.open(session);
        bench.set("choice", "all");
        bench.act("measureCost");
        assertEquals(value("variables.trainable"), value("cost.variables"));
        bench.set("choice", "top-block");
        assertFalse(bench.measurements().containsKey("cost.variables"));
    }

    @Test
    void aMeasurementAskedForTooEarlyWaitsForThePhotos() {
        bench.act("measureCost");
        assertFalse(bench.measurements().containsKey("cost.seconds"));
        BenchPlaces.open(session);
        assertTrue(bench.measurements().containsKey("cost.seconds"));
        assertFalse(bench.busy().get());
    }

    @Test
    void aMeasurementThatWasStoppedBeforeItsPhotosCameIsNotMade() {
        bench.act("measureCost");
        bench.stop();
        BenchPlaces.open(session);
        assertFalse(bench.measurements().containsKey("cost.seconds"));
    }

    private double value(String name) {
        return bench.measurements().get(name).value();
    }
}
