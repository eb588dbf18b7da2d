// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.SystemFiles;

/** The models on their way, the newest first; it takes no room while there are none. */
public final class FetchList extends PageScroll {

    private static final double TALLEST = 208;

    private final Fetches fetches;
    private final SystemFiles files;
    private final VBox rows = new VBox();
    private final Map<FetchItem, FetchRow> made = new HashMap<>();

    public FetchList(Fetches fetches, SystemFiles files) {
        this.fetches = fetches;
        this.files = files;
        setId("fetches");
        setAccessibleText(Strings.text("hub.fetches"));
        rows.getStyleClass().add("fetch-rows");
        setContent(rows);
        setMaxHeight(TALLEST);
        fetches.items().addListener((ListChangeListener<FetchItem>) change -> update());
        update();
    }

    private void update() {
        made.keySet().retainAll(fetches.items());
        List<Node> newestFirst = new ArrayList<>();
        fetches.items().forEach(item -> newestFirst.add(0, made.computeIfAbsent(item, this::row)));
        if (!rows.getChildren().equals(newestFirst)) {
            rows.getChildren().setAll(newestFirst);
        }
        setVisible(!fetches.items().isEmpty());
        setManaged(isVisible());
    }

    private FetchRow row(FetchItem item) {
        return new FetchRow(fetches, item, files);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(TALLEST, rows.prefHeight(getWidth() > 0 ? getWidth() : width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }
}
