// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graftwork.model.ModelProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that do not open, word for word. */
final class KerasProblemTest {

    private static final String SAVE = " In Python, save the whole model: model.save(\"model.keras\").";
    private static final String OTHER_LIBRARY =
            " is a model of another library than TensorFlow. Use a SavedModel or a Keras model.";

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThere() {
        Path missing = folder.resolve("nothing.keras");
        problem(missing, "No such model: " + missing + ". Name a model's file or folder, or \"builtin\".");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path file = write("model.h5", "");
        problem(file, file + " is empty. Download it again, whole.");
    }

    @ParameterizedTest
    @CsvSource({"model.h5", "model.keras"})
    void aGitLfsPointer(String name) throws IOException {
        Path file = write(name, "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 256052008\n");
        problem(
                file,
                file + " is a git-lfs pointer, not the file itself."
                        + " Run \"git lfs pull\" where it came from, or download the model itself.");
    }

    @Test
    void anArchiveOfTar() throws IOException {
        Path file = write("model.tar.gz", "\u001f\u008b\b\u0000");
        problem(file, file + " is an archive: unpack it and name the folder.");
    }

    @Test
    void anArchiveOfZip() throws IOException {
        Path file = zip("model.zip", "saved_model.pb", "");
        problem(file, file + " is an archive: unpack it and name the folder.");
    }

    @Test
    void aTensorFlowLiteModel() throws IOException {
        Path file = write("model.tflite", "\u0020\u0000\u0000\u0000TFL3");
        problem(
                file,
                file + " is a TensorFlow Lite model, which cannot be trained further."
                        + " Use the SavedModel or Keras model it was converted from.");
    }

    @Test
    void aTensorFlowJsModel() throws IOException {
        Path file = write("model.json", "{\"format\": \"layers-model\", \"modelTopology\": {}}");
        problem(
                file,
                file + " is a TensorFlow.js model, which does not open here."
                        + " Use the SavedModel or Keras model it was converted from.");
    }

    @Test
    void aConfigurationWithoutWeights() throws IOException {
        Path file = write("model.json", "{\"class_name\": \"Sequential\"}");
        problem(file, file + " is a JSON file without weights." + SAVE);
    }

    @Test
    void weightsInSeveralFiles() throws IOException {
        Path file = write("model.weights.json", "{\"metadata\": {\"total_size\": 3}, \"weight_map\": {}}");
        problem(
                file,
                file + " lists weights that stand in several files, which does not open here."
                        + " In Python, save the whole model into one file: model.save(\"model.keras\").");
    }

    @Test
    void anOnnxModel() throws IOException {
        Path file = write("model.onnx", "\b\u0007");
        problem(file, file + " is an ONNX model, which does not open here. Use a SavedModel or a Keras model.");
    }

    @Test
    void aPytorchModel() throws IOException {
        Path old = write("model.pth", "\u0080\u0002");
        problem(old, old + OTHER_LIBRARY);
        Path zipped = zip("model.pt", "archive/data.pkl", "");
        problem(zipped, zipped + OTHER_LIBRARY);
    }

    @Test
    void aPartOfASavedModel() throws IOException {
        Path file = write("saved_model.pb", "\b\u0001");
        problem(file, file + " is a part of a SavedModel: name the folder it stands in.");
    }

    @Test
    void aPicture() throws IOException {
        Path file = write("cat.jpg", "\u00ff\u00d8\u00ff");
        problem(
                file,
                file + " is no model that opens here."
                        + " Name a .keras or .h5 file, or the folder of a SavedModel, which holds saved_model.pb.");
    }

    @Test
    void weightsOfKeras3Alone() {
        Path file = KerasFixtures.file("small.weights.h5");
        problem(
                file,
                file + " holds only weights, without the network they belong to."
                        + " In Python, load them into their model and save it whole: model.save(\"model.keras\").");
    }

    @Test
    void aKerasFileWithoutWeights() throws IOException {
        Path file = zip("model.keras", "config.json", "{}");
        problem(file, file + " has no model.weights.h5 in it: it is incomplete. Download it again, whole.");
    }

    @Test
    void aConfigurationThatIsNoJson() throws IOException {
        Path file = zip("model.keras", "config.json", "{\"class");
        problem(file, file + " is damaged: the model's configuration in it is no JSON. Download it again, whole.");
    }

    @Test
    void anArchiveThatWouldFillTheMemory() throws IOException {
        Path file = folder.resolve("model.keras");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("config.json"));
            byte[] spaces = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 65; megabyte++) {
                zip.write(spaces);
            }
        }
        problem(
                file,
                file + " is not opened: config.json in it is said to be 65 MB when unpacked."
                        + " Check where the file comes from.");
    }

    @Test
    void weightsOfTypeBfloat16() throws IOException {
        Path file = zip(
                "model.keras",
                "config.json",
                "{\"config\": {\"dtype\": {\"class_name\": \"DTypePolicy\", \"config\": {\"name\": \"bfloat16\"}}}}");
        problem(
                file,
                file + " holds weights of type bfloat16, which do not open here."
                        + " In Python, save the model with weights of type float32.");
    }

    @Test
    void aDownloadThatWasInterrupted() throws IOException {
        byte[] whole = Files.readAllBytes(KerasFixtures.file("small.h5"));
        Path file = Files.write(folder.resolve("model.h5"), Arrays.copyOf(whole, whole.length - 1));
        problem(file, file + " is incomplete: it ends too early. Download it again, whole.");
    }

    @Test
    void anArchiveWithADamagedByte() throws IOException {
        byte[] bytes = Files.readAllBytes(KerasFixtures.file("small.keras"));
        bytes[bytes.length / 2]++;
        Path file = Files.write(folder.resolve("model.keras"), bytes);
        problem(file, file + " is damaged or incomplete. Download it again, whole.");
    }

    @Test
    void weightsThatFitNoNetwork() throws IOException {
        Path file = write("weights.h5", KerasFixtures.file("unknown_weights.h5"));
        problem(
                file,
                file + " holds only weights, and they fit no network of Keras Applications."
                        + " In Python, save the whole model: model.save(\"model.keras\"); or give the file the name that"
                        + " Keras Applications gives it, such as"
                        + " mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5 or efficientnetb0_notop.h5.");
    }

    @Test
    void weightsUnderTheNameOfAnotherNetwork() throws IOException {
        Path file = write("mobilenet_5_0_128_tf_no_top.h5", KerasFixtures.file("mobilenet_2_5_128_tf_no_top.h5"));
        problem(
                file,
                file + " does not fit its network: layer \"conv1\" wants conv1/kernel of shape [3, 3, 3, 16],"
                        + " and the file has [3, 3, 3, 8]. Save the whole model again.");
    }

    private Path write(String name, String bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path write(String name, Path copied) throws IOException {
        return Files.copy(copied, folder.resolve(name));
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void problem(Path file, String message) {
        KerasModels models = KerasFixtures.models();
        assertEquals(
                message,
                assertThrows(ModelProblem.class, () -> models.open(file)).getMessage());
    }
}
