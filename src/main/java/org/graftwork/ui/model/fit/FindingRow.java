// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Fix;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;

/** One thing that was compared: how well it fits, why, and the buttons that put it right. */
final class FindingRow extends HBox {

    private static final double MARK = 120;

    FindingRow(Finding finding, Fixes fixes) {
        getStyleClass().add("finding");
        setAlignment(Pos.TOP_LEFT);
        Label mark = LevelMark.of(finding.level());
        mark.setPrefWidth(MARK);
        String subject = Strings.text("fit.subject." + finding.subject().name().toLowerCase(Locale.ROOT));
        VBox words = new VBox(Labels.of(subject, "strong"), Labels.body(finding.sentence()));
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!finding.fixes().isEmpty()) {
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("finding-fixes");
            for (Fix fix : finding.fixes()) {
                buttons.getChildren().add(button(fix, fixes));
            }
            words.getChildren().add(buttons);
        }
        getChildren().addAll(mark, words);
        setAccessibleText(subject + ", " + LevelMark.word(finding.level()) + ": " + finding.sentence());
    }

    private static Button button(Fix fix, Fixes fixes) {
        Button button = Buttons.plain(fixes.title(fix), null, () -> fixes.apply(fix));
        button.setId("fix-" + fix.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("compact-button");
        return button;
    }
}
