// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.model.range.OutputStrip;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The features that two models give for one photo. */
final class FeaturesCard extends Card {

    private static final int PHOTO = 96;

    private final SourcesBench bench;
    private final HBox row = new HBox();
    private final Label sentence = Labels.wrapped(Labels.of("", "small"));

    FeaturesCard(SourcesBench bench) {
        this.bench = bench;
        setId("features-card");
        getStyleClass().add("compact");
        row.getStyleClass().add("card-header");
        getChildren().addAll(header(), row, sentence);
        bench.same().addListener((observable, before, now) -> show());
        bench.sources().addListener((MapChangeListener<Source, OpenedSource>) change -> show());
        show();
    }

    private Node header() {
        Button compare = Buttons.plain(
                Strings.text("lesson.sources.compare"), MaterialDesignS.SCALE_BALANCE, bench::compareFeatures);
        compare.setId("compare-features");
        compare.getStyleClass().add("compact-button");
        compare.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> bench.busy().get() || !areBothOpen(), bench.busy(), bench.sources()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = Labels.heading(Strings.text("lesson.sources.features"));
        title.setMinWidth(0);
        HBox header = new HBox(title, space, compare);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private boolean areBothOpen() {
        return bench.sources().containsKey(Source.KERAS) && bench.sources().containsKey(Source.HUB);
    }

    private void show() {
        Optional<SameFeatures> same = bench.same().get();
        row.getChildren().clear();
        row.setVisible(same.isPresent());
        row.setManaged(same.isPresent());
        same.ifPresent(this::showStrips);
        sentence.setText(same.map(found -> Strings.text(
                        "lesson.sources.same",
                        Figures.count(found.first().size()),
                        Figures.tiny(found.difference()),
                        Figures.value(found.largest())))
                .orElse(Strings.text(areBothOpen() ? "lesson.sources.same.ready" : "lesson.sources.both")));
    }

    private void showStrips(SameFeatures found) {
        Photo photo = new Photo(bench.tools().photos(), PHOTO);
        photo.show(found.photo());
        VBox strips = new VBox(
                Labels.small(Source.KERAS.title()),
                new OutputStrip(found.first(), found.largest(), Source.KERAS.title()),
                Labels.small(Source.HUB.title()),
                new OutputStrip(found.second(), found.largest(), Source.HUB.title()));
        strips.getStyleClass().add("finding-words");
        HBox.setHgrow(strips, Priority.ALWAYS);
        row.getChildren().addAll(photo, strips);
    }
}
