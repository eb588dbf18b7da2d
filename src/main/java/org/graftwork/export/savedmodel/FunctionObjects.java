// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.List;
import org.tensorflow.proto.SavedObjectGraphOuterClass.FunctionSpec;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedBareConcreteFunction;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedConcreteFunction;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedFunction;
import org.tensorflow.proto.Struct.StructuredValue;

/** How Python is to call the functions of a SavedModel (tensorflow/core/protobuf/saved_object_graph.proto). */
final class FunctionObjects {

    private FunctionObjects() {}

    /** The Python function {@code __call__(inputs, training=False)} with what it was traced to. */
    static SavedFunction call(ReusableSavedModel model) {
        StructuredValue spec = StructuredValues.fullArgSpec(
                List.of(model.input().name(), "training"),
                StructuredValues.tuple(StructuredValues.bool(false)),
                List.of());
        return SavedFunction.newBuilder()
                .addConcreteFunctions(model.inference().name())
                .addConcreteFunctions(model.training().name())
                .setFunctionSpec(withoutInputSignature(spec))
                .build();
    }

    /** One trace of that function, for one value of {@code training}. */
    static SavedConcreteFunction trace(
            ReusableSavedModel model, BoundFunction function, boolean training, int firstVariable) {
        return SavedConcreteFunction.newBuilder()
                .addAllBoundInputs(nodes(function, firstVariable))
                .setCanonicalizedInputSignature(StructuredValues.tuple(
                        StructuredValues.tuple(StructuredValues.tensor(model.input()), StructuredValues.bool(training)),
                        StructuredValues.emptyDict()))
                .setOutputSignature(StructuredValues.tensor(model.output()))
                .build();
    }

    /** A signature takes its tensor by name only. */
    static SavedBareConcreteFunction signature(SavedSignature signature) {
        List<String> keywords = List.of(signature.input().name());
        return SavedBareConcreteFunction.newBuilder()
                .setConcreteFunctionName(signature.function().name())
                .addAllArgumentKeywords(keywords)
                .setAllowedPositionalArguments(1)
                .setFunctionSpec(
                        withoutInputSignature(StructuredValues.fullArgSpec(List.of(), StructuredValues.NONE, keywords)))
                .build();
    }

    static SavedConcreteFunction trace(SavedSignature signature, int firstVariable) {
        return SavedConcreteFunction.newBuilder()
                .addAllBoundInputs(nodes(signature.function(), firstVariable))
                .setCanonicalizedInputSignature(
                        StructuredValues.tuple(StructuredValues.tuple(), StructuredValues.dict(signature.input())))
                .setOutputSignature(StructuredValues.dict(signature.output()))
                .build();
    }

    private static FunctionSpec withoutInputSignature(StructuredValue fullArgSpec) {
        return FunctionSpec.newBuilder()
                .setFullargspec(fullArgSpec)
                .setInputSignature(StructuredValues.NONE)
                .build();
    }

    private static List<Integer> nodes(BoundFunction function, int firstVariable) {
        return function.captures().stream().map(index -> firstVariable + index).toList();
    }
}
