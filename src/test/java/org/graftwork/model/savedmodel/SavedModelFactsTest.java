// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of SavedModels of every form beside what they compute. */
final class SavedModelFactsTest {

    private static final SavedModels MODELS = new SavedModels(OpRegistry.load());
    private static final List<String> SLIM_LAYERS = List.of("net/conv", "net/conv/BatchNorm", "net/dense");

    @TempDir
    Path folder;

    @Test
    void theFormatIsTold() {
        assertEquals(ModelFormat.HUB_TF2, open("endpoints").format());
        assertEquals(ModelFormat.KERAS_SAVED_MODEL, open("keras2").format());
        assertEquals(
                ModelFormat.KERAS_SAVED_MODEL, open("keras2_without_metadata").format());
        assertEquals(ModelFormat.KERAS_SAVED_MODEL, open("keras3_export").format());
        assertEquals(ModelFormat.KERAS_SAVED_MODEL, open("keras3_saved").format());
        assertEquals(ModelFormat.TF2_SAVED_MODEL, open("uint8").format());
        assertEquals(ModelFormat.HUB_TF1, open("tf1_hub").format());
        assertEquals(ModelFormat.TF1_SAVED_MODEL, open("tf1_refs").format());
    }

    @Test
    void aKeras2ModelHasItsLayersInOrderWithTheirClasses() {
        PretrainedModel model = open("keras2");

        assertEquals(List.of("conv", "norm", "act", "base", "pool", "drop", "top"), names(model));
        assertEquals(
                List.of("Conv2D", "Normalization2", "ReLU", "Sequential", "GlobalAveragePooling2D", "Dropout", "Dense"),
                model.layers().stream().map(LayerInfo::kind).toList());
        assertEquals(
                List.of(-1L, 4L), model.layers().get(4).output().orElseThrow().shape());
    }

    @Test
    void aKeras2ModelHasNoVariablesOfItsOptimizer() {
        PretrainedModel model = open("keras2");

        assertEquals(new VariableCount(6, 130), model.trainable());
        assertEquals(new VariableCount(2, 8), model.nonTrainable());
        assertEquals(
                List.of("The file also holds 19 variables that are not the network's, such as Adam/iter, Adam/beta_1,"
                        + " Adam/beta_2; they are left out."),
                model.warnings());
    }

    @Test
    void aKeras3ExportHasEachVariableOnceThoughTheFileHasItTwice() {
        PretrainedModel model = open("keras3_export");
        List<String> variables =
                model.variables().stream().map(VariableInfo::name).toList();

        assertEquals(new VariableCount(5, 126), model.trainable());
        assertEquals(variables.size(), new HashSet<>(variables).size());
        assertEquals(List.of("scale", "conv", "norm", "act", "pool", "predictions"), names(model));
        assertEquals(
                List.of("It has no training mode: its moving statistics stay as they are when it is fine-tuned."),
                model.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoints", "tf1_hub", "tf1_refs", "tf1_condition"})
    void layersAreMadeOfVariablesNamesWhereTheFormatHasNone(String name) {
        PretrainedModel model = open(name);

        assertEquals(
                SLIM_LAYERS,
                names(model).stream()
                        .filter(layer -> !layer.equals("net/dense/weights"))
                        .toList());
        assertEquals("Conv2D", model.layers().get(0).kind());
        assertEquals("BatchNormalization", model.layers().get(1).kind());
        assertEquals(
                List.of(-1L, 4L, 4L, 4L),
                model.layers().get(1).output().orElseThrow().shape());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpoints",
                "keras2",
                "keras2_without_metadata",
                "keras3_export",
                "keras3_saved",
                "uint8",
                "tf1_hub",
                "tf1_refs",
                "tf1_condition"
            })
    void everyVariableStandsInOneLayerAndEveryLayersOutputInTheGraphs(String name) {
        PretrainedModel model = open(name);
        List<VariableInfo> inLayers = model.layers().stream()
                .flatMap(layer -> layer.variables().stream())
                .toList();

        assertEquals(model.variables().size(), inLayers.size());
        assertEquals(Set.copyOf(model.variables()), Set.copyOf(inLayers));
        Set<String> nodes = new HashSet<>();
        model.inference().graph().getNodeList().forEach(node -> nodes.add(node.getName()));
        Set<String> inTraining = new HashSet<>();
        model.training()
                .ifPresent(graph -> graph.graph().getNodeList().forEach(node -> inTraining.add(node.getName())));
        for (LayerInfo layer : model.layers()) {
            layer.output().ifPresent(output -> {
                assertTrue(nodes.contains(output.inference()), output.inference());
                assertEquals(model.training().isPresent(), inTraining.contains(output.training()), layer.name());
            });
        }
    }

    @Test
    void theTrainingModesLayersGiveTheActivationThatFollowsBatchNormalizationInIt() {
        PretrainedModel model = open("tf1_refs");
        String output = model.layers().get(1).output().orElseThrow().training();

        assertEquals("net/conv/Relu6", output);
    }

    @Test
    void whatAugmentsPhotosInAnExportIsWarnedOf() {
        assertEquals(
                List.of(
                        "Its random augmentation acts in inference mode too, and changes all photos in the same way;"
                                + " export the model without those layers.",
                        "It has no training mode: its moving statistics stay as they are when it is fine-tuned."),
                open("keras3_augmented").warnings());
    }

    @Test
    void theStateOfARandomGeneratorStandsInTheLayerThatUsesIt() {
        PretrainedModel model = open("keras3_augmented");

        assertEquals(
                List.of(
                        "random_flip",
                        "rescaling",
                        "sequential/conv",
                        "sequential/norm",
                        "act",
                        "pool",
                        "sequential/predictions"),
                names(model));
        VariableInfo state = model.layers().get(0).variables().get(0);
        assertEquals(VariableRole.COUNTER, state.role());
        assertFalse(state.trainable());
    }

    @Test
    void rescalingBehindAugmentationTellsTheRange() {
        assertEquals(ValueRange.BYTES, open("keras3_augmented").input().range());
        assertTrue(open("keras3_augmented").input().rangeKnown());
    }

    @Test
    void outputsAreToldByTheirShapeAndTheirLastOps() {
        assertEquals(
                new OutputSpec(OutputKind.FEATURE_VECTOR, 5), open("endpoints").output());
        assertEquals(new OutputSpec(OutputKind.FEATURE_VECTOR, 4), open("uint8").output());
        assertEquals(
                new OutputSpec(OutputKind.LOGITS, 2, List.of(-1L, 2L), "softmax"),
                open("keras2").output());
        assertEquals("class scores (softmax)", open("keras2").output().title());
        assertEquals(
                new OutputSpec(OutputKind.FEATURE_MAP, 4, List.of(-1L, 8L, 8L, 4L)),
                open("keras3_saved").output());
        assertEquals(
                new OutputSpec(OutputKind.FEATURE_MAP, 3, List.of(-1L, 4L, 4L, 3L)),
                open("feature_map").output());
    }

    @Test
    void aModelWithLabelsBesideItScoresClasses() throws IOException {
        Path model = TestModels.copy("endpoints", folder.resolve("model"));
        Files.writeString(model.resolve("labels.txt"), "cat\ndog\n");

        assertEquals(OutputKind.LOGITS, MODELS.open(model).output().kind());
    }

    @Test
    void theRangeIsKnownByTheFormTheTypeTheFirstLayerOrTheCard() throws IOException {
        assertRange(ValueRange.ZERO_TO_ONE, true, open("tf1_hub"));
        assertRange(ValueRange.BYTES, true, open("uint8"));
        assertRange(ValueRange.BYTES, true, open("keras3_export"));
        assertRange(ValueRange.ZERO_TO_ONE, false, open("keras2"));
        assertRange(ValueRange.ZERO_TO_ONE, false, open("tf1_refs"));

        Path model = TestModels.copy("endpoints", folder.resolve("model"));
        Files.writeString(
                model.resolve("model_card.json"),
                "{\"input\":{\"height\":8,\"width\":8,\"channels\":3,\"dtype\":\"float32\","
                        + "\"range\":{\"low\":-1.0,\"high\":1.0},\"rangeKnown\":true,\"fixedSize\":true}}");
        assertRange(ValueRange.MINUS_ONE_TO_ONE, true, MODELS.open(model));
    }

    @Test
    void imagesOfAnySizeAreTakenAtTheUsualOne() {
        PretrainedModel model = open("uint8");

        assertEquals(224, model.input().height());
        assertEquals(224, model.input().width());
        assertEquals("uint8", model.input().dtype());
        assertEquals(false, model.input().fixedSize());
    }

    @Test
    void greyImagesAreTaken() {
        assertEquals(1, open("grey").input().channels());
    }

    @Test
    void tensorFlowHubsFirstFormatIsToldToBeTrainableHereAlone() {
        assertEquals(
                List.of("It is in TF Hub's first format, which TF Hub itself does not fine-tune; here it can be."),
                open("tf1_hub").warnings());
    }

    @Test
    void ofSeveralVersionsTheNewestIsOpened() throws IOException {
        Path models = folder.resolve("net");
        Files.createDirectories(models.resolve("00000009"));
        Files.createDirectories(models.resolve("00000010"));
        TestModels.copy("grey", models.resolve("00000009"));
        PretrainedModel only = MODELS.open(models);
        TestModels.copy("reusable", models.resolve("00000010"));
        PretrainedModel newest = MODELS.open(models);

        assertEquals(models.resolve("00000009"), only.path());
        assertEquals("net", only.name());
        assertEquals(List.of(), only.warnings());
        assertEquals(models.resolve("00000010"), newest.path());
        assertEquals(
                List.of("The folder holds 2 versions; this is the newest, 00000010. To open another, name its folder."),
                newest.warnings());
        assertEquals("net", MODELS.open(models.resolve("00000009")).name());
    }

    private static void assertRange(ValueRange range, boolean known, PretrainedModel model) {
        assertEquals(range, model.input().range());
        assertEquals(known, model.input().rangeKnown());
    }

    private static PretrainedModel open(String name) {
        return MODELS.open(TestModels.folder(name));
    }

    private static List<String> names(PretrainedModel model) {
        return model.layers().stream().map(LayerInfo::name).toList();
    }
}
