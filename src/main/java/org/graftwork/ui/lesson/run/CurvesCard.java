// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.lesson.bench.StoredMark;
import org.graftwork.ui.train.CurveLegend;
import org.graftwork.ui.train.CurvesPane;
import org.graftwork.ui.train.MeasureSwitch;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.ui.widget.Card;

/** The curves of a run, with a mark on the charts where it was made elsewhere. */
public final class CurvesCard extends Card {

    private static final double HEIGHT = 208;

    public CurvesCard(TrainViewModel runs) {
        getStyleClass().add("table-card");
        CurvesPane curves = new CurvesPane(runs.curves());
        curves.setMinHeight(HEIGHT);
        curves.setPrefHeight(HEIGHT);
        CurveLegend legend = new CurveLegend();
        legend.visibleProperty().bind(curves.charts().oneAlone().not());
        Node measure = new MeasureSwitch(curves.charts());
        measure.visibleProperty().bind(curves.charts().oneAlone());
        for (Node node : new Node[] {legend, measure}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(new StackPane(legend, measure), space, new StoredMark(runs.stored()));
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header, curves);
    }
}
