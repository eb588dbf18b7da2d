// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.graftwork.ui.hub.FilterBar;
import org.graftwork.ui.hub.FoundPane;
import org.graftwork.ui.hub.ModelColumn;
import org.graftwork.ui.hub.fetching.FetchList;
import org.graftwork.ui.lesson.bench.BesideOrBelow;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The catalogue as on the bench for finding models, with the task's points beside the model that is looked at. */
final class CatalogueView extends PageScroll {

    private static final double LIST_HEIGHT = 360;
    private static final double ROOM_FOR_TWO = 760;
    private static final double SHARE = 54;

    private final CatalogueBench bench;

    CatalogueView(CatalogueBench bench) {
        this.bench = bench;
        FoundPane found = new FoundPane(bench.hub());
        found.setMinHeight(LIST_HEIGHT);
        found.setPrefHeight(LIST_HEIGHT);
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following(Strings.text("hub.catalogue.failed"), bench.hub().problem());
        ScaleCard scales = new ScaleCard(bench);
        NeedsCard needs = new NeedsCard(bench);
        VBox left = new VBox(found, scales);
        left.getStyleClass().addAll("stack", "compact-stack");
        VBox right = new VBox(needs, new ModelColumn(bench.hub(), bench.tools().files()));
        right.getStyleClass().addAll("stack", "compact-stack");
        VBox content = new VBox(
                problem,
                search(),
                new FilterBar(bench.hub()),
                new FetchList(bench.hub().fetches(), bench.tools().files()),
                new BesideOrBelow(left, right, ROOM_FOR_TWO, SHARE));
        content.getStyleClass().addAll("stack", "compact-stack", "lesson-bench");
        setContent(content);
        bench.hub().compared().addListener((Observable changed) -> revealStep(scales));
        bench.picked().addListener((observable, before, now) -> revealStep(needs));
    }

    /** Shows what a step beside the bench has brought; who works on the bench itself looks where they like. */
    private void revealStep(Node card) {
        if (!isFocusWithin()) {
            reveal(card);
        }
    }

    private Node search() {
        CustomTextField search = new CustomTextField();
        search.setId("hub-search");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.getStyleClass().addAll("search", "hub-search");
        search.setPromptText(Strings.text("hub.search"));
        search.setAccessibleText(Strings.text("hub.search"));
        search.textProperty().bindBidirectional(bench.hub().finder().words());
        return search;
    }
}
