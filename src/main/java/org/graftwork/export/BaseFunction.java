// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.export.savedmodel.FunctionLibrary;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.model.savedmodel.CallTrace;
import org.graftwork.model.savedmodel.ReusableModule;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * A function of a base as its SavedModel holds it, with what it has to be called with.
 *
 * @param definition the function
 * @param arguments what it takes after the images
 * @param output index of the output that is the model's
 * @param outputShapes one an output
 */
record BaseFunction(FunctionDef definition, List<Argument> arguments, int output, List<TensorShapeProto> outputShapes) {

    private static final TensorShapeProto UNKNOWN =
            TensorShapeProto.newBuilder().setUnknownRank(true).build();

    BaseFunction {
        arguments = List.copyOf(arguments);
        outputShapes = List.copyOf(outputShapes);
    }

    /**
     * Finds a traced function with all it captures.
     *
     * @throws ExportProblem if it captures something that cannot be written again
     */
    static BaseFunction of(ReusableModule module, CallTrace trace, FunctionLibrary library) {
        FunctionDef definition = library.get(trace.function());
        List<Argument> arguments = new ArrayList<>();
        for (TensorProto value : trace.extraArguments()) {
            arguments.add(new Constant(Nodes.constant("argument/" + arguments.size(), value)));
        }
        for (int node : trace.bound()) {
            int variable = module.variableNodes().indexOf(node);
            arguments.add(variable >= 0 ? new Variable(variable) : constant(module, node, arguments.size()));
        }
        List<TensorShapeProto> shapes = new ArrayList<>();
        for (int i = 0; i < definition.getSignature().getOutputArgCount(); i++) {
            shapes.add(i == trace.output() ? trace.outputShape() : UNKNOWN);
        }
        return new BaseFunction(definition, arguments, trace.output(), shapes);
    }

    private static Constant constant(ReusableModule module, int node, int position) {
        SavedObject object = module.metaGraph().getObjectGraphDef().getNodes(node);
        String name = object.getConstant().getOperation();
        return module.metaGraph().getGraphDef().getNodeList().stream()
                .filter(candidate -> object.hasConstant() && candidate.getName().equals(name))
                .findFirst()
                .map(found -> new Constant(found.toBuilder()
                        .setName("argument/" + position)
                        .clearInput()
                        .clearDevice()
                        .build()))
                .orElseThrow(
                        () -> new ExportProblem("The base in " + module.files().folder()
                                + " uses something that it does not list among its variables ("
                                + object.getKindCase() + "), so it cannot be exported. Use another base."));
    }

    /** What a function takes beside images. */
    sealed interface Argument {
        /**
         * Adds what is needed to pass it on.
         *
         * @param handles the model's variables
         * @return the tensor to pass
         */
        String addTo(GraphNodes nodes, List<String> handles);
    }

    /** A variable, by its index among the model's. */
    record Variable(int index) implements Argument {
        @Override
        public String addTo(GraphNodes nodes, List<String> handles) {
            return handles.get(index);
        }
    }

    /** A value that stays the same. */
    record Constant(NodeDef node) implements Argument {
        @Override
        public String addTo(GraphNodes nodes, List<String> handles) {
            return nodes.add(node);
        }
    }
}
