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

    private static final String POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";

    private final SavedModels models = new SavedModels(OpRegistry.load());

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
        problem(missing, "No such model: " + missing + ". Name a model's file or folder, or \"builtin\".");
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
    void aFolderOfKerasFiles() throws IOException {
        Path file = Files.createFile(folder.resolve("net.keras"));
        problem(
                folder,
                folder + " is no SavedModel: it has no saved_model.pb. It holds a Keras file: name " + file + ".");
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
    void aSavedModelThatCannotBeCalled() {
        Path other = TestModels.folder("not_callable");
        problem(
                other,
                "The model in " + other + " cannot be called: it has neither a __call__ nor a signature for images."
                        + " Save it again with a signature, or use another model.");
    }

    @Test
    void imagesWithChannelsFirst() {
        Path other = TestModels.folder("channels_first");
        problem(
                other,
                "The model in " + other + " takes images with channels first, [any, 3, 8, 8]; photos have them last."
                        + " Use a model for [batch, height, width, 3].");
    }

    @Test
    void moreThanImages() {
        Path other = TestModels.folder("two_inputs");
        problem(
                other,
                "The model in " + other + " takes more than images. Its signature serving_default takes"
                        + " images (float32 [any, 8, 8, 3]), sizes (float32 [any, 2])."
                        + " Use a model that takes a batch of images, [batch, height, width, 3].");
    }

    @Test
    void noImages() {
        Path other = TestModels.folder("strings");
        problem(
                other,
                "The model in " + other + " takes no images. Its signature serving_default takes"
                        + " files (string [any]). Use a model that takes a batch of images, [batch, height, width, 3].");
    }

    @Test
    void aLoopInTheGraph() {
        Path other = TestModels.folder("loop");
        problem(
                other,
                "The model in " + other
                        + " decides while it runs (op StatelessWhile), which cannot be trained here."
                        + " Use another model.");
    }

    @Test
    void aTf1GraphWithoutItsVariables() throws IOException {
        Path tf1 = TestModels.copy("tf1_refs", folder.resolve("tf1"));
        Files.delete(tf1.resolve("variables/variables.index"));
        problem(tf1, tf1 + " has no variables/variables.index: the model is incomplete. Download it again, whole.");
    }

    @Test
    void quantizedNumbers() {
        Path other = TestModels.folder("quantized");
        problem(
                other,
                "The model in " + other + " uses the op QuantizeV2 (QuantizeV2), which cannot be trained here."
                        + " Use another model.");
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
