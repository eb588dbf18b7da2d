// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.graftwork.model.ModelFormat;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.OpRegistry;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph;

/**
 * Reads TF2 SavedModels, whose network is in functions: by {@code __call__}, as TF Hub's reusable form and Keras 2 have
 * it, where that takes images; else by a signature.
 */
final class FunctionReader {

    private final SavedModelFiles files;
    private final MetaGraphDef metaGraph;
    private final ObjectGraph objects;
    private final OpRegistry ops;
    private final KerasMetadata keras;

    FunctionReader(SavedModelFiles files, MetaGraphDef metaGraph, OpRegistry ops) {
        this.files = files;
        this.metaGraph = metaGraph;
        this.objects = new ObjectGraph(metaGraph.getObjectGraphDef());
        this.ops = ops;
        this.keras = KerasMetadata.read(files, objects);
    }

    SavedNetwork read() {
        List<CallTrace> traces = objects.function("__call__")
                .map(call -> new CallTraces(objects, call).read())
                .orElse(List.of());
        Optional<CallTrace> called = first(traces, training -> !training);
        CallTrace inference =
                called.or(this::bySignature).orElseThrow(() -> new SignatureInputs(files, metaGraph).noImages());
        Optional<CallTrace> training = called.isPresent() ? first(traces, mode -> mode) : Optional.empty();
        Set<Integer> captured = new LinkedHashSet<>(inference.bound());
        training.ifPresent(trace -> captured.addAll(trace.bound()));
        ModelFormat format = format(called.isPresent());
        ObjectVariables variables =
                new ObjectVariables(files, objects, keys(), captured, format == ModelFormat.KERAS_SAVED_MODEL);
        FunctionNetworks networks = new FunctionNetworks(files, metaGraph, variables, ops);
        List<String> warnings = new ArrayList<>();
        LeftOut.warning(variables.leftOut()).ifPresent(warnings::add);
        return new SavedNetwork(
                format,
                ImageInput.of(inference.inputType(), inference.inputShape()),
                Optional.empty(),
                variables.variables(),
                networks.of(inference),
                training.map(networks::of),
                keras,
                warnings);
    }

    private static Optional<CallTrace> first(List<CallTrace> traces, Predicate<Boolean> mode) {
        return traces.stream()
                .filter(trace -> mode.test(trace.training().orElse(false)))
                .findFirst();
    }

    private Optional<CallTrace> bySignature() {
        return new SignatureInputs(files, metaGraph)
                .names().stream()
                        .flatMap(name -> objects.signature(name).stream())
                        .flatMap(function -> CallTraces.ofSignature(objects, function).read().stream())
                        .findFirst();
    }

    private ModelFormat format(boolean called) {
        if (isOfKeras()) {
            return ModelFormat.KERAS_SAVED_MODEL;
        }
        boolean lists = !objects.list("variables").isEmpty();
        return called && lists ? ModelFormat.HUB_TF2 : ModelFormat.TF2_SAVED_MODEL;
    }

    /** Keras 2 leaves its mark in the root's kind, Keras 3 in the names of the root's children. */
    private boolean isOfKeras() {
        return objects.node(ObjectGraph.ROOT).getUserObject().getIdentifier().startsWith("_tf_keras")
                || objects.child(ObjectGraph.ROOT, "_all_variables").isPresent()
                || objects.child(ObjectGraph.ROOT, "_operations").isPresent();
    }

    private CheckpointKeys keys() {
        if (!files.hasVariables()) {
            return new CheckpointKeys(
                    objects.proto(),
                    TrackableObjectGraph.newBuilder()
                            .addNodes(TrackableObjectGraph.TrackableObject.getDefaultInstance())
                            .build());
        }
        try {
            return new CheckpointKeys(objects.proto(), new CheckpointReader(files.checkpoint()).objectGraph());
        } catch (IOException e) {
            throw files.damagedVariables(e);
        }
    }
}
