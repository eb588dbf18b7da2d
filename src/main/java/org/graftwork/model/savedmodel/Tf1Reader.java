// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.GraphPruning;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

/**
 * Reads SavedModels of TensorFlow 1, plain ones and those in TF Hub's first format: flat graphs with signatures and
 * collections. TF Hub's have a second graph, tagged {@code train}; in others, a flag may tell the modes apart.
 */
final class Tf1Reader {

    private static final String TRAIN = "train";
    private static final Set<String> VARIABLES = Set.of("VarHandleOp", "VariableV2", "Variable");

    private final SavedModelFiles files;
    private final MetaGraphDef metaGraph;
    private final Optional<MetaGraphDef> trainGraph;

    Tf1Reader(SavedModelFiles files, SavedModel model) {
        this.files = files;
        List<MetaGraphDef> graphs = model.getMetaGraphsList();
        Optional<MetaGraphDef> untagged =
                graphs.stream().filter(graph -> !isTagged(graph)).findFirst();
        metaGraph = untagged.orElse(graphs.get(0));
        trainGraph = untagged.isPresent()
                ? graphs.stream().filter(Tf1Reader::isTagged).findFirst()
                : Optional.empty();
    }

    SavedNetwork read() {
        Tf1Signature signature =
                Tf1Signature.of(files, metaGraph).orElseThrow(() -> new SignatureInputs(files, metaGraph).noImages());
        Optional<Tf1Signature> inTraining = trainGraph.flatMap(graph -> Tf1Signature.of(files, graph));
        Tf1Variables variables = new Tf1Variables(files, metaGraph);
        Map<String, NodeDef> used = used(Tf1Networks.of(metaGraph, signature, List.of(), false));
        List<RawNetwork> training = new ArrayList<>();
        inTraining.ifPresent(chosen -> used(Tf1Networks.of(trainGraph.orElseThrow(), chosen, List.of(), true))
                .forEach(used::putIfAbsent));
        List<String> names = ordered(variables, used);
        if (inTraining.isPresent()) {
            training.add(Tf1Networks.of(trainGraph.orElseThrow(), inTraining.get(), names, true));
        } else if (hasFlag(signature)) {
            training.add(Tf1Networks.of(metaGraph, signature, names, true));
        }
        List<VariableInfo> infos =
                names.stream().map(name -> variables.info(used.get(name))).toList();
        Set<String> others = new LinkedHashSet<>(variables.names());
        others.removeAll(names);
        List<String> warnings = new ArrayList<>();
        LeftOut.warning(others).ifPresent(warnings::add);
        if (files.isTf1Hub()) {
            warnings.add("It is in TF Hub's first format, which TF Hub itself does not fine-tune; here it can be.");
        }
        return new SavedNetwork(
                files.isTf1Hub() ? ModelFormat.HUB_TF1 : ModelFormat.TF1_SAVED_MODEL,
                signature.images(),
                signature.kind(),
                infos,
                Tf1Networks.of(metaGraph, signature, names, false),
                training.stream().findFirst(),
                KerasMetadata.NONE,
                warnings);
    }

    private static boolean isTagged(MetaGraphDef graph) {
        return graph.getMetaInfoDef().getTagsList().contains(TRAIN);
    }

    /** Listed variables in the list's order, then others. */
    private static List<String> ordered(Tf1Variables variables, Map<String, NodeDef> used) {
        Set<String> names = new LinkedHashSet<>(variables.names());
        names.addAll(used.keySet());
        names.retainAll(used.keySet());
        return List.copyOf(names);
    }

    private boolean hasFlag(Tf1Signature signature) {
        return GraphPruning.keep(
                        metaGraph.getGraphDef().getNodeList(),
                        List.of(signature.output().node()))
                .stream()
                .anyMatch(Tf1Networks::isFlag);
    }

    /** The variables that a network's output and updates need. */
    private static Map<String, NodeDef> used(RawNetwork network) {
        Set<String> wanted = new HashSet<>(network.draft().controls());
        wanted.add(network.draft().output().node());
        Map<String, NodeDef> used = new LinkedHashMap<>();
        GraphPruning.keep(network.draft().nodes(), wanted).stream()
                .filter(node -> VARIABLES.contains(node.getOp()))
                .forEach(node -> used.put(node.getName(), node));
        return used;
    }
}
