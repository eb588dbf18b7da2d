// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graftwork.model.savedmodel.ModelVersion;
import org.graftwork.model.savedmodel.SavedModelFiles;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

/** Lists what a model is made of, without running it: all graphs of a SavedModel, and all their functions. */
public final class OpAudit {

    private final Set<String> ops = new HashSet<>();
    private final Map<String, RiskyOp> risky = new TreeMap<>();

    private OpAudit() {}

    /**
     * Examines a model. A file of Keras holds no operations: this product builds them itself, of layers that it knows.
     *
     * @param model a SavedModel's folder, one of versions, or a file
     * @throws org.graftwork.model.ModelProblem if it is missing or damaged
     */
    public static SafetyReport examine(Path model) {
        if (Files.isRegularFile(model)) {
            return new SafetyReport(0, List.of());
        }
        return of(SavedModelFiles.of(ModelVersion.of(model).folder()).read());
    }

    static SafetyReport of(SavedModel model) {
        OpAudit audit = new OpAudit();
        model.getMetaGraphsList().forEach(audit::add);
        List<RiskyOp> found = new ArrayList<>(audit.risky.values());
        found.sort(Comparator.comparing(RiskyOp::risk).thenComparing(RiskyOp::op));
        return new SafetyReport(audit.ops.size(), found);
    }

    private void add(MetaGraphDef graph) {
        SaverPart saver = new SaverPart(graph);
        for (NodeDef node : graph.getGraphDef().getNodeList()) {
            add(node, saver.holds(node));
        }
        for (FunctionDef function : graph.getGraphDef().getLibrary().getFunctionList()) {
            String name = function.getSignature().getName();
            function.getNodeDefList().forEach(node -> add(node, saver.holds(name, node)));
        }
    }

    private void add(NodeDef node, boolean savers) {
        ops.add(node.getOp());
        if (!savers) {
            RiskyOps.of(node)
                    .ifPresent(risk -> risky.merge(
                            node.getOp(),
                            new RiskyOp(node.getOp(), risk, 1),
                            (one, other) -> new RiskyOp(one.op(), one.risk(), one.count() + other.count())));
        }
    }
}
