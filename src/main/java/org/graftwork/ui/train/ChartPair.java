// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;

/**
 * Two charts: beside each other where it is wide, one above the other where it is tall, and where it is neither one
 * alone, as a flat chart shows nothing.
 */
public final class ChartPair extends Pane {

    private static final double WIDE_ENOUGH_FOR_TWO = 720;
    private static final double LEAST_HEIGHT = 192;
    private static final double GAP = 8;

    private final LearningChart loss;
    private final LearningChart accuracy;
    private final ReadOnlyBooleanWrapper oneAlone = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<LearningChart.Measure> shown =
            new SimpleObjectProperty<>(LearningChart.Measure.ACCURACY);

    ChartPair(LearningChart loss, LearningChart accuracy) {
        this.loss = loss;
        this.accuracy = accuracy;
        getChildren().addAll(loss, accuracy);
        shown.addListener((observable, before, now) -> requestLayout());
    }

    /** Whether there is room for one of them alone. */
    public ReadOnlyBooleanProperty oneAlone() {
        return oneAlone.getReadOnlyProperty();
    }

    /** Which one is shown where there is room for one alone. */
    ObjectProperty<LearningChart.Measure> shown() {
        return shown;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean isWide = width >= WIDE_ENOUGH_FOR_TWO;
        boolean one = !isWide && height < 2 * LEAST_HEIGHT + GAP;
        loss.setVisible(!one || shown.get() == LearningChart.Measure.LOSS);
        accuracy.setVisible(!one || shown.get() == LearningChart.Measure.ACCURACY);
        if (isWide) {
            double each = Math.floor((width - GAP) / 2);
            loss.resizeRelocate(0, 0, each, height);
            accuracy.resizeRelocate(each + GAP, 0, each, height);
        } else if (one) {
            loss.resizeRelocate(0, 0, width, height);
            accuracy.resizeRelocate(0, 0, width, height);
        } else {
            double each = Math.floor((height - GAP) / 2);
            loss.resizeRelocate(0, 0, width, each);
            accuracy.resizeRelocate(0, each + GAP, width, each);
        }
        if (one != oneAlone.get()) {
            // Others are laid out anew by it, which cannot be asked for within a layout.
            Platform.runLater(() -> oneAlone.set(one));
        }
    }
}
