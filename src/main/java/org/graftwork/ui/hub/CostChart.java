// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/**
 * Accuracy against cost. A point is chosen by a click, or by the arrow keys: left and right to cheaper and dearer ones, up
 * and down to more and less accurate ones; Enter fetches, C compares.
 */
final class CostChart extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
    private static final double LEFT = 48;
    private static final double BOTTOM = 44;
    private static final double TOP = 12;
    private static final double RIGHT = 16;
    private static final double RADIUS = 5;
    private static final double CHOSEN_RADIUS = 8;
    private static final double ROOM_FOR_COST = 64;
    private static final double ROOM_FOR_ACCURACY = 40;

    private final HubViewModel bench;
    private final Group grid = new Group();
    private final Polyline frontier = new Polyline();
    private final Group dots = new Group();
    private final Label mark = Labels.of("", "small", "chart-mark");
    private final Map<ChartPoints.Point, Circle> circles = new HashMap<>();
    private ChartPoints points = ChartPoints.of(java.util.List.of());

    CostChart(HubViewModel bench) {
        this.bench = bench;
        setId("cost-chart");
        getStyleClass().add("cost-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Strings.text("hub.chart.keys"));
        frontier.getStyleClass().add("frontier");
        grid.setManaged(false);
        dots.setManaged(false);
        frontier.setManaged(false);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().addAll(grid, frontier, dots, mark);
        setOnKeyPressed(this::press);
        setOnMousePressed(event -> requestFocus());
        bench.finder().results().addListener((Observable changed) -> read());
        for (Observable shown : new Observable[] {bench.selected(), bench.compared()}) {
            shown.addListener(changed -> choose());
        }
        read();
    }

    private void read() {
        points = ChartPoints.of(bench.finder().results());
        circles.clear();
        dots.getChildren().clear();
        for (ChartPoints.Point point : points.points()) {
            Circle dot = new Circle(RADIUS);
            dot.getStyleClass().add("chart-dot");
            Tooltip.install(dot, new Tooltip(words(point)));
            dot.setOnMouseClicked(event -> bench.selected().set(point.first()));
            circles.put(point, dot);
            dots.getChildren().add(dot);
        }
        choose();
    }

    private String words(ChartPoints.Point point) {
        return Strings.text(
                "hub.chart.point",
                point.first().name(),
                Figures.percent(point.top1()),
                HubWords.magnitude(point.multiplyAdds()),
                bench.cost().words(point.first()),
                point.models().size());
    }

    private Optional<ChartPoints.Point> chosen() {
        return Optional.ofNullable(bench.selected().get()).flatMap(points::of);
    }

    private void choose() {
        Optional<ChartPoints.Point> at = chosen();
        circles.forEach((point, dot) -> {
            boolean chosen = at.filter(point::equals).isPresent();
            dot.pseudoClassStateChanged(CHOSEN, chosen);
            dot.pseudoClassStateChanged(COMPARED, bench.compared().stream().anyMatch(point.models()::contains));
            dot.setRadius(chosen ? CHOSEN_RADIUS : RADIUS);
            if (chosen) {
                dot.toFront();
            }
        });
        mark.setText(at.map(point -> bench.selected().get().name()).orElse(""));
        setAccessibleText(Strings.text(
                "hub.chart.described",
                points.points().size(),
                at.map(this::words).orElse(Strings.text("hub.chart.nothing"))));
        requestLayout();
    }

    private void press(KeyEvent event) {
        Optional<ChartPoints.Point> next = switch (event.getCode()) {
            case LEFT -> points.further(chosen(), -1);
            case RIGHT -> points.further(chosen(), 1);
            case UP -> points.higher(chosen(), true);
            case DOWN -> points.higher(chosen(), false);
            case HOME -> points.further(Optional.empty(), 1);
            case END -> points.further(Optional.empty(), Integer.MAX_VALUE);
            default -> Optional.empty();
        };
        next.ifPresent(point -> bench.selected().set(point.first()));
        boolean moves = event.getCode().isNavigationKey();
        boolean acts = bench.selected().get() != null && act(event);
        if (moves || acts) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> bench.fetchOrOpen(bench.selected().get());
            case C -> bench.compare(bench.selected().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        CostAxes axes = CostAxes.around(points.points());
        grid.getChildren().clear();
        for (double tick : axes.accuracyTicks((int) (height / ROOM_FOR_ACCURACY))) {
            double y = Math.rint(TOP + height * (1 - axes.y(tick))) + 0.5;
            line(LEFT, y, LEFT + width, y);
            label(Math.round(tick * 100) + " %", 0, y - 9, LEFT - 8, "right");
        }
        for (double tick : axes.addsTicks((int) (width / ROOM_FOR_COST))) {
            double x = Math.rint(LEFT + width * axes.x(tick)) + 0.5;
            line(x, TOP, x, TOP + height);
            label(HubWords.tick(tick), x - 32, TOP + height + 4, 64, "centre");
        }
        label(Strings.text("hub.chart.axis"), LEFT, TOP + height + 22, width, "centre");
        // Labels that were made just now have no size before their style is known.
        grid.applyCss();
        grid.layout();
        place(axes, width, height);
    }

    private void place(CostAxes axes, double width, double height) {
        circles.forEach((point, dot) -> {
            dot.setCenterX(LEFT + width * axes.x((double) point.multiplyAdds()));
            dot.setCenterY(TOP + height * (1 - axes.y(point.top1())));
        });
        frontier.getPoints().clear();
        for (ChartPoints.Point best : points.frontier()) {
            frontier.getPoints()
                    .addAll(circles.get(best).getCenterX(), circles.get(best).getCenterY());
        }
        Optional<Circle> at = chosen().map(circles::get);
        mark.setVisible(at.isPresent());
        at.ifPresent(dot -> {
            double wanted = Math.min(mark.prefWidth(-1), width);
            double tall = mark.prefHeight(-1);
            boolean left = dot.getCenterX() > LEFT + width / 2;
            double x = left ? dot.getCenterX() - wanted - 12 : dot.getCenterX() + 12;
            double y = dot.getCenterY() + tall + 8 > TOP + height ? dot.getCenterY() - tall - 8 : dot.getCenterY() + 6;
            mark.resizeRelocate(Math.max(LEFT, Math.min(x, LEFT + width - wanted)), y, wanted, tall);
        });
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("chart-grid");
        grid.getChildren().add(line);
    }

    private void label(String text, double x, double y, double width, String place) {
        Label label = Labels.of(text, "small", "muted", "chart-" + place);
        label.setPrefWidth(width);
        label.setMinWidth(width);
        label.relocate(x, y);
        grid.getChildren().add(label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 320;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }
}
