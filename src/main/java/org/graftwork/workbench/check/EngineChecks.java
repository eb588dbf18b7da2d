// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.ComputeDevice;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.workbench.check.CheckResult.Level;

/** The checks of what computes: whether it loads, whether it computes right, how quick it is, and on what. */
final class EngineChecks {

    /** What processors with other instructions make of the same network stays below this. */
    private static final double TOLERANCE = 1e-3;

    private static final int BATCH = 8;
    private static final Duration MEASURED = Duration.ofMillis(1200);
    private static final double SLOW = 15;

    private final Supplier<EngineInfo> engine;
    private final Supplier<PretrainedModel> builtin;

    /**
     * @param engine loads TensorFlow
     * @param builtin opens the model that comes with the product
     */
    EngineChecks(Supplier<EngineInfo> engine, Supplier<PretrainedModel> builtin) {
        this.engine = engine;
        this.builtin = builtin;
    }

    Check.Finding computes(Cancellation cancellation) throws IOException {
        String version = engine.get().version();
        PretrainedModel model = builtin.get();
        try (GraphSession session = session(model)) {
            double difference = GoldenPicture.load().difference(run(session, model.input(), 1));
            Map<String, Double> figures = Map.of("largestDifference", difference);
            return difference <= TOLERANCE
                    ? Check.Finding.green("TensorFlow " + version + " loads and computes right.", figures)
                    : new Check.Finding(
                            Level.RED,
                            "TensorFlow " + version + " loads, and computes something else than it should.",
                            "Install Graftwork again. If that does not help, the machine's memory may be at fault.",
                            figures);
        }
    }

    Check.Finding speed(Cancellation cancellation) {
        PretrainedModel model = builtin.get();
        try (GraphSession session = session(model)) {
            run(session, model.input(), BATCH);
            long images = 0;
            long begun = System.nanoTime();
            long took = 0;
            while (took < MEASURED.toNanos()) {
                cancellation.check();
                run(session, model.input(), BATCH);
                images += BATCH;
                took = System.nanoTime() - begun;
            }
            double rate = images / (took / 1e9);
            String sentence = String.format(Locale.ROOT, "The built-in model runs over %,.0f images a second.", rate);
            Map<String, Double> figures = Map.of("imagesPerSecond", rate);
            return rate < SLOW
                    ? new Check.Finding(
                            Level.AMBER, sentence, "Use few photos and small models, or another machine.", figures)
                    : Check.Finding.green(sentence, figures);
        }
    }

    Check.Finding gpu(Cancellation cancellation) {
        ComputeDevice device = engine.get().device();
        String why = device.note().isEmpty() ? "No NVIDIA GPU was found; the lessons need none." : device.note();
        return Check.Finding.green(
                device.kind() == ComputeDevice.Kind.GPU
                        ? device.description() + " computes."
                        : device.description() + " computes. " + why,
                Map.of("gpu", device.kind() == ComputeDevice.Kind.GPU ? 1.0 : 0.0));
    }

    private static GraphSession session(PretrainedModel model) {
        return new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output());
    }

    private static float[] run(GraphSession session, InputSpec input, int count) {
        return session.run(
                GoldenPicture.pictures(count, input.height(), input.width()),
                count,
                input.height(),
                input.width(),
                input.channels());
    }
}
