// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Finding;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;

/** Whether photos, model and head go together: one row for each thing that was compared. */
public final class FitFindings extends VBox {

    private final FitViewModel fit;
    private final Fixes fixes;
    private final Notice problem = new Notice(Notice.Kind.PROBLEM);
    private final Notice notChanged = new Notice(Notice.Kind.PROBLEM);

    /** @param askForRange leads to where a range is chosen */
    public FitFindings(FitViewModel fit, Adapting adapting, Runnable askForRange) {
        this.fit = fit;
        this.fixes = new Fixes(adapting, askForRange);
        getStyleClass().addAll("stack", "compact-stack");
        problem.following(Strings.text("fit.failed"), fit.problem());
        notChanged.following(Strings.text("model.adapted.failed"), adapting.problem());
        fit.compatibility().addListener((observable, before, now) -> show());
        fit.working().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        getChildren().setAll(problem, notChanged);
        Optional<Compatibility> found = fit.compatibility().get();
        if (found.isEmpty()) {
            if (fit.working().get()) {
                getChildren().add(new LoadingState(Strings.text("fit.working")));
            }
            return;
        }
        Card card = new Card(verdict(found.get()));
        for (Finding finding : found.get().findings()) {
            card.getChildren().add(new FindingRow(finding, fixes));
        }
        getChildren().add(card);
        PretrainedModel model = fit.model().get();
        if (model != null) {
            model.warnings().forEach(warning -> getChildren().add(caution(warning)));
        }
    }

    private Node verdict(Compatibility found) {
        boolean photos = fit.photos().get() != null;
        String key = found.level().name().toLowerCase(Locale.ROOT);
        VBox words = new VBox(
                Labels.wrapped(Labels.of(Strings.text("fit.verdict." + key), "heading")),
                Labels.wrapped(
                        Labels.of(Strings.text(photos ? "fit.compared" : "fit.compared.noPhotos"), "small", "muted")));
        HBox verdict = new HBox(LevelMark.icon(found.level()), words);
        verdict.setId("fit-verdict");
        verdict.getStyleClass().add("fit-verdict");
        verdict.setAlignment(Pos.CENTER_LEFT);
        return verdict;
    }

    private static Node caution(String warning) {
        Notice notice = new Notice(Notice.Kind.CAUTION);
        notice.show("", warning);
        return notice;
    }
}
