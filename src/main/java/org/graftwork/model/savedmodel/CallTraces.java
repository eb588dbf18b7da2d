// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedConcreteFunction;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TensorSpecProto;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * Reads concrete functions: one for each combination of Python arguments a function was traced with. The structure is that
 * of tensorflow/core/protobuf/saved_object_graph.proto.
 */
final class CallTraces {

    private final ObjectGraph objects;
    private final List<String> functions;
    private final PythonSignature python;

    private CallTraces(ObjectGraph objects, List<String> functions, PythonSignature python) {
        this.objects = objects;
        this.functions = functions;
        this.python = python;
    }

    /** The traces of a function object, such as {@code __call__}. */
    CallTraces(ObjectGraph objects, SavedObject call) {
        this(
                objects,
                call.getFunction().getConcreteFunctionsList(),
                PythonSignature.of(call.getFunction().getFunctionSpec()));
    }

    /** The one trace of a signature. */
    static CallTraces ofSignature(ObjectGraph objects, String function) {
        return new CallTraces(objects, List.of(function), PythonSignature.NONE);
    }

    /**
     * The traces that take one tensor of images and give one that can be used, those whose arguments have their default
     * values first; others are passed over.
     */
    List<CallTrace> read() {
        return functions.stream()
                .flatMap(this::read)
                .sorted(Comparator.comparingLong(trace -> python.departures(trace.arguments())))
                .toList();
    }

    private Stream<CallTrace> read(String function) {
        SavedConcreteFunction concrete = objects.proto().getConcreteFunctionsOrThrow(function);
        Optional<TraceOutput> output = TraceOutput.of(concrete.getOutputSignature());
        if (PythonSignature.elements(concrete.getCanonicalizedInputSignature()).size() != 2 || output.isEmpty()) {
            return Stream.empty();
        }
        List<PythonSignature.Leaf> arguments = arguments(concrete.getCanonicalizedInputSignature());
        boolean decidesMode = arguments.stream().anyMatch(CallTraces::isTrainingFlag);
        return (decidesMode ? Stream.of(false, true) : Stream.of(false))
                .flatMap(training -> read(function, concrete, arguments, training, output.get()).stream());
    }

    private Optional<CallTrace> read(
            String function,
            SavedConcreteFunction concrete,
            List<PythonSignature.Leaf> arguments,
            boolean training,
            TraceOutput output) {
        Map<String, Object> simple = new HashMap<>();
        List<TensorSpecProto> images = new ArrayList<>();
        List<TensorProto> extra = new ArrayList<>();
        for (PythonSignature.Leaf argument : arguments) {
            if (!argument.value().hasTensorSpecValue()) {
                Optional.ofNullable(PythonSignature.simple(argument.value()))
                        .ifPresent(value -> simple.put(argument.name(), value));
            } else if (images.isEmpty()) {
                images.add(argument.value().getTensorSpecValue());
            } else if (isTrainingFlag(argument)) {
                simple.put(CallTrace.TRAINING, training);
                extra.add(ScalarDefault.flag(training));
            } else {
                Optional<TensorProto> value = python.defaultOf(argument.name())
                        .flatMap(known ->
                                ScalarDefault.of(known, argument.value().getTensorSpecValue()));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                extra.add(value.get());
            }
        }
        if (images.isEmpty()
                || !ImageInput.fits(images.get(0).getDtype(), images.get(0).getShape())) {
            return Optional.empty();
        }
        return Optional.of(new CallTrace(
                function,
                simple,
                images.get(0).getDtype(),
                images.get(0).getShape(),
                extra,
                concrete.getBoundInputsList(),
                output.index(),
                output.shape()));
    }

    private List<PythonSignature.Leaf> arguments(StructuredValue canonical) {
        List<StructuredValue> both = PythonSignature.elements(canonical);
        List<StructuredValue> positional = PythonSignature.elements(both.get(0));
        List<PythonSignature.Leaf> arguments = new ArrayList<>();
        for (int i = 0; i < positional.size(); i++) {
            arguments.addAll(PythonSignature.leaves(python.name(i), positional.get(i)));
        }
        arguments.addAll(PythonSignature.leaves("", both.get(1)));
        return arguments;
    }

    /** Whether an argument is a tensor that tells the modes apart while the function runs. */
    private static boolean isTrainingFlag(PythonSignature.Leaf argument) {
        TensorSpecProto spec = argument.value().getTensorSpecValue();
        return argument.value().hasTensorSpecValue()
                && (argument.name().equals(CallTrace.TRAINING)
                        || argument.name().equals("is_training"))
                && spec.getDtype() == DataType.DT_BOOL
                && spec.getShape().equals(TensorShapeProto.getDefaultInstance());
    }
}
