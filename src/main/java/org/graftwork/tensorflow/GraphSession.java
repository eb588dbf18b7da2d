// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.nio.FloatBuffer;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.types.TFloat32;

/**
 * A graph of constants that maps a batch of images to numbers. Safe for several threads.
 */
public final class GraphSession implements AutoCloseable {

    private final Graph graph;
    private final Session session;
    private final String input;
    private final List<TensorRef> outputs;

    /**
     * @param definition a graph without variables
     * @param input the placeholder's name
     * @param output the output tensor, as {@code node:index}
     */
    public GraphSession(GraphDef definition, String input, String output) {
        this(definition, input, List.of(output));
    }

    /** A graph with several outputs. */
    public GraphSession(GraphDef definition, String input, List<String> outputs) {
        NativeTensorFlow.load();
        graph = new Graph();
        try {
            graph.importGraphDef(definition);
            session = new Session(graph);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
        this.input = input;
        this.outputs = outputs.stream().map(TensorRef::parse).toList();
    }

    /**
     * Runs the graph.
     *
     * @param values the input, row-major
     * @param shape the input's shape
     * @return the first output, row-major
     */
    public float[] run(float[] values, long... shape) {
        return run(FloatBuffer.wrap(values), shape);
    }

    /** Runs the graph on the rest of a buffer. */
    public float[] run(FloatBuffer values, long... shape) {
        return run(values, List.of(0), shape).get(0);
    }

    /**
     * Runs the graph for some of its outputs.
     *
     * @param wanted which outputs, by their number
     * @return these outputs, row-major
     */
    public List<float[]> run(FloatBuffer values, List<Integer> wanted, long... shape) {
        try (Tensor fed = TFloat32.tensorOf(Shape.of(shape), DataBuffers.of(values))) {
            Session.Runner runner = session.runner().feed(input, fed);
            wanted.forEach(
                    i -> runner.fetch(outputs.get(i).node(), outputs.get(i).index()));
            try (var result = runner.run()) {
                return wanted.stream()
                        .map(i -> Tensors.floats(result.get(wanted.indexOf(i))))
                        .toList();
            }
        }
    }

    /** Frees the native memory; the session is not used after it. */
    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
