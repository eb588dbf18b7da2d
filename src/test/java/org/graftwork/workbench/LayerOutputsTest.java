// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.RealFiles;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCounts;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models from files, used at their layers. */
final class LayerOutputsTest {

    @TempDir
    private Path home;

    private LocalWorkbench workbench;

    @BeforeEach
    void openTheWorkbench() {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
    }

    @AfterEach
    void closeTheWorkbench() {
        workbench.close();
    }

    @Test
    void everyLayerOfTheBuiltInModelCanBeItsOutput() {
        PretrainedModel model = workbench.openModel(LocalWorkbench.BUILTIN);
        List<TensorValue> values = model.values();
        assertEquals(
                104,
                model.layers().stream()
                        .filter(layer -> layer.output().isPresent())
                        .count());
        for (LayerInfo layer : model.layers()) {
            PretrainedModel cut = workbench.study().withOutputOf(model, layer.name());
            // Running all of them would take long, and says no more than one of each kind.
            if (layer.name().startsWith("expanded_conv_7/")) {
                assertArrayEquals(
                        run(model, layer.output().orElseThrow().inference(), values),
                        run(cut, cut.inference().output(), cut.values()),
                        1e-5f,
                        layer.name());
            }
        }
    }

    @Tag("real")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tf2-preview_mobilenet_v2_feature_vector_4",
                "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5",
                "teachable_balaji1994",
                "catdog-demo_keras_cnn"
            })
    void everyLayerOfARealModelIsItsOutputOrIsRefusedInOneLine(String name) {
        PretrainedModel model = open(name);
        List<LayerInfo> seen = model.layers().stream()
                .filter(layer -> layer.output().isPresent())
                .toList();
        assertTrue(seen.size() > 10, () -> seen.size() + " layers show their output");
        int cuts = 0;
        for (LayerInfo layer : seen) {
            try {
                PretrainedModel cut = workbench.study().withOutputOf(model, layer.name());
                assertTrue(VariableCounts.of(cut).all().count()
                        <= model.variables().size());
                assertTrue(cut.output().dimensions() > 0, layer.name());
                cuts++;
            } catch (ModelProblem e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
        assertTrue(cuts >= seen.size() - 2, cuts + " of " + seen.size());
    }

    @Tag("real")
    @ParameterizedTest
    @CsvSource({"teachable_balaji1994, dense_Dense1, 100", "catdog-demo_keras_cnn, dense, 512"})
    void aRealClassifierIsABaseAtItsPenultimateLayer(String name, String layer, int dimensions) {
        PretrainedModel model = open(name);
        PretrainedModel base = workbench.study().readyForHead(model).model();
        assertEquals(Optional.of(layer), workbench.study().penultimateLayer(model));
        assertEquals(OutputKind.FEATURE_VECTOR, base.output().kind());
        assertEquals(dimensions, base.output().dimensions());
        assertEquals(dimensions, run(base, base.inference().output(), base.values()).length);
    }

    private PretrainedModel open(String name) {
        return workbench.openModel(RealFiles.find("models/" + name).toString());
    }

    private static float[] run(PretrainedModel model, String tensor, List<TensorValue> values) {
        FlatGraph network = model.inference();
        InputSpec input = model.input();
        float[] image = new float[input.height() * input.width() * input.channels()];
        for (int i = 0; i < image.length; i++) {
            image[i] = (i * 37 % 256) / 255f;
        }
        FlatGraph upTo = new FlatGraph(network.graph(), network.input(), tensor, network.variables(), List.of());
        try (GraphSession session = new GraphSession(FrozenGraph.of(upTo, values), network.input(), tensor)) {
            return session.run(image, 1, input.height(), input.width(), input.channels());
        }
    }
}
