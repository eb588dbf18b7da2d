// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.export.savedmodel.BoundFunction;
import org.graftwork.export.savedmodel.GraphFunctions;
import org.graftwork.export.savedmodel.ModelVariable;
import org.graftwork.export.savedmodel.NameScope;
import org.graftwork.export.savedmodel.ReusableSavedModel;
import org.graftwork.export.savedmodel.SavedSignature;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.training.TrainedClassifier;
import org.tensorflow.proto.VersionDef;

/**
 * Makes a SavedModel's parts of a trained classifier: of its base's networks, whatever format the base came in, for
 * inference and for training, so that the export can be trained further wherever TensorFlow runs; the head is put on
 * them. The base's files are not needed.
 */
final class ClassifierModel {

    /** The signature's input: RGB images of any size, with values in [0, 255]. */
    static final TensorSpec PHOTOS = TensorSpec.floats("images", -1, -1, -1, 3);

    /** The signature's output. */
    static final String PROBABILITIES = "probabilities";

    private final TrainedClassifier classifier;
    private final PretrainedModel base;

    private ClassifierModel(TrainedClassifier classifier) {
        this.classifier = classifier;
        base = classifier.base();
    }

    /** Makes the parts. */
    static ReusableSavedModel of(TrainedClassifier classifier, OpRegistry ops) {
        return new ClassifierModel(classifier).build(ops);
    }

    private ReusableSavedModel build(OpRegistry ops) {
        List<ModelVariable> all = variables();
        ClassifierFunctions functions =
                new ClassifierFunctions(new GraphFunctions(ops), all.get(all.size() - 2), all.get(all.size() - 1));
        BoundFunction inference = functions.call("__inference_call_0", base.inference(), 0);
        BoundFunction training = functions.call(
                "__inference_call_1",
                base.training().orElse(base.inference()),
                classifier.plan().head().dropout());

        // What neither mode reads or writes, such as a layer above the one whose output is used, is left behind.
        Set<Integer> captured = new HashSet<>(inference.captures());
        captured.addAll(training.captures());
        List<Integer> used = captured.stream().sorted().toList();
        List<ModelVariable> variables = used.stream().map(all::get).toList();
        inference = inference.renumbered(used);
        training = training.renumbered(used);

        TensorSpec output =
                TensorSpec.floats(PROBABILITIES, -1, classifier.classes().size());
        BoundFunction serving =
                functions.onPhotos("__inference_signature_wrapper_0", inference, base.input(), output, variables);
        return new ReusableSavedModel(
                variables,
                version(),
                inference,
                training,
                BaseExport.images("inputs", base.input()),
                output,
                Optional.of(new SavedSignature(SavedSignature.SERVING_DEFAULT, serving, PHOTOS, output)));
    }

    /** The base's variables and the head's two. Of the base's that share a name, all but the first get a number. */
    private List<ModelVariable> variables() {
        NameScope names = new NameScope();
        NameScope scopes = new NameScope();
        List<ModelVariable> all = new ArrayList<>();
        for (ModelVariable variable : BaseExport.variables(base.variables(), classifier.baseValues())) {
            all.add(new ModelVariable(names.unique(variable.name()), variable.value(), variable.trainable()));
            scopes.reserve(variable.name().replaceFirst("/.*", ""));
        }
        String head = scopes.unique("head");
        all.add(new ModelVariable(head + "/kernel", classifier.kernel(), true));
        all.add(new ModelVariable(head + "/bias", classifier.bias(), true));
        return all;
    }

    /** The version of TensorFlow's graphs that the base's was made for, if it says so. */
    private Optional<VersionDef> version() {
        VersionDef version = base.inference().graph().getVersions();
        return version.getProducer() > 0 ? Optional.of(version) : Optional.empty();
    }
}
