// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that cannot be opened, word for word. */
final class ModelProblemTest {

    private static final String HUB_FORM = "; a TF2 SavedModel in TF Hub's form is needed"
            + " (see https://www.tensorflow.org/hub/reusable_saved_models).";
    private static final String POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";

    private final HubModels models = new HubModels(OpRegistry.load());

    @TempDir
    Path folder;

    private Path model;

    @BeforeEach
    void copy() throws IOException {
        model = TestModels.copy("reusable", folder.resolve("model"));
    }

    @Test
    void aFolderThatIsNotThere() {
        Path missing = folder.resolve("nothing");
        problem(missing, "No such model: " + missing + ". Name a SavedModel folder, or \"builtin\".");
    }

    @Test
    void aFile() {
        Path file = model.resolve("saved_model.pb");
        problem(file, file + " is a file. Name the SavedModel's folder, which holds saved_model.pb.");
    }

    @Test
    void aFolderWithoutAGraph() throws IOException {
        Files.delete(model.resolve("saved_model.pb"));
        problem(model, model + " is no SavedModel: it has no saved_model.pb. Name the folder that holds that file.");
    }

    @Test
    void aGitLfsPointer() throws IOException {
        for (String name :
                new String[] {"variables/variables.data-00000-of-00001", "variables/variables.index", "saved_model.pb"
                }) {
            Path file = Files.writeString(model.resolve(name), POINTER);
            problem(
                    model,
                    file + " is a git-lfs pointer, not the file itself."
                            + " Run \"git lfs pull\" where it came from, or download the model itself.");
        }
    }

    @Test
    void aGraphThatIsNone() throws IOException {
        Files.writeString(model.resolve("saved_model.pb"), "no protocol buffer");
        problem(
                model,
                model.resolve("saved_model.pb")
                        + " is damaged or no SavedModel file. Download the model again, whole.");
    }

    @Test
    void anEmptyGraph() throws IOException {
        Files.write(model.resolve("saved_model.pb"), new byte[0]);
        problem(model, model.resolve("saved_model.pb") + " holds no graph. Download the model again, whole.");
    }

    @Test
    void missingVariables() throws IOException {
        Files.delete(model.resolve("variables/variables.data-00000-of-00001"));
        problem(
                model,
                model + " has no variables/variables.data file: the model is incomplete. Download it again, whole.");
        Files.delete(model.resolve("variables/variables.index"));
        problem(model, model + " has no variables/variables.index: the model is incomplete. Download it again, whole.");
    }

    @Test
    void damagedVariables() throws IOException {
        Files.write(model.resolve("variables/variables.index"), new byte[100]);
        problem(
                model,
                "The variables of the model in " + model
                        + " are damaged or incomplete. Download the model again, whole.");
    }

    @Test
    void variablesCutShort() throws IOException {
        var opened = models.open(model);
        Path data = model.resolve("variables/variables.data-00000-of-00001");
        byte[] bytes = Files.readAllBytes(data);
        Files.write(data, java.util.Arrays.copyOf(bytes, 10));

        ModelProblem problem = assertThrows(ModelProblem.class, opened::values);
        assertEquals(
                "The variables of the model in " + model
                        + " are damaged or incomplete. Download the model again, whole.",
                problem.getMessage());
    }

    @Test
    void tf1HubFormat() throws IOException {
        Files.write(model.resolve("tfhub_module.pb"), new byte[] {8, 3});
        problem(
                model,
                model + " is in TF1 Hub format, which is not supported yet."
                        + " Use the model's TF2 version (its number is usually one higher).");
    }

    @Test
    void aTf1SavedModel() {
        Path tf1 = TestModels.folder("tf1");
        problem(tf1, "The model in " + tf1 + " is a TF1 SavedModel" + HUB_FORM);
    }

    @Test
    void aSavedModelThatCannotBeCalled() {
        Path other = TestModels.folder("not_callable");
        problem(other, "The model in " + other + " is not callable" + HUB_FORM);
    }

    @Test
    void aFeatureMap() {
        Path map = TestModels.folder("feature_map");
        problem(
                map,
                "The model in " + map + " gives a tensor of shape [-1, 4, 4, 3];"
                        + " a feature vector, [batch, dimensions], is needed. Use a model for feature vectors.");
    }

    @Test
    void greyImages() {
        Path grey = TestModels.folder("grey");
        problem(
                grey,
                "The model in " + grey + " takes images of 1 channel;"
                        + " photos have 3 (red, green, blue). Use a model for RGB images.");
    }

    @Test
    void aConditionInTheGraph() {
        Path condition = TestModels.folder("condition");
        problem(
                condition,
                "The model in " + condition
                        + " decides while it runs (op StatelessIf), which cannot be trained here. Use another model.");
    }

    private void problem(Path opened, String message) {
        assertEquals(
                message,
                assertThrows(ModelProblem.class, () -> models.open(opened)).getMessage());
    }
}
