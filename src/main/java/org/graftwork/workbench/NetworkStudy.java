// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageItem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.NetworkStep;
import org.graftwork.training.PictureAnswers;

/** Builds small networks and runs them once, to see what they are made of and what a run does to them. */
public interface NetworkStudy {

    /** Builds a network with first values; the same sketch gives the same. */
    PretrainedModel build(NetworkSketch sketch);

    /**
     * Runs photos through a network once, in either mode.
     *
     * @param photos the batch; at least one, of at most as many classes as the network has
     * @return what it came to, with the network as it was left
     * @throws org.graftwork.problem.Problem if a photo cannot be read
     */
    NetworkStep step(
            PretrainedModel network, List<ImageItem> photos, NetworkStep.Settings settings, Cancellation cancellation);

    /**
     * Shows a network the same picture several times.
     *
     * @param seed of what dropout leaves out
     * @throws org.graftwork.problem.Problem if the picture cannot be read
     */
    PictureAnswers ask(PretrainedModel network, Path picture, NetworkMode mode, int times, long seed);
}
