// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.RealFiles;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableCount;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("real")
final class RealModelsTest {

    private static final String WANTED = " Use a model that takes a batch of images, [batch, height, width, 3].";

    private final SavedModels models = new SavedModels(OpRegistry.load());

    @ParameterizedTest
    @ValueSource(strings = {"savedmodels", "broken", "models"})
    void everyModelOpensOrIsAProblemOfOneLine(String root) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(RealFiles.find(root))) {
            all = files.toList();
        }
        assertFalse(all.isEmpty());
        for (Path path : all) {
            try {
                models.open(path).values();
            } catch (ModelProblem e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serving_saved_model_counter/00000123 | Its signatures: get_counter takes nothing; incr_counter takes"
                        + " nothing; incr_counter_by takes delta (float32 of any shape); and 1 more.",
                "serving_saved_model_half_plus_three/00000123 | Its signatures: serving_default takes x (float32 []);"
                        + " tensorflow/serving/regress takes inputs (float32 []).",
                "serving_saved_model_half_plus_two_gpu/00000123 | Its signatures: serving_default takes x (float32"
                        + " [any, 1]); classify_x2_to_y3 takes inputs (float32 [any, 1]); classify_x_to_y takes inputs"
                        + " (string of any shape); and 3 more. It is also made for a GPU alone (/device:GPU:0).",
                "serving_saved_model_half_plus_two_2_versions/00000124 | Its signatures: serving_default takes x"
                        + " (float32 [any, 1]); classify_x2_to_y3 takes inputs (float32 [any, 1]); classify_x_to_y takes"
                        + " inputs (string of any shape); and 3 more.",
                "serving_saved_model_half_plus_two_tf2_cpu/00000123 | Its signatures: serving_default takes x (float32"
                        + " [1]); classify_x2_to_y3 takes inputs (float32 [1]); classify_x_to_y takes inputs (string"
                        + " [any]); and 3 more.",
                "tfhub_testdata/half_plus_two_v1 | Its signature default takes default (float32 of any shape).",
                "tfjava_saved_model_using_python | Its signatures: add takes a (float32 of any shape), b (float32 of"
                        + " any shape); get_const_matrix takes input (float32 of any shape); get_const_scalar takes"
                        + " input (float32 of any shape); and 2 more.",
                "tfjsnode_module_with_multiple_signatures | Its signatures: serving_default takes x (float32 []);"
                        + " timestwo takes x (float32 []).",
                "tfjsnode_uint8_multiply | Its signature serving_default takes x (uint8 [1]).",
                "tfrust_regression_tf2 | Its signatures: b takes nothing; train takes x (float32 [any]), y (float32"
                        + " [any]); w takes nothing."
            })
    void aModelThatTakesNoImagesSaysWhatItTakes(String name, String takes) {
        Path folder = RealFiles.find("savedmodels/" + name);

        assertEquals(
                "The model in " + folder + " takes no images. " + takes + WANTED,
                assertThrows(ModelProblem.class, () -> models.open(folder)).getMessage());
    }

    @Test
    void ofTwoVersionsTheNewestIsTried() {
        Path folder = RealFiles.find("savedmodels/serving_saved_model_half_plus_two_2_versions");

        assertTrue(assertThrows(ModelProblem.class, () -> models.open(folder))
                .getMessage()
                .contains("00000124 takes no images"));
    }

    @Test
    void brokenModelsAreNamed() {
        Path pointer = RealFiles.find("broken/git_lfs_pointers_tf1_hub_module");
        Path withoutData = RealFiles.find("broken/hub_module_without_data");

        assertEquals(
                pointer.resolve("saved_model.pb") + " is a git-lfs pointer, not the file itself. Run \"git lfs pull\""
                        + " where it came from, or download the model itself.",
                assertThrows(ModelProblem.class, () -> models.open(pointer)).getMessage());
        assertEquals(
                withoutData + " has no variables/variables.data file: the model is incomplete. Download it again,"
                        + " whole.",
                assertThrows(ModelProblem.class, () -> models.open(withoutData)).getMessage());
    }

    @Test
    void aTeachableMachineModelIsRightAboutItsLeaves() throws IOException {
        PretrainedModel model = models.open(RealFiles.find("models/teachable_balaji1994"));

        assertEquals(ModelFormat.TF1_SAVED_MODEL, model.format());
        assertEquals(new VariableCount(159, 524_428), model.trainable());
        assertEquals(new VariableCount(104, 14_080), model.nonTrainable());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, model.input().range());
        assertTrue(model.input().rangeKnown());
        assertEquals(OutputKind.LOGITS, model.output().kind());
        try (PhotoScores scores = new PhotoScores(model)) {
            for (int leaf = 1; leaf <= 9; leaf++) {
                float[] classes = scores.of(model.path().resolve("test_images/" + leaf + ".JPG"));
                assertEquals(leaf > 4, classes[1] > classes[0], "leaf " + leaf);
            }
        }
    }

    @Test
    void aKeras2ClassifierOfGreyImagesOpensWithItsLayers() {
        PretrainedModel model = models.open(RealFiles.find("models/catdog-demo_keras_cnn"));

        assertEquals(ModelFormat.KERAS_SAVED_MODEL, model.format());
        assertEquals(1, model.input().channels());
        assertEquals(100, model.input().height());
        assertEquals(new VariableCount(16, 129_378), model.trainable());
        assertEquals(new VariableCount(0, 0), model.nonTrainable());
        assertEquals(OutputKind.LOGITS, model.output().kind());
        assertEquals(14, model.layers().size());
        assertEquals("conv2d", model.layers().get(0).name());
        assertEquals("MaxPooling2D", model.layers().get(2).kind());
        assertEquals("dense_1", model.layers().get(13).name());
    }
}
