// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graftwork.export.savedmodel.BoundFunction;
import org.graftwork.export.savedmodel.GraphFunctions;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.export.savedmodel.ModelVariable;
import org.graftwork.export.savedmodel.NameScope;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.InputSpec;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Makes the functions of an exported classifier: the networks of its base with the head on them. */
final class ClassifierFunctions {

    private static final String IMAGES = "images";

    private final GraphFunctions functions;
    private final ModelVariable kernel;
    private final ModelVariable bias;

    /**
     * @param kernel the head's, of shape [features, classes]
     * @param bias the head's, of shape [classes]
     */
    ClassifierFunctions(GraphFunctions functions, ModelVariable kernel, ModelVariable bias) {
        this.functions = functions;
        this.kernel = kernel;
        this.bias = bias;
    }

    /**
     * Makes a function from a batch of images, as the base takes them, to probabilities. It captures variables by their
     * number among the base's; the head's kernel and bias come after these.
     *
     * @param base the base in the mode wanted; its updates run whenever the function is called
     * @param dropout the share of features left out at random, as Keras' {@code Dropout} does it; 0 for none
     */
    BoundFunction call(String name, FlatGraph base, double dropout) {
        GraphNodes nodes = new GraphNodes();
        base.graph().getNodeList().forEach(nodes::add);
        Head head = new Head(nodes, freeName(base.graph().getNodeList()));
        List<String> handles = new ArrayList<>(base.variables());
        handles.add(head.handle("kernel_handle", kernel));
        handles.add(head.handle("bias_handle", bias));
        String features = head.dropout(base.output(), (float) dropout);
        String weights = nodes.read(head.name("kernel"), handles.get(handles.size() - 2), DataType.DT_FLOAT);
        String offsets = nodes.read(head.name("bias"), handles.get(handles.size() - 1), DataType.DT_FLOAT);
        String products = head.add("MatMul", "products", features, weights);
        String logits = head.add("BiasAdd", "logits", products, offsets);
        String probabilities = head.add("Softmax", "probabilities", logits);
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return functions.toFunctionDef(
                name, new FlatGraph(graph, base.input(), probabilities, handles, base.updates()));
    }

    /**
     * Makes a function from a batch of photos of any size, with values in [0, 255], to probabilities.
     *
     * @param inference the function it calls on prepared photos
     * @param input what that takes
     * @param output what it gives
     * @param variables all that the model has, in the order that captures count them by
     */
    BoundFunction onPhotos(
            String name, BoundFunction inference, InputSpec input, TensorSpec output, List<ModelVariable> variables) {
        GraphNodes nodes = new GraphNodes();
        String prepared = new Preparation(input).addTo(nodes, IMAGES);
        List<String> handles = new ArrayList<>();
        for (ModelVariable variable : variables) {
            handles.add(nodes.add(handle("resource/" + handles.size(), variable)));
        }
        List<String> arguments = new ArrayList<>(List.of(prepared));
        inference.captures().forEach(variable -> arguments.add(handles.get(variable)));
        String call = nodes.call("classifier", inference.definition(), arguments, List.of(output.shape()));
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return functions.toFunctionDef(name, new FlatGraph(graph, IMAGES, call, handles, List.of(call)));
    }

    /** A name under which no node of the base stands. */
    private static String freeName(List<NodeDef> base) {
        NameScope names = new NameScope();
        base.forEach(node -> names.reserve(node.getName().replaceFirst("/.*", "")));
        return names.unique("head");
    }

    private static NodeDef handle(String name, ModelVariable variable) {
        return Nodes.handle(name, variable.value().dtype(), variable.value().shape());
    }

    /** The nodes of the head, all under one name. */
    private record Head(GraphNodes nodes, String scope) {

        String name(String part) {
            return scope + "/" + part;
        }

        String handle(String part, ModelVariable variable) {
            return nodes.add(ClassifierFunctions.handle(name(part), variable));
        }

        String add(String op, String part, String... inputs) {
            return nodes.add(op, name(part), DataType.DT_FLOAT, inputs);
        }

        String dropout(String features, float rate) {
            if (rate == 0) {
                return features;
            }
            String shape = add("Shape", "shape", features);
            String random = nodes.add(
                    "RandomUniform",
                    name("random"),
                    List.of(shape),
                    Map.of("dtype", Nodes.type(DataType.DT_FLOAT), "T", Nodes.type(DataType.DT_INT32)));
            String kept = add("GreaterEqual", "kept", random, nodes.constant(name("rate"), rate));
            String scaled = add("Mul", "scaled", features, nodes.constant(name("scale"), 1 / (1 - rate)));
            return add("SelectV2", "dropout", kept, scaled, nodes.constant(name("zero"), 0f));
        }
    }
}
