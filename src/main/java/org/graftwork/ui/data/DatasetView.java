// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.PhotoLoader;

/** The photos of a data set beside their counts, their split and what was found wrong. */
final class DatasetView extends HBox {

    private final DataViewModel bench;
    private final Label name = Labels.of("", "heading");
    private final PhotoWall wall;
    private final CountsTable counts = new CountsTable();
    private final Findings findings = new Findings();
    private final SplitCard split;

    DatasetView(DataViewModel bench, PhotoLoader photos) {
        this.bench = bench;
        this.wall = new PhotoWall(photos);
        this.split = new SplitCard(bench);
        getStyleClass().add("columns");
        Card left = new Card(header(), wall);
        left.getStyleClass().add("table-card");
        VBox.setVgrow(wall, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox side = new VBox(findings, counts, split);
        side.getStyleClass().add("stack");
        PageScroll scroll = new PageScroll(side);
        scroll.setMinWidth(304);
        scroll.setPrefWidth(304);
        getChildren().addAll(left, scroll);
        bench.shown().addListener((observable, before, now) -> wall.show(bench.classes()));
    }

    void show(ImageDataset photos) {
        name.setText(String.valueOf(photos.folder().getFileName()));
        name.setTooltip(new Tooltip(photos.folder().toString()));
        wall.show(bench.classes());
        counts.show(bench.classes());
        findings.show(photos);
        split.show();
    }

    private Node header() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(60);
        HBox header = new HBox(name, space, filter());
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("card-header");
        return header;
    }

    private Node filter() {
        SegmentedButton filter = new SegmentedButton();
        filter.setId("shown-split");
        filter.getButtons().add(choice(Optional.empty(), "all"));
        for (Split part : Split.values()) {
            filter.getButtons().add(choice(Optional.of(part), part.name().toLowerCase(Locale.ROOT)));
        }
        filter.getButtons().get(0).setSelected(true);
        filter.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        return filter;
    }

    private ToggleButton choice(Optional<Split> part, String key) {
        ToggleButton button = new ToggleButton(Strings.text("split." + key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> bench.shown().set(part));
        return button;
    }
}
