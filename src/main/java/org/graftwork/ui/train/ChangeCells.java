// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The cells of what a phase changed. */
final class ChangeCells {

    private ChangeCells() {}

    /** A cell of a column. */
    private abstract static class Cell extends TreeTableCell<ChangeRow, ChangeRow> {
        @Override
        protected final void updateItem(ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            } else {
                show(row);
            }
        }

        abstract void show(ChangeRow row);

        static FontIcon icon(Ikon shape, boolean isTrained) {
            FontIcon icon = new FontIcon(shape);
            icon.getStyleClass().add(isTrained ? "trained-icon" : "frozen-icon");
            return icon;
        }
    }

    /** The name; of a long one the end, which tells it from others. */
    static final class Name extends Cell {
        Name() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        void show(ChangeRow row) {
            setText(row.label());
            setTooltip(new Tooltip(row.title()));
        }
    }

    /** Whether it was trained, where there is little room by its icon alone. */
    static final class Training extends Cell {
        Training(ObservableBooleanValue spelledOut) {
            setGraphicTextGap(6);
            Runnable follow =
                    () -> setContentDisplay(spelledOut.get() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            spelledOut.addListener((observable, before, now) -> follow.run());
            follow.run();
        }

        @Override
        void show(ChangeRow row) {
            boolean isTrained = row.trained() > 0;
            setText(row.training());
            setGraphic(icon(
                    isTrained
                            ? MaterialDesignT.TUNE_VARIANT
                            : row.isStatistic() ? MaterialDesignS.SIGMA : MaterialDesignL.LOCK_OUTLINE,
                    isTrained));
            setTooltip(new Tooltip(row.training()));
        }
    }

    /** Whether it changed. */
    static final class Result extends Cell {
        Result() {
            setGraphicTextGap(6);
        }

        @Override
        void show(ChangeRow row) {
            setText(row.result());
            setGraphic(icon(row.isChanged() ? MaterialDesignD.DELTA : MaterialDesignE.EQUAL, row.isChanged()));
            getStyleClass().remove("muted-cell");
            if (!row.isChanged()) {
                getStyleClass().add("muted-cell");
            }
        }
    }

    /** How much it changed: the figure, on a bar that compares it with the others. */
    static final class Change extends Cell {

        private static final double LEAST_BAR = 2;
        private static final double MARGIN = 16;

        private final ObservableDoubleValue largest;
        private final Region bar = new Region();
        private final Label figure = Labels.of("", "change-figure");
        private final StackPane content = new StackPane(bar, figure);

        Change(ObservableDoubleValue largest) {
            this.largest = largest;
            bar.getStyleClass().add("change-bar");
            content.setAlignment(Pos.CENTER_RIGHT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("number");
        }

        @Override
        void show(ChangeRow row) {
            figure.setText(row.change());
            double share = largest.get() > 0 && Double.isFinite(row.relativeChange())
                    ? row.relativeChange() / largest.get()
                    : 0;
            double room = Math.max(0, getTableColumn().getWidth() - MARGIN);
            bar.setMaxWidth(row.isChanged() ? Math.max(LEAST_BAR, share * room) : 0);
            bar.setVisible(row.isChanged());
            content.setMinWidth(room);
            setGraphic(content);
        }
    }
}
