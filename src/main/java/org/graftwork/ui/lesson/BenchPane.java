// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The live bench, once what it works on is there. */
final class BenchPane extends StackPane {

    private final OpenLesson lesson;
    private Node bench;

    BenchPane(OpenLesson lesson) {
        this.lesson = lesson;
        getStyleClass().add("lesson-bench-pane");
        lesson.ready().addListener((observable, before, now) -> show());
        lesson.opening().problem().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        String problem = lesson.opening().problem().get();
        if (lesson.ready().get()) {
            if (bench == null) {
                bench = lesson.bench().view();
            }
            getChildren().setAll(bench);
        } else if (problem.isEmpty()) {
            getChildren().setAll(new LoadingState(Strings.text("lesson.preparing")));
        } else {
            Notice notice = new Notice(
                    Notice.Kind.PROBLEM,
                    Buttons.plain(Strings.text("lesson.again"), MaterialDesignR.REFRESH, lesson::prepareAgain));
            notice.setId("lesson-problem");
            notice.show(Strings.text("lesson.failed"), problem);
            getChildren().setAll(new VBox(notice));
        }
    }
}
