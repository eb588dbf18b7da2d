// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.export.savedmodel.BoundFunction;
import org.graftwork.export.savedmodel.FunctionLibrary;
import org.graftwork.export.savedmodel.GraphFunctions;
import org.graftwork.export.savedmodel.ModelVariable;
import org.graftwork.export.savedmodel.NameScope;
import org.graftwork.export.savedmodel.ReusableSavedModel;
import org.graftwork.export.savedmodel.SavedSignature;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.savedmodel.CallTrace;
import org.graftwork.model.savedmodel.ReusableModule;
import org.graftwork.model.savedmodel.SavedModelFiles;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.Tensors;
import org.graftwork.training.TrainedClassifier;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.MetaGraphDef;

/**
 * Makes a SavedModel's parts of a trained classifier. The base's own functions are kept as they stand, for inference and
 * for training, so that the export can be trained further wherever TensorFlow runs; the head is put on them.
 */
final class ClassifierModel {

    /** The signature's input: RGB images of any size, with values in [0, 255]. */
    static final TensorSpec PHOTOS = TensorSpec.floats("images", -1, -1, -1, 3);

    /** The signature's output. */
    static final String PROBABILITIES = "probabilities";

    private final TrainedClassifier classifier;
    private final ReusableModule base;
    private final MetaGraphDef graph;
    private final NameScope names = new NameScope();

    private ClassifierModel(TrainedClassifier classifier) {
        this.classifier = classifier;
        SavedModelFiles files = SavedModelFiles.of(classifier.base().path());
        if (!files.fingerprint().equals(classifier.base().fingerprint())) {
            throw new ExportProblem("The base in " + files.folder()
                    + " is not the one that was trained on any more. Put that back, or train again.");
        }
        base = ReusableModule.read(files);
        graph = base.metaGraph();
    }

    /**
     * Makes the parts.
     *
     * @throws org.graftwork.problem.Problem if the base's files are gone, or the base cannot be exported
     */
    static ReusableSavedModel of(TrainedClassifier classifier, OpRegistry ops) {
        return new ClassifierModel(classifier).build(ops);
    }

    private ReusableSavedModel build(OpRegistry ops) {
        FunctionLibrary library = new FunctionLibrary(graph.getGraphDef().getLibrary());
        CallTrace inferenceTrace = base.inference();
        CallTrace trainingTrace = base.training().orElse(inferenceTrace);
        FunctionDefLibrary callees =
                library.reachableFrom(List.of(inferenceTrace.function(), trainingTrace.function()));
        callees.getFunctionList()
                .forEach(function -> names.reserve(function.getSignature().getName()));

        List<ModelVariable> variables = variables();
        ClassifierFunctions functions = new ClassifierFunctions(new GraphFunctions(ops), variables);
        TensorSpec input = new TensorSpec("inputs", DataType.DT_FLOAT, Tensors.shape(inferenceTrace.inputShape()));
        TensorSpec output =
                TensorSpec.floats(PROBABILITIES, -1, classifier.classes().size());
        BoundFunction inference =
                functions.call(name("call"), BaseFunction.of(base, inferenceTrace, library), input, 0);
        BoundFunction training = functions.call(
                name("call"),
                BaseFunction.of(base, trainingTrace, library),
                input,
                classifier.plan().head().dropout());
        BoundFunction serving = functions.onPhotos(
                name("signature_wrapper"), inference, PHOTOS, classifier.base().input(), output);
        return new ReusableSavedModel(
                variables,
                callees,
                Optional.of(graph.getGraphDef().getVersions()),
                inference,
                training,
                input,
                output,
                Optional.of(new SavedSignature(SavedSignature.SERVING_DEFAULT, serving, PHOTOS, output)));
    }

    private List<ModelVariable> variables() {
        NameScope scopes = new NameScope();
        base.variables().forEach(variable -> scopes.reserve(variable.name().replaceFirst("/.*", "")));
        String head = scopes.unique("head");
        List<ModelVariable> all = new ArrayList<>(BaseExport.variables(base.variables(), classifier.baseValues()));
        all.add(new ModelVariable(head + "/kernel", classifier.kernel(), true));
        all.add(new ModelVariable(head + "/bias", classifier.bias(), true));
        return all;
    }

    /** A function's name in Python's own form, which Python cuts down to the middle part. */
    private String name(String part) {
        String name = Stream.iterate(0, i -> i + 1)
                .map(i -> "__inference_" + part + "_" + i)
                .filter(names::isFree)
                .findFirst()
                .orElseThrow();
        names.reserve(name);
        return name;
    }
}
