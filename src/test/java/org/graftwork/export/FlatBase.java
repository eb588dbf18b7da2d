// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableReader;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;

/**
 * A base in memory, without files and without a training mode: three weighted sums of all numbers of an image, so that
 * each of them counts. Its two kernels share a name, and a third variable is used by nothing.
 */
final class FlatBase {

    static final int FEATURES = 3;

    private FlatBase() {}

    static PretrainedModel of(InputSpec input) {
        List<VariableInfo> variables = List.of(
                new VariableInfo("sums/kernel", "a", List.of(numbers(input), (long) FEATURES), "float32", true),
                new VariableInfo("unused/kernel", "b", List.of(2L), "float32", true),
                new VariableInfo("sums/kernel", "c", List.of((long) FEATURES), "float32", false));
        return new PretrainedModel(
                "flat",
                new ModelSource(ModelFormat.KERAS_FILE, Path.of("gone"), "flat", 0, VariableReader.none()),
                input,
                new OutputSpec(OutputKind.FEATURE_VECTOR, FEATURES),
                LayerInfo.byName(variables),
                variables,
                graph(input, variables),
                Optional.empty(),
                List.of());
    }

    static List<TensorValue> values(InputSpec input) {
        Random random = new Random(3);
        double scale =
                Math.max(Math.abs(input.range().low()), Math.abs(input.range().high()));
        float[] kernel = new float[(int) numbers(input) * FEATURES];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) (random.nextGaussian() / scale / Math.sqrt(kernel.length));
        }
        return List.of(
                TensorValue.of(List.of(numbers(input), (long) FEATURES), kernel),
                TensorValue.of(List.of(2L), new float[2]),
                TensorValue.of(List.of((long) FEATURES), new float[] {1, -1, 2}));
    }

    private static long numbers(InputSpec input) {
        return (long) input.height() * input.width() * input.channels();
    }

    private static FlatGraph graph(InputSpec input, List<VariableInfo> variables) {
        GraphNodes nodes = new GraphNodes();
        nodes.placeholder("input_1", TensorSpec.floats("input_1", -1, input.height(), input.width(), input.channels()));
        String first =
                nodes.add(Nodes.handle("h0", DataType.DT_FLOAT, variables.get(0).shape()));
        String second =
                nodes.add(Nodes.handle("h2", DataType.DT_FLOAT, variables.get(2).shape()));
        nodes.add(
                "Reshape",
                "flat",
                List.of("input_1", nodes.constant("shape", -1, (int) numbers(input))),
                Map.of("T", Nodes.type(DataType.DT_FLOAT), "Tshape", Nodes.type(DataType.DT_INT32)));
        nodes.add("MatMul", "head", DataType.DT_FLOAT, "flat", nodes.read("kernel", first, DataType.DT_FLOAT));
        nodes.add("BiasAdd", "sums", DataType.DT_FLOAT, "head", nodes.read("offset", second, DataType.DT_FLOAT));
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return new FlatGraph(graph, "input_1", "sums:0", List.of(first, "", second), List.of());
    }
}
