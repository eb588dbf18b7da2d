// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageItem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.model.sketch.SketchedNetwork;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.ModeRuns;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.NetworkStep;
import org.graftwork.training.PhotoPreparation;
import org.graftwork.training.PictureAnswers;

/** Runs small networks on this machine. */
final class LocalNetworkStudy implements NetworkStudy {

    private final Supplier<ImageDecoder> decoder;

    /** @param decoder asked for when a photo is read; the study does not close it */
    LocalNetworkStudy(Supplier<ImageDecoder> decoder) {
        this.decoder = decoder;
    }

    @Override
    public PretrainedModel build(NetworkSketch sketch) {
        return SketchedNetwork.of(sketch);
    }

    @Override
    public NetworkStep step(
            PretrainedModel network, List<ImageItem> photos, NetworkStep.Settings settings, Cancellation cancellation) {
        int length = network.input().height()
                * network.input().width()
                * network.input().channels();
        float[] values = new float[photos.size() * length];
        for (int i = 0; i < photos.size(); i++) {
            cancellation.check();
            float[] photo = picture(network, photos.get(i).file());
            System.arraycopy(photo, 0, values, i * length, length);
        }
        int[] labels = photos.stream().mapToInt(ImageItem::label).toArray();
        return ModeRuns.step(network, new ModeRuns.Batch(values, labels), settings);
    }

    @Override
    public PictureAnswers ask(PretrainedModel network, Path picture, NetworkMode mode, int times, long seed) {
        return ModeRuns.ask(network, picture(network, picture), mode, times, seed);
    }

    private float[] picture(PretrainedModel network, Path photo) {
        return PhotoPreparation.prepare(decoder.get(), network.input(), photo);
    }
}
