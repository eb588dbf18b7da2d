// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.PhotoSize;
import org.graftwork.export.savedmodel.SavedSignature;
import org.graftwork.model.InputSpec;
import org.graftwork.model.savedmodel.SavedModelFiles;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;
import org.graftwork.training.SeenImage;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Tensor;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;

/** A classifier that was exported, loaded as any TensorFlow would load it: by its signature. */
public final class ExportedClassifier implements Classifier {

    private final List<String> classes;
    private final InputSpec input;
    private final SavedModelBundle bundle;
    private final TensorRef images;
    private final TensorRef probabilities;
    private final ImageDecoder decoder = new ImageDecoder();

    private ExportedClassifier(List<String> classes, InputSpec input, SavedModelBundle bundle, SignatureDef signature) {
        this.classes = List.copyOf(classes);
        this.input = input;
        this.bundle = bundle;
        images = TensorRef.parse(
                signature.getInputsOrThrow(ClassifierModel.PHOTOS.name()).getName());
        probabilities = TensorRef.parse(
                signature.getOutputsOrThrow(ClassifierModel.PROBABILITIES).getName());
    }

    /**
     * Opens an export.
     *
     * @throws org.graftwork.problem.Problem if the folder is no export, or a damaged one
     */
    public static ExportedClassifier open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ExportProblem("There is no folder " + folder + ". Name a folder that Graftwork has exported to.");
        }
        SavedModelFiles.of(folder);
        ExportFiles files = new ExportFiles(folder);
        List<String> classes = files.labels();
        InputSpec input = files.input();
        NativeTensorFlow.load();
        SavedModelBundle bundle = load(folder);
        try {
            return new ExportedClassifier(classes, input, bundle, signature(folder, bundle, classes.size()));
        } catch (ExportProblem e) {
            bundle.close();
            throw e;
        }
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public InputSpec input() {
        return input;
    }

    @Override
    public Prediction classify(Path file) {
        // The signature would fit the photo by the same ops; it is read at that size, to show what the network sees.
        float[] pixels = decoder.decode(
                file, new PhotoSize(input.height(), input.width(), input.fit().resizing()));
        float[] output = run(pixels, input.height(), input.width());
        Map<String, Double> byClass = new LinkedHashMap<>();
        int best = 0;
        for (int i = 0; i < output.length; i++) {
            byClass.put(classes.get(i), (double) output[i]);
            best = output[i] > output[best] ? i : best;
        }
        return new Prediction(file, classes.get(best), byClass, SeenImage.of(pixels, input));
    }

    @Override
    public void close() {
        decoder.close();
        bundle.close();
    }

    /** Calls the signature on one image with values in [0, 255]. */
    float[] run(float[] pixels, int height, int width) {
        try (Tensor image = Tensors.floats(pixels, 1, height, width, 3);
                Result result = bundle.session()
                        .runner()
                        .feed(images.node(), images.index(), image)
                        .fetch(probabilities.node(), probabilities.index())
                        .run()) {
            return Tensors.floats(result.get(0));
        }
    }

    private static SavedModelBundle load(Path folder) {
        try {
            return SavedModelBundle.load(folder.toString(), SavedModelBundle.DEFAULT_TAG);
        } catch (RuntimeException e) {
            // Many of TensorFlow's errors are Java's own, such as IllegalArgumentException.
            throw new ExportProblem(
                    "The export in " + folder + " is damaged and cannot be loaded. Export the classifier again.", e);
        }
    }

    private static SignatureDef signature(Path folder, SavedModelBundle bundle, int classes) {
        SignatureDef signature = bundle.metaGraphDef()
                .getSignatureDefOrDefault(SavedSignature.SERVING_DEFAULT, SignatureDef.getDefaultInstance());
        TensorInfo output =
                signature.getOutputsOrDefault(ClassifierModel.PROBABILITIES, TensorInfo.getDefaultInstance());
        int dimensions = output.getTensorShape().getDimCount();
        if (!signature.containsInputs(ClassifierModel.PHOTOS.name())
                || dimensions != 2
                || output.getTensorShape().getDim(1).getSize() != classes) {
            throw new ExportProblem("The SavedModel in " + folder + " does not give probabilities for the " + classes
                    + " classes of its labels.json. Export the classifier again.");
        }
        return signature;
    }
}
