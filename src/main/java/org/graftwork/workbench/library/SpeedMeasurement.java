// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphCost;
import org.graftwork.tensorflow.GraphSession;

/** Measures how quick this machine is: runs a network over batches of noise for about two seconds. */
final class SpeedMeasurement {

    private static final int BATCH = 32;
    private static final long NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(2000);

    /** GraphCost counts the multiplication and the addition of a multiply-add. */
    private static final int OPERATIONS = 2;

    private SpeedMeasurement() {}

    static MachineSpeed measure(PretrainedModel model, Cancellation cancellation) {
        int height = model.input().height();
        int width = model.input().width();
        int channels = model.input().channels();
        double cost = GraphCost.perImage(model.inference(), List.of((long) height, (long) width, (long) channels))
                / OPERATIONS;
        float[] images = new float[BATCH * height * width * channels];
        Random noise = new Random(1);
        for (int i = 0; i < images.length; i++) {
            images[i] = noise.nextFloat();
        }
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            // The first run also prepares.
            session.run(images, BATCH, height, width, channels);
            long begin = System.nanoTime();
            long seen = 0;
            while (System.nanoTime() - begin < NANOSECONDS) {
                cancellation.check();
                session.run(images, BATCH, height, width, channels);
                seen += BATCH;
            }
            double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
            return new MachineSpeed(cost * seen / seconds);
        }
    }
}
