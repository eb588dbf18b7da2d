// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.animation.AnimationTimer;
import javafx.scene.text.Font;
import org.graftwork.ui.theme.Fonts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.event.ChartChangeEvent;
import org.jfree.chart.fx.ChartCanvas;

/**
 * A chart that is drawn at most 10 times a second, however often it changes, and not at all while it is not in a window:
 * a canvas keeps what is drawn on it until the window shows it.
 */
public final class LiveCanvas extends ChartCanvas {

    private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000;

    private boolean dirty;
    private long lastDrawn;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (dirty && now - lastDrawn >= NANOS_BETWEEN_DRAWINGS) {
                dirty = false;
                lastDrawn = now;
                draw();
            } else if (!dirty) {
                stop();
            }
        }
    };

    public LiveCanvas(JFreeChart chart) {
        super(chart);
        setTooltipEnabled(false);
        setMouseTransparent(true);
        // Between drawings the canvas goes back to its own font, and JFreeChart does not set a second time what it set.
        getGraphicsContext2D().setFont(Font.font(Fonts.TEXT, ChartFont.SIZE));
        sceneProperty().addListener((observable, before, now) -> chartChanged(null));
    }

    @Override
    public void chartChanged(ChartChangeEvent event) {
        dirty = true;
        // The superclass's constructor tells of changes too, before the timer is made.
        if (timer != null) {
            if (getScene() == null) {
                timer.stop();
            } else {
                timer.start();
            }
        }
    }
}
