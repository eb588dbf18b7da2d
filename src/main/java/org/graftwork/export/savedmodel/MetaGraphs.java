// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.tensorflow.Graph;
import org.tensorflow.TensorFlow;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpList;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.VersionDef;

/** Puts a model's parts together into what saved_model.pb holds. */
final class MetaGraphs {

    private static final String INIT_OP = "NoOp";

    private MetaGraphs() {}

    static MetaGraphDef of(ReusableSavedModel model, OpRegistry ops) {
        MetaGraphDef.Builder meta = MetaGraphDef.newBuilder();
        GraphNodes nodes = new GraphNodes();
        List<String> handles = addVariables(nodes, model);
        model.signature().ifPresent(signature -> addSignature(meta, nodes, signature, handles));
        addInitialization(meta, nodes);
        meta.setSaverDef(SaverNodes.add(nodes, model, handles));
        GraphDef graph = GraphDef.newBuilder()
                .addAllNode(nodes.all())
                .setLibrary(library(model))
                .setVersions(model.version().orElseGet(MetaGraphs::presentVersion))
                .build();
        meta.setGraphDef(graph);
        meta.setObjectGraphDef(ObjectGraph.of(model));
        meta.setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder()
                .addTags("serve")
                .setTensorflowVersion(TensorFlow.version())
                .setStrippedDefaultAttrs(true)
                .setStrippedOpList(usedOps(graph, ops)));
        return meta.build();
    }

    private static List<String> addVariables(GraphNodes nodes, ReusableSavedModel model) {
        NameScope names = new NameScope();
        List<String> handles = new ArrayList<>();
        for (ModelVariable variable : model.variables()) {
            String name = names.unique(nodeName(variable.name()));
            handles.add(nodes.add(Nodes.handle(
                    name, variable.value().dtype(), variable.value().shape())));
        }
        return handles;
    }

    private static void addSignature(
            MetaGraphDef.Builder meta, GraphNodes nodes, SavedSignature signature, List<String> handles) {
        List<String> inputs = new ArrayList<>();
        inputs.add(nodes.placeholder(signature.key() + "_" + signature.input().name(), signature.input()));
        signature.function().captures().forEach(variable -> inputs.add(handles.get(variable)));
        String call = nodes.call(
                "StatefulPartitionedCall",
                signature.function().definition(),
                inputs,
                List.of(signature.output().shape()));
        meta.putSignatureDef(
                signature.key(),
                SignatureDef.newBuilder()
                        .putInputs(signature.input().name(), signature.input().of(inputs.get(0) + ":0"))
                        .putOutputs(
                                signature.output().name(), signature.output().of(call + ":0"))
                        .setMethodName("tensorflow/serving/predict")
                        .build());
    }

    /** Nothing has to be initialized, which loaders want to be told by an op that does nothing. */
    private static void addInitialization(MetaGraphDef.Builder meta, GraphNodes nodes) {
        nodes.add("NoOp", INIT_OP, List.of(), Map.of());
        meta.putCollectionDef(
                "saved_model_main_op",
                CollectionDef.newBuilder()
                        .setNodeList(CollectionDef.NodeList.newBuilder().addValue(INIT_OP))
                        .build());
        TensorInfo.Builder op = TensorInfo.newBuilder().setName(INIT_OP);
        op.getTensorShapeBuilder().setUnknownRank(true);
        meta.putSignatureDef(
                "__saved_model_init_op",
                SignatureDef.newBuilder()
                        .putOutputs("__saved_model_init_op", op.build())
                        .build());
    }

    private static FunctionDefLibrary library(ReusableSavedModel model) {
        FunctionDefLibrary.Builder library = FunctionDefLibrary.newBuilder();
        model.entries().forEach(function -> library.addFunction(function.definition()));
        return library.build();
    }

    /** The definitions of the ops used, by which an older TensorFlow sees what it can leave out. */
    private static OpList usedOps(GraphDef graph, OpRegistry ops) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        graph.getNodeList().stream(),
                        graph.getLibrary().getFunctionList().stream()
                                .flatMap(function -> function.getNodeDefList().stream()))
                .map(NodeDef::getOp)
                .forEach(names::add);
        OpList.Builder list = OpList.newBuilder();
        names.forEach(name -> ops.find(name).ifPresent(list::addOp));
        return list.build();
    }

    private static VersionDef presentVersion() {
        NativeTensorFlow.load();
        try (Graph empty = new Graph()) {
            return empty.toGraphDef().getVersions();
        }
    }

    /** A variable's name as a node's: of the characters that nodes may have, and not that of a node beside it. */
    private static String nodeName(String variable) {
        String plain = variable.replaceAll("[^A-Za-z0-9_.\\-/]", "_");
        return plain.matches(
                        "(?!saver|NoOp|StatefulPartitionedCall|" + SavedSignature.SERVING_DEFAULT + ")[A-Za-z0-9.].*")
                ? plain
                : "variable_" + plain;
    }
}
