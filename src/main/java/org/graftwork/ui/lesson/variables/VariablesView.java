// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.lesson.bench.BesideOrBelow;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.freezing.FreezeBar;
import org.graftwork.ui.model.freezing.NetworkPicture;
import org.graftwork.ui.model.layers.LayerActions;
import org.graftwork.ui.model.layers.LayerFinder;
import org.graftwork.ui.model.layers.LayersCard;
import org.graftwork.ui.model.variable.CloserLook;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;

/** The base's picture with the line under which it is frozen, its layers, a closer look at one, and the cost. */
final class VariablesView extends PageScroll {

    private static final double TALL = 340;
    private static final double ROOM_FOR_TWO = 640;
    private static final double SHARE = 60;

    private final VariablesBench bench;
    private final VBox content = new VBox();
    private boolean shown;

    VariablesView(VariablesBench bench) {
        this.bench = bench;
        content.getStyleClass().addAll("stack", "compact-stack", "lesson-bench");
        setContent(content);
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following(Strings.text("lesson.opening.failed"), bench.problem());
        content.getChildren().setAll(problem, new LoadingState(Strings.text("lesson.opening.model")));
        bench.model().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        if (!shown && bench.model().get() != null) {
            shown = true;
            CostCard cost = new CostCard(bench);
            content.getChildren().setAll(cut(), network(), cost, layers());
            bench.cost().addListener((observable, before, now) -> reveal(cost));
        }
    }

    /** Where the network was ended at a layer, the way back. */
    private Node cut() {
        Adapting adapting = bench.actions().adapting();
        Notice notice = new Notice(
                Notice.Kind.INFORMATION,
                Buttons.plain(Strings.text("model.adapted.back"), null, adapting::backToWhole));
        return notice.following(Strings.text("lesson.variables.cut"), adapting.change());
    }

    private Node network() {
        LayerActions actions = bench.actions();
        Card card = new Card(
                new NetworkPicture(actions.freezing(), actions.layers()::lookAt), new FreezeBar(actions.freezing()));
        card.getStyleClass().addAll("compact", "network-card");
        return card;
    }

    private Node layers() {
        LayerActions actions = bench.actions();
        LayersCard layers = new LayersCard(actions);
        layers.setMinHeight(TALL);
        layers.setPrefHeight(TALL);
        CloserLook look = new CloserLook(actions, bench.study());
        look.setMinHeight(TALL);
        look.setPrefHeight(TALL);
        VBox around = new VBox(new LayerFinder(actions.layers()), new BesideOrBelow(layers, look, ROOM_FOR_TWO, SHARE));
        around.getStyleClass().addAll("stack", "compact-stack");
        return around;
    }
}
