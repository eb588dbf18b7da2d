// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graftwork.export.savedmodel.BoundFunction;
import org.graftwork.export.savedmodel.GraphFunctions;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.export.savedmodel.ModelVariable;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.InputSpec;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;

/** Makes the functions of an exported classifier: its base's functions with the head on them. */
final class ClassifierFunctions {

    private static final String IMAGES = "images";

    private final GraphFunctions functions;
    private final List<ModelVariable> variables;

    /**
     * @param variables the base's, then the head's kernel and its bias
     */
    ClassifierFunctions(GraphFunctions functions, List<ModelVariable> variables) {
        this.functions = functions;
        this.variables = variables;
    }

    /**
     * Makes a function from a batch of images, as the base takes them, to probabilities.
     *
     * @param dropout the share of features left out at random, as Keras' {@code Dropout} does it; 0 for none
     */
    BoundFunction call(String name, BaseFunction base, TensorSpec input, double dropout) {
        GraphNodes nodes = new GraphNodes();
        nodes.placeholder(input.name(), input);
        List<String> handles = addHandles(nodes);
        List<String> arguments = new ArrayList<>(List.of(input.name()));
        base.arguments().forEach(argument -> arguments.add(argument.addTo(nodes, handles)));
        String call = nodes.call("base", base.definition(), arguments, base.outputShapes());
        String features = addDropout(nodes, call + ":" + base.output(), (float) dropout);
        String kernel = nodes.read("kernel", handles.get(handles.size() - 2), DataType.DT_FLOAT);
        String bias = nodes.read("bias", handles.get(handles.size() - 1), DataType.DT_FLOAT);
        nodes.add("MatMul", "dense", DataType.DT_FLOAT, features, kernel);
        nodes.add("BiasAdd", "logits", DataType.DT_FLOAT, "dense", bias);
        nodes.add("Softmax", "probabilities", DataType.DT_FLOAT, "logits");
        return functions.toFunctionDef(name, graph(nodes, input.name(), "probabilities", handles, call));
    }

    /**
     * Makes a function from a batch of images of any size, with values in [0, 255], to probabilities.
     *
     * @param inference the function it calls on images of the base's size and range
     * @param base what those are
     */
    BoundFunction onPhotos(String name, BoundFunction inference, TensorSpec photos, InputSpec base, TensorSpec output) {
        GraphNodes nodes = new GraphNodes();
        nodes.placeholder(IMAGES, photos);
        List<String> handles = addHandles(nodes);
        String size = nodes.constant("size", base.height(), base.width());
        String images = nodes.add(
                "ResizeBilinear",
                "resized",
                List.of(IMAGES, size),
                Map.of(
                        "T",
                        Nodes.type(DataType.DT_FLOAT),
                        "half_pixel_centers",
                        AttrValue.newBuilder().setB(true).build()));
        float scale = (float) base.range().scale();
        images = nodes.add("Mul", "scaled", DataType.DT_FLOAT, images, nodes.constant("scale", scale));
        float low = (float) base.range().low();
        images = nodes.add("AddV2", "in_range", DataType.DT_FLOAT, images, nodes.constant("low", low));
        List<String> arguments = new ArrayList<>(List.of(images));
        inference.captures().forEach(variable -> arguments.add(handles.get(variable)));
        String call = nodes.call("classifier", inference.definition(), arguments, List.of(output.shape()));
        return functions.toFunctionDef(name, graph(nodes, IMAGES, call, handles, call));
    }

    private List<String> addHandles(GraphNodes nodes) {
        List<String> handles = new ArrayList<>();
        for (ModelVariable variable : variables) {
            handles.add(nodes.add(Nodes.handle(
                    "resource/" + handles.size(),
                    variable.value().dtype(),
                    variable.value().shape())));
        }
        return handles;
    }

    private static String addDropout(GraphNodes nodes, String features, float rate) {
        if (rate == 0) {
            return features;
        }
        DataType dtype = DataType.DT_FLOAT;
        String shape = nodes.add("Shape", "shape", dtype, features);
        String random = nodes.add(
                "RandomUniform",
                "random",
                List.of(shape),
                Map.of("dtype", Nodes.type(dtype), "T", Nodes.type(DataType.DT_INT32)));
        String kept = nodes.add("GreaterEqual", "kept", dtype, random, nodes.constant("rate", rate));
        String scaled = nodes.add("Mul", "scaled", dtype, features, nodes.constant("scale", 1 / (1 - rate)));
        return nodes.add("SelectV2", "dropout", dtype, kept, scaled, nodes.constant("zero", 0f));
    }

    private static FlatGraph graph(GraphNodes nodes, String input, String output, List<String> handles, String call) {
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return new FlatGraph(graph, input, output, handles, List.of(call));
    }
}
