// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.junit.jupiter.api.Test;

final class KerasNetworkReaderTest {

    private static final int TRIES = 3000;

    @Test
    void layersOfNestedModelsStandInTheNetworksOrderUnderTheirModelsNames() {
        KerasNetwork network = GoldenLayers.named("nested").network();

        assertEquals(
                List.of("stem/conv/kernel", "stem/conv/bias", "stem/norm/gamma", "stem/norm/beta"),
                network.variables().stream().limit(4).map(VariableInfo::name).toList());
        assertEquals(
                new KerasWeight(List.of("body", "pool", "point"), "Conv2D", "bias", 1, true),
                network.weights().get(7));
        assertEquals("body/pool/point/1", network.variables().get(7).key());
        List<String> names = network.layers().stream().map(LayerInfo::name).toList();
        assertTrue(names.indexOf("stem/norm") < names.indexOf("body/pool/point"), names.toString());
        assertTrue(names.indexOf("body/dense") < names.indexOf("sum"), names.toString());
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void movingStatisticsAreNotTrainableAndFrozenLayersAre() {
        KerasNetwork network = GoldenLayers.named("batch_normalization").network();

        assertEquals(
                List.of("conv/kernel", "conv/bias", "frozen/gamma", "frozen/beta", "free/gamma", "free/beta"),
                network.variables().stream()
                        .filter(VariableInfo::trainable)
                        .map(VariableInfo::name)
                        .toList());
    }

    @Test
    void itIsSaidHowManyLayersWereFrozenInTheFile() {
        assertEquals(
                List.of("It was saved with 1 frozen layer. What is frozen is chosen anew here, and all of it can be"
                        + " trained. Batch normalization that was frozen keeps its moving statistics in training mode"
                        + " too."),
                GoldenLayers.named("batch_normalization").network().warnings());
    }

    @Test
    void aModelThatRescalesByItselfTakesBytes() {
        KerasNetwork network = GoldenLayers.named("sequential").network();

        assertEquals(ValueRange.BYTES, network.input().range());
        assertTrue(network.input().rangeKnown());
        assertEquals(OutputKind.LOGITS, network.output().kind());
        assertTrue(GoldenLayers.named("operations").network().input().rangeKnown());
        assertFalse(GoldenLayers.named("conv").network().input().rangeKnown());
    }

    @Test
    void aSizeThatIsNotFixedStaysFree() {
        KerasNetwork network = GoldenLayers.named("conv_of_any_size").network();

        assertFalse(network.input().fixedSize());
        assertEquals(OutputKind.FEATURE_VECTOR, network.output().kind());
    }

    @Test
    void augmentationInAModelIsLeftOutWithAWarning() {
        List<String> warnings = GoldenLayers.named("augmentation").network().warnings();

        assertEquals(4, warnings.size());
        assertTrue(
                warnings.contains("Its layer random_flip (RandomFlip) does nothing here, in training mode either: the"
                        + " plan's own augmentation changes the photos instead."),
                warnings.toString());
    }

    @Test
    void aLambdaIsRefusedByItsNameAndFile() {
        assertProblem(
                "Layer conv2d of class Lambda in conv.keras holds Python code, which cannot be run here; in Python, replace"
                        + " it with another layer, or export the model as a SavedModel and open that.",
                layer -> layer.put("class_name", "Lambda"));
    }

    @Test
    void aLayerOfAnUnknownClassIsRefusedByItsNameAndFile() {
        assertProblem(
                "Layer conv2d of class MyConv in conv.keras cannot be built, since that class is not known here; in Python,"
                        + " export the model as a SavedModel and open that.",
                layer -> layer.put("class_name", "MyConv"));
    }

    @Test
    void channelsFirstAreRefused() {
        assertProblem(
                "Layer conv2d of class Conv2D in conv.keras wants channels first; in Python, build the model with channels"
                        + " last.",
                layer -> config(layer).put("data_format", "channels_first"));
    }

    @Test
    void anUnknownActivationIsRefused() {
        assertProblem(
                "Layer conv2d of class Conv2D in conv.keras has the activation mine, which is not known here; in Python,"
                        + " replace it, or export the model as a SavedModel.",
                layer -> config(layer).put("activation", "mine"));
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        assertProblem(
                "Layer conv2d of class Conv2D in conv.keras has no filters; the file is damaged: get it again.",
                layer -> config(layer).remove("filters"));
    }

    @Test
    void aModelThatIsPythonCodeIsRefusedByItsClass() {
        ObjectNode model = GoldenLayers.named("conv").config().deepCopy();
        model.put("class_name", "MyModel");

        ModelProblem problem =
                assertThrows(ModelProblem.class, () -> new KerasNetworkReader().read(model, "mine.keras"));
        assertEquals(
                "The model in mine.keras is of class MyModel, whose network is Python code; in Python, export it as a"
                        + " SavedModel and open that.",
                problem.getMessage());
    }

    @Test
    void aChangedConfigurationIsReadOrIsAProblemOfOneLine() throws IOException {
        Random random = new Random(5);
        List<GoldenLayers> all = GoldenLayers.all();
        for (int i = 0; i < TRIES; i++) {
            JsonNode model = all.get(random.nextInt(all.size())).config().deepCopy();
            for (int change = random.nextInt(3); change >= 0; change--) {
                damage(model, random);
            }
            try {
                new KerasNetworkReader().read(model, "damaged.keras");
            } catch (ModelProblem e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("try " + i + ": " + model, e);
            }
        }
    }

    /** Puts something else in a random place. */
    private static void damage(JsonNode model, Random random) throws IOException {
        List<JsonNode> places = new ArrayList<>();
        collect(model, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        List<String> others = List.of(
                "null",
                "-1",
                "0",
                "7",
                "1e30",
                "3000000000",
                "\"\"",
                "\"conv\"",
                "[]",
                "{}",
                "true",
                "[1,2]",
                "[\"conv2d\",0,0]",
                "[-3]",
                "[[1,[2]]]");
        JsonNode other = new ObjectMapper().readTree(others.get(random.nextInt(others.size())));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        } else {
            ((ArrayNode) place).set(random.nextInt(place.size()), other);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode() && !node.isEmpty()) {
            places.add(node);
            node.forEach(inner -> collect(inner, places));
        }
    }

    private static ObjectNode config(ObjectNode layer) {
        return (ObjectNode) layer.path("config");
    }

    /** Changes the one convolution of a model, which must then be a problem with this message. */
    private static void assertProblem(String message, java.util.function.Consumer<ObjectNode> change) {
        JsonNode model = GoldenLayers.named("conv").config().deepCopy();
        change.accept((ObjectNode) model.path("config").path("layers").path(1));

        ModelProblem problem =
                assertThrows(ModelProblem.class, () -> new KerasNetworkReader().read(model, "conv.keras"));
        assertEquals(message, problem.getMessage());
        assertTrue(message.endsWith("."), message);
    }
}
