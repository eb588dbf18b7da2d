// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.graftwork.ui.export.ExportViewModel;
import org.graftwork.ui.export.ExportedCard;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.StatTile;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** An export: what it came to, what it says when it is opened elsewhere, and the Python that does so. */
final class TakeHomePane extends VBox {

    private final JudgeBench bench;
    private final ExportedCard exported;
    private final Card compared = new Card();
    private final EmptyState empty;
    private final Label working = Labels.muted(Strings.text("export.working"));

    TakeHomePane(JudgeBench bench, Toolbox tools) {
        this.bench = bench;
        setId("take-home");
        getStyleClass().addAll("stack", "compact-stack");
        exported = new ExportedCard(tools.files());
        empty = new EmptyState(
                MaterialDesignE.EXPORT_VARIANT,
                Strings.text("lesson.judge.export.title"),
                Strings.text("lesson.judge.export.text"));
        empty.getStyleClass().add("bench-waiting");
        compared.setId("elsewhere");
        compared.getStyleClass().add("compact");
        Notice problem = new Notice(Notice.Kind.PROBLEM)
                .following(Strings.text("export.failed"), bench.exporting().problem());
        getChildren().addAll(problem, working, empty, compared, exported);
        bench.exporting().exported().addListener((observable, before, now) -> show());
        bench.exporting().working().addListener((observable, before, now) -> show());
        bench.elsewhere().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        ExportViewModel.Exported now = bench.exporting().exported().get();
        show(working, bench.exporting().working().get());
        show(empty, now == null && !working.isVisible());
        exported.show(now);
        show(compared, now != null);
        if (now != null) {
            showCompared(bench.elsewhere().get());
        }
    }

    private void showCompared(Elsewhere elsewhere) {
        compared.getChildren().setAll(Labels.heading(Strings.text("lesson.judge.elsewhere.title")));
        if (elsewhere == null) {
            Button load = Buttons.plain(
                    Strings.text("lesson.judge.elsewhere.load"),
                    MaterialDesignF.FOLDER_OPEN_OUTLINE,
                    () -> bench.act("loadElsewhere"));
            load.setId("load-elsewhere");
            load.disableProperty().bind(bench.busy());
            compared.getChildren().addAll(Labels.muted(Strings.text("lesson.judge.elsewhere.text")), load);
            return;
        }
        StatTile same =
                new StatTile(Strings.text("lesson.judge.elsewhere.same"), new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        same.show(
                Strings.text(
                        "lesson.judge.elsewhere.of",
                        elsewhere.same(),
                        elsewhere.compared().size()),
                Strings.text("lesson.judge.elsewhere.difference", Figures.tiny(elsewhere.difference())));
        compared.getChildren().add(same);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
