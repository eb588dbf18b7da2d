// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content larger: laid out for less room, and drawn over the whole of it. */
public final class ScaledPane extends Region {

    private final Region content;
    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    public ScaledPane(Region content) {
        this.content = content;
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        getChildren().add(content);
        factor.addListener((observable, before, now) -> requestLayout());
    }

    /** How much larger; 1 at first. */
    public DoubleProperty factor() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height) * factor.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width) * factor.get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width) * factor.get();
    }
}
