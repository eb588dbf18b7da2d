// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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

    private static final PseudoClass TRAINED = PseudoClass.getPseudoClass("trained");

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

        static FontIcon training(ChangeRow row) {
            return row.trained() > 0
                    ? icon(MaterialDesignT.TUNE_VARIANT, true)
                    : icon(row.isStatistic() ? MaterialDesignS.SIGMA : MaterialDesignL.LOCK_OUTLINE, false);
        }

        static FontIcon icon(Ikon shape, boolean isTrained) {
            FontIcon icon = new FontIcon(shape);
            icon.getStyleClass().add(isTrained ? "trained-icon" : "frozen-icon");
            return icon;
        }
    }

    /** Whether it was trained. */
    static final class Training extends Cell {
        Training() {
            setGraphicTextGap(6);
        }

        @Override
        void show(ChangeRow row) {
            setText(row.training());
            setGraphic(training(row));
        }
    }

    /** Whether it changed; where there is no column for it, the icon says whether it was trained. */
    static final class Result extends Cell {

        private final ObservableBooleanValue hasColumnForTraining;

        Result(ObservableBooleanValue hasColumnForTraining) {
            this.hasColumnForTraining = hasColumnForTraining;
            setGraphicTextGap(6);
            hasColumnForTraining.addListener((observable, before, now) -> {
                if (getItem() != null) {
                    show(getItem());
                }
            });
        }

        @Override
        void show(ChangeRow row) {
            setText(row.result());
            setTooltip(new Tooltip(row.spoken()));
            setGraphic(
                    hasColumnForTraining.get()
                            ? icon(row.isChanged() ? MaterialDesignD.DELTA : MaterialDesignE.EQUAL, row.isChanged())
                            : row.isChanged() && row.trained() == 0
                                    ? icon(MaterialDesignS.SIGMA, false)
                                    : training(row));
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
            StackPane.setAlignment(bar, Pos.CENTER_LEFT);
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
            bar.pseudoClassStateChanged(TRAINED, row.trained() > 0);
            content.setMinWidth(room);
            setGraphic(content);
        }
    }
}
