// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How long a lesson has been open, of the minutes it takes. */
final class LessonClock {

    private final Label label = Labels.of("", "small", "muted", "lesson-clock");
    private final Timeline ticking;

    LessonClock(int minutes, Clock clock) {
        Instant begin = clock.instant();
        label.setGraphic(new FontIcon(MaterialDesignC.CLOCK_OUTLINE));
        label.setMinWidth(Label.USE_PREF_SIZE);
        Runnable tick = () -> {
            long passed = Duration.between(begin, clock.instant()).toMinutes();
            label.setText(Strings.text("lesson.clock", passed, minutes));
            label.getStyleClass().remove("validation-text");
            if (passed > minutes) {
                label.getStyleClass().add("validation-text");
            }
        };
        ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(10), event -> tick.run()));
        ticking.setCycleCount(Animation.INDEFINITE);
        tick.run();
    }

    void start() {
        ticking.play();
    }

    Label label() {
        return label;
    }

    void stop() {
        ticking.stop();
    }
}
