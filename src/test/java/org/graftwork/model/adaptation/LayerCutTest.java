// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.graftwork.tensorflow.GraphShapes;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.proto.NodeDef;

final class LayerCutTest {

    private static final PretrainedModel MOBILE_NET = new MobileNetV2(0.35, 32).untrained("mobilenet");
    private static final List<TensorValue> VALUES = RandomWeights.of(MOBILE_NET.variables(), 5);

    /** The network cut behind each of its layers. */
    private static final Map<LayerInfo, PretrainedModel> CUTS = new LinkedHashMap<>();

    @BeforeAll
    static void cutBehindEveryLayer() {
        MOBILE_NET.layers().forEach(layer -> CUTS.put(layer, LayerCut.after(MOBILE_NET, layer)));
    }

    @Test
    void behindEveryLayerOfMobileNetTheVariablesLeftAreThoseThatItDependsOn() {
        assertEquals(104, CUTS.size());
        CUTS.forEach((layer, cut) -> {
            List<VariableInfo> needed =
                    needed(MOBILE_NET, layer.output().orElseThrow().inference());
            assertEquals(needed, cut.variables(), layer.name());
            assertEquals(needed, inLayers(cut), layer.name());
            assertEquals(needed.size(), cut.inference().variables().size());
            assertEquals(needed.size(), cut.training().orElseThrow().variables().size());
        });
    }

    @Test
    void behindEveryLayerOfMobileNetTrainingModeMovesTheStatisticsThatAreLeft() {
        CUTS.forEach((layer, cut) -> assertEquals(
                cut.nonTrainable().count(),
                cut.training().orElseThrow().updates().size(),
                layer.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conv/", "expanded_conv_0/", "expanded_conv_7/", "Conv_1/"})
    void behindALayerOfMobileNetTheModelGivesWhatTheLayerGave(String block) {
        CUTS.forEach((layer, cut) -> {
            if (layer.name().startsWith(block)) {
                float[] expected =
                        Running.of(MOBILE_NET, layer.output().orElseThrow().inference(), VALUES);
                float[] given = Running.of(cut, Running.kept(cut, MOBILE_NET, VALUES));
                assertArrayEquals(expected, given, 1e-6f, layer.name());
                List<Long> shape = cut.output().shape();
                assertEquals(given.length, shape.get(1) * shape.get(2) * shape.get(3), layer.name());
                assertEquals(shape.get(3), cut.output().dimensions());
                FlatGraph training = cut.training().orElseThrow();
                assertEquals(shape, GraphShapes.ofOutput(training), layer.name());
            }
        });
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
        Map<String, NodeDef> nodes = model.inference().graph().getNodeList().stream()
                .collect(Collectors.toMap(NodeDef::getName, node -> node));
        Set<String> seen = new HashSet<>();
        visit(nodes, TensorRef.parse(tensor).node(), seen);
        List<VariableInfo> needed = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            if (seen.contains(model.inference().variables().get(i))) {
                needed.add(model.variables().get(i));
            }
        }
        return needed;
    }

    private static void visit(Map<String, NodeDef> nodes, String name, Set<String> seen) {
        if (seen.add(name)) {
            nodes.get(name)
                    .getInputList()
                    .forEach(input -> visit(nodes, TensorRef.parse(input).node(), seen));
        }
    }

    private static List<VariableInfo> inLayers(PretrainedModel model) {
        return model.layers().stream()
                .flatMap(layer -> layer.variables().stream())
                .toList();
    }
}
