// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** What was opened of each source, side by side; what has not been opened yet stays a dash. */
final class SourcesTable extends Card {

    private static final String UNKNOWN = "–";
    private static final double NAMES = 22;
    private static final double WHOLE = 100;

    private final SourcesBench bench;
    private final GridPane grid = new GridPane();

    SourcesTable(SourcesBench bench) {
        this.bench = bench;
        setId("sources-table");
        getStyleClass().add("compact");
        grid.getStyleClass().add("lesson-table");
        column(NAMES);
        for (int i = 0; i < Source.values().length; i++) {
            column((WHOLE - NAMES) / Source.values().length);
        }
        getChildren().addAll(Labels.heading(Strings.text("lesson.sources.table")), grid);
        bench.sources().addListener((MapChangeListener<Source, OpenedSource>) change -> show());
        show();
    }

    private void column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        grid.getColumnConstraints().add(column);
    }

    private void show() {
        grid.getChildren().clear();
        for (Source source : Source.values()) {
            grid.add(Labels.wrapped(Labels.of(source.title(), "small", "strong")), source.ordinal() + 1, 0);
        }
        int row = 1;
        for (Map.Entry<String, Function<OpenedSource, String>> fact : facts().entrySet()) {
            grid.add(Labels.wrapped(Labels.of(Strings.text(fact.getKey()), "small", "muted")), 0, row);
            for (Source source : Source.values()) {
                OpenedSource opened = bench.sources().get(source);
                Label value = Labels.wrapped(
                        Labels.of(opened == null ? UNKNOWN : fact.getValue().apply(opened), "small"));
                value.setMaxWidth(Double.MAX_VALUE);
                grid.add(value, source.ordinal() + 1, row);
            }
            row++;
        }
    }

    private static Map<String, Function<OpenedSource, String>> facts() {
        Map<String, Function<OpenedSource, String>> facts = new LinkedHashMap<>();
        facts.put(
                "lesson.sources.fact.format", opened -> opened.model().format().title());
        facts.put("lesson.sources.fact.input", opened -> SourceWords.input(opened.model()));
        facts.put("lesson.sources.fact.range", opened -> SourceWords.range(opened.model()));
        facts.put("lesson.sources.fact.output", opened -> SourceWords.output(opened.model()));
        facts.put("lesson.sources.fact.head", opened -> SourceWords.output(opened.base()));
        facts.put("lesson.sources.fact.layers", SourcesTable::layers);
        facts.put(
                "lesson.sources.fact.variables",
                opened -> Figures.count(opened.counts().all().count()));
        facts.put(
                "lesson.sources.fact.parameters",
                opened -> Figures.count(opened.counts().all().parameters()));
        facts.put("lesson.sources.fact.seconds", opened -> Figures.seconds(opened.seconds()));
        facts.put(
                "lesson.sources.fact.bytes",
                opened -> Figures.bytes(opened.model().bytes()));
        return facts;
    }

    private static String layers(OpenedSource opened) {
        return Strings.text("lesson.sources.layers", opened.model().layers().size(), opened.layersWithoutVariables());
    }
}
