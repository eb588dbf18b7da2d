// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.graftwork.lesson.code.FilledCode;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** Code in colours; what comes from the bench stands out, and for a moment more where it has just changed. */
final class CodeFlow extends TextFlow {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final Duration MOMENT = Duration.seconds(2);

    private final PauseTransition moment = new PauseTransition(MOMENT);

    CodeFlow() {
        getStyleClass().add("code-flow");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Strings.text("lesson.code"));
        moment.setOnFinished(event -> getChildren().forEach(node -> node.pseudoClassStateChanged(CHANGED, false)));
    }

    void show(ShownCode shown) {
        List<Node> nodes = new ArrayList<>();
        String text = shown.code().text();
        int done = 0;
        for (FilledCode.Value value : shown.code().values()) {
            colour(shown, done, value.start(), nodes);
            if (value.end() > value.start()) {
                nodes.add(value(shown, value));
            }
            done = value.end();
        }
        colour(shown, done, text.length(), nodes);
        getChildren().setAll(nodes);
        setAccessibleText(text);
        moment.playFromStart();
    }

    private static Label value(ShownCode shown, FilledCode.Value value) {
        Label label = Labels.of(shown.code().text().substring(value.start(), value.end()), "code-text", "code-value");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.pseudoClassStateChanged(CHANGED, shown.changed().contains(value.choice()));
        return label;
    }

    private static void colour(ShownCode shown, int from, int to, List<Node> nodes) {
        for (CodeToken token : CodeTokens.of(shown.code().text(), shown.language())) {
            int start = Math.max(from, token.start());
            int end = Math.min(to, token.end());
            if (start < end) {
                Text text = new Text(shown.code().text().substring(start, end));
                text.getStyleClass().addAll("code-text", token.kind().style());
                nodes.add(text);
            }
        }
    }
}
