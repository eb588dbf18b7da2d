// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.workbench.room.Room;

/** Hands a pack round in a room. */
final class HandRoundPane extends StackPane {

    private static final Duration LOOK = Duration.seconds(1);

    private final RoomViewModel bench;
    private final RoomForm form;
    private final VBox stack = new VBox();
    private final Timeline looking;

    HandRoundPane(RoomViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.form = new RoomForm(bench, files);
        setId("hand-round-pane");
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("room-problem");
        failure.following(Strings.text("carry.room.failed"), bench.work().problem());
        stack.getStyleClass().add("stack");
        StackPane shown = new StackPane();
        stack.getChildren().addAll(failure, shown);
        getChildren().add(new PageScroll(stack));
        looking = new Timeline(new KeyFrame(LOOK, event -> bench.refresh()));
        looking.setCycleCount(Animation.INDEFINITE);
        bench.room().addListener((observable, before, now) -> show(shown, now));
        show(shown, bench.room().get());
        bench.findAddresses();
    }

    private void show(StackPane shown, Room room) {
        if (room == null) {
            looking.stop();
            shown.getChildren().setAll(form);
        } else {
            looking.play();
            shown.getChildren().setAll(new RoomCard(bench, room));
        }
    }
}
