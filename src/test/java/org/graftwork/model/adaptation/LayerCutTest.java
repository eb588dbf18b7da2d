// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.architecture.MobileNetV2;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.model.architecture.SmallClassifier;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorType;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.NodeDef;

final class LayerCutTest {

    private static final PretrainedModel MOBILE_NET = new MobileNetV2(0.35, 32).untrained("mobilenet");
    private static final List<TensorValue> VALUES = RandomWeights.of(MOBILE_NET.variables(), 5);

    @Test
    void behindEveryLayerOfMobileNetTheModelGivesWhatTheLayerGave() {
        assertEquals(104, MOBILE_NET.layers().size());
        for (LayerInfo layer : MOBILE_NET.layers()) {
            PretrainedModel cut = LayerCut.after(MOBILE_NET, layer);
            float[] expected =
                    Running.of(MOBILE_NET, layer.output().orElseThrow().inference(), VALUES);
            float[] given = Running.of(cut, Running.kept(cut, MOBILE_NET, VALUES));
            assertArrayEquals(expected, given, 1e-6f, layer.name());
            List<Long> shape = cut.output().shape();
            assertEquals(given.length, shape.get(1) * shape.get(2) * shape.get(3), layer.name());
            assertEquals(shape.get(3), cut.output().dimensions());
        }
    }

    @Test
    void behindEveryLayerOfMobileNetTheVariablesLeftAreThoseThatItDependsOn() {
        for (LayerInfo layer : MOBILE_NET.layers()) {
            PretrainedModel cut = LayerCut.after(MOBILE_NET, layer);
            List<VariableInfo> needed =
                    needed(MOBILE_NET, layer.output().orElseThrow().inference());
            assertEquals(needed, cut.variables(), layer.name());
            assertEquals(needed, inLayers(cut), layer.name());
            assertEquals(needed.size(), cut.inference().variables().size());
            assertEquals(needed.size(), cut.training().orElseThrow().variables().size());
        }
    }

    @Test
    void behindEveryLayerOfMobileNetTrainingModeMovesTheStatisticsThatAreLeft() {
        for (LayerInfo layer : MOBILE_NET.layers()) {
            PretrainedModel cut = LayerCut.after(MOBILE_NET, layer);
            FlatGraph training = cut.training().orElseThrow();
            assertEquals(cut.nonTrainable().count(), training.updates().size(), layer.name());
            assertEquals(
                    cut.output().shape(),
                    TensorType.of(training, training.output()).shape().orElseThrow(),
                    layer.name());
        }
    }

    @Test
    void whatComesAfterTheLayerIsGone() {
        PretrainedModel small = SmallNetwork.model();
        PretrainedModel cut = LayerCut.after(small, LayerSearch.find(small, "block/BatchNorm"));
        assertEquals(
                List.of("Conv/convolution", "Conv/BatchNorm", "block/depthwise", "block/BatchNorm"),
                cut.layers().stream().map(LayerInfo::name).toList());
        assertEquals(new OutputSpec(OutputKind.FEATURE_MAP, 4, List.of(-1L, 4L, 4L, 4L)), cut.output());
        assertTrue(cut.inference().graph().getNodeList().stream()
                .noneMatch(node -> node.getName().startsWith("project")));
        assertEquals(small.source(), cut.source());
    }

    @Test
    void aLayerOfFeaturesGivesAVector() {
        PretrainedModel classifier = SmallClassifier.model();
        List<TensorValue> values = SmallClassifier.values(1);
        PretrainedModel cut = LayerCut.after(classifier, LayerSearch.find(classifier, "features"));
        assertEquals(new OutputSpec(OutputKind.FEATURE_VECTOR, SmallNetwork.FEATURES), cut.output());
        assertArrayEquals(
                Running.of(classifier, "features:0", values),
                Running.of(cut, Running.kept(cut, classifier, values)),
                1e-6f);
    }

    @Test
    void behindItsLastLayerAModelIsAsItWasAndItsScoresAreFeatures() {
        PretrainedModel classifier = SmallClassifier.model();
        PretrainedModel chosen = LayerCut.after(classifier, LayerSearch.find(classifier, "softmax"));
        assertEquals(new OutputSpec(OutputKind.FEATURE_VECTOR, SmallClassifier.CLASSES), chosen.output());
        assertEquals(classifier, chosen.withOutput(classifier.output()));
        assertSame(chosen, LayerCut.after(chosen, LayerSearch.find(chosen, "softmax")));
        assertSame(chosen, HeadFit.of(chosen).model());
    }

    @Test
    void aLayerWithoutAnOutputInTrainingModeLeavesInferenceModeOnly() {
        PretrainedModel small = SmallNetwork.model();
        LayerInfo layer = small.layers().get(1);
        LayerInfo inferenceOnly = new LayerInfo(
                layer.name(),
                layer.kind(),
                layer.variables(),
                Optional.of(new LayerOutput(layer.name(), "", List.of())));
        assertEquals(Optional.empty(), LayerCut.after(small, inferenceOnly).training());
    }

    @Test
    void aLayerWhoseOutputIsNotSeenIsRefused() {
        PretrainedModel small = SmallNetwork.model();
        LayerInfo hidden = new LayerInfo("hidden", List.of());
        assertEquals(
                "The output of the layer hidden of the model small is not to be seen in its graph. Choose another layer.",
                message(small, hidden));
    }

    @Test
    void aTensorThatIsNoUseToAHeadIsRefusedWithItsShape() {
        PretrainedModel small = SmallNetwork.model();
        assertEquals(
                "The layer axes gives int32 of shape [2]; a head takes float32 of shape [batch, dimensions], or"
                        + " [batch, rows, columns, dimensions] to be pooled. Choose another layer.",
                message(small, layer("features/axes")));
        assertEquals(
                "The layer images only gives on the photo itself. Choose a layer after it.",
                message(small, layer("images")));
    }

    private static String message(PretrainedModel model, LayerInfo layer) {
        return assertThrows(ModelProblem.class, () -> LayerCut.after(model, layer))
                .getMessage();
    }

    private static LayerInfo layer(String node) {
        return new LayerInfo(
                node.substring(node.lastIndexOf('/') + 1),
                "",
                List.of(),
                Optional.of(new LayerOutput(node + ":0", node + ":0", List.of())));
    }

    /** The variables that a tensor depends on, found by going back from it. */
    private static List<VariableInfo> needed(PretrainedModel model, String tensor) {
        Set<String> seen = new HashSet<>();
        visit(model.inference(), TensorRef.parse(tensor).node(), seen);
        List<VariableInfo> needed = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            if (seen.contains(model.inference().variables().get(i))) {
                needed.add(model.variables().get(i));
            }
        }
        return needed;
    }

    private static void visit(FlatGraph network, String name, Set<String> seen) {
        if (seen.add(name)) {
            for (NodeDef node : network.graph().getNodeList()) {
                if (node.getName().equals(name)) {
                    node.getInputList()
                            .forEach(input ->
                                    visit(network, TensorRef.parse(input).node(), seen));
                }
            }
        }
    }

    private static List<VariableInfo> inLayers(PretrainedModel model) {
        return model.layers().stream()
                .flatMap(layer -> layer.variables().stream())
                .toList();
    }
}
