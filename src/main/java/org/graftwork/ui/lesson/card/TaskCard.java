// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.scene.control.Button;
import org.graftwork.ui.lesson.step.TaskModel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Work on the bench, with the button that does it. */
final class TaskCard extends StepCard {

    TaskCard(TaskModel model) {
        super("step-task", MaterialDesignP.PLAY_CIRCLE_OUTLINE, Strings.text("lesson.step.task"));
        Button start = Buttons.plain(model.step().label(), MaterialDesignP.PLAY, model::start);
        start.setId(model.step().id());
        start.getStyleClass().add("step-button");
        start.setMnemonicParsing(false); // what lessons name may have underscores
        start.setWrapText(true);
        start.setMinWidth(0);
        start.disableProperty().bind(model.possible().not());
        KeptFocus.among(start);
        getChildren().addAll(start, Labels.following(model.said(), "step-said"));
        Runnable show = () -> {
            boolean done = model.done().get();
            style("step-done", done);
            start.getStyleClass().remove("primary");
            if (done) {
                head(
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        Strings.text(model.stored().get() ? "lesson.step.stored" : "lesson.step.task.done"));
            } else {
                start.getStyleClass().add("primary");
            }
        };
        model.done().addListener((observable, before, now) -> show.run());
        model.stored().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
