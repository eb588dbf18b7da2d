// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.animation.AnimationTimer;

/** Takes over what a run tells, while it is under way: often enough for the eye, seldom enough for the FX thread. */
public final class RunPulse {

    private static final long NANOS_BETWEEN_DRAINS = 100_000_000;

    private final AnimationTimer timer;

    /**
     * @param follow takes over what changes steadily
     */
    public RunPulse(TrainViewModel bench, Runnable follow) {
        timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (now - last >= NANOS_BETWEEN_DRAINS) {
                    last = now;
                    bench.drain();
                    follow.run();
                }
            }
        };
        bench.state().addListener((observable, before, now) -> beat(now, follow));
        beat(bench.state().get(), follow);
    }

    private void beat(RunState state, Runnable follow) {
        if (state.isActive()) {
            timer.start();
        } else {
            timer.stop();
            follow.run();
        }
    }
}
