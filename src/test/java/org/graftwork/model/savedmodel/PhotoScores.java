// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;

/** Runs a model on photos, which are cropped to their middle and resized. */
final class PhotoScores implements AutoCloseable {

    private final InputSpec input;
    private final GraphSession session;

    PhotoScores(PretrainedModel model) {
        input = model.input();
        session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output());
    }

    float[] of(Path photo) throws IOException {
        BufferedImage whole = ImageIO.read(photo.toFile());
        int side = Math.min(whole.getWidth(), whole.getHeight());
        BufferedImage middle =
                whole.getSubimage((whole.getWidth() - side) / 2, (whole.getHeight() - side) / 2, side, side);
        BufferedImage small = new BufferedImage(input.width(), input.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(middle, 0, 0, input.width(), input.height(), null);
        graphics.dispose();
        float[] values = new float[input.height() * input.width() * 3];
        int next = 0;
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int pixel = small.getRGB(x, y);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    values[next++] =
                            (float) ((pixel >> shift & 255) * input.range().factor(0)
                                    + input.range().offset(0));
                }
            }
        }
        return session.run(values, 1, input.height(), input.width(), 3);
    }

    @Override
    public void close() {
        session.close();
    }
}
