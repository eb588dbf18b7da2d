// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.Conditions;
import org.graftwork.tensorflow.Differentiable;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphPruning;
import org.graftwork.tensorflow.NetworkDraft;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.RefVariables;
import org.graftwork.tensorflow.Switches;
import org.graftwork.tensorflow.UnknownOpException;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Makes flat graphs of networks as SavedModels hold them. */
final class FlatNetworks {

    private final SavedModelFiles files;
    private final OpRegistry ops;

    FlatNetworks(SavedModelFiles files, OpRegistry ops) {
        this.files = files;
        this.ops = ops;
    }

    /**
     * Writes out calls and decided conditions, and rewrites what has no gradient.
     *
     * @throws ModelProblem if it holds what cannot be trained or run here
     */
    FlatGraph flatten(RawNetwork network) {
        NetworkDraft draft = differentiable(network);
        List<String> updates = updates(draft);
        List<String> wanted = new ArrayList<>(updates);
        wanted.add(draft.output().node());
        wanted.add(network.input());
        List<NodeDef> kept = GraphPruning.keep(draft.nodes(), wanted).stream()
                .map(ops::withKnownAttributes)
                .toList();
        new RefusedOps(files, ops, network.input()).check(kept);
        Set<String> names = kept.stream().map(NodeDef::getName).collect(Collectors.toSet());
        return new FlatGraph(
                GraphDef.newBuilder()
                        .setVersions(network.versions())
                        .addAllNode(kept)
                        .build(),
                network.input(),
                draft.output().toString(),
                network.handles().stream()
                        .map(name -> names.contains(name) ? name : "")
                        .toList(),
                updates);
    }

    private NetworkDraft differentiable(RawNetwork network) {
        try {
            NetworkDraft handles = RefVariables.toHandles(network.draft());
            NetworkDraft written = new Conditions(network.library(), ops).resolve(needed(handles, network.input()));
            return Differentiable.rewrite(Switches.resolve(written));
        } catch (UnknownOpException e) {
            throw new ModelProblem(
                    "The model in " + files.folder() + " uses the op " + e.op()
                            + ", which this TensorFlow does not have. Use another model.",
                    e);
        }
    }

    /** Leaves out initializers and savers before any more work is done. */
    private static NetworkDraft needed(NetworkDraft draft, String input) {
        List<String> wanted = new ArrayList<>(draft.controls());
        wanted.add(draft.output().node());
        wanted.add(input);
        return new NetworkDraft(GraphPruning.keep(draft.nodes(), wanted), draft.output(), draft.controls());
    }

    /** Of what a network runs beside its output, only assignments to variables are wanted. */
    private static List<String> updates(NetworkDraft draft) {
        Set<String> reached = new HashSet<>();
        GraphPruning.keep(draft.nodes(), draft.controls()).forEach(node -> reached.add(node.getName()));
        return draft.nodes().stream()
                .filter(node -> node.getOp().startsWith("Assign"))
                .map(NodeDef::getName)
                .filter(reached::contains)
                .toList();
    }
}
