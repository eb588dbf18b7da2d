// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.graftwork.model.LayerInfo;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * The base as a row of blocks, each as high as it has parameters (on a logarithmic scale), with the line under which it
 * is frozen.
 */
final class BasePicture extends Pane {

    private static final double TALLEST = 60;
    private static final double LOWEST = 16;
    private static final double OVER = 20;
    private static final double UNDER = 4;
    private static final double GAP = 4;
    private static final double WIDEST = 64;
    private static final double NARROWEST = 4;

    private final Freezing freezing;
    private final Consumer<LayerInfo> looked;
    private final FreezeHandle handle;
    private final Label frozen = caption("network.frozen", MaterialDesignL.LOCK_OUTLINE, "frozen-text");
    private final Label trained = caption("network.trained", MaterialDesignT.TUNE_VARIANT, "trained-text");
    private List<Slab> slabs = List.of();

    /** @param looked takes the first layer of a block that is clicked */
    BasePicture(Freezing freezing, Consumer<LayerInfo> looked) {
        this.freezing = freezing;
        this.looked = looked;
        this.handle = new FreezeHandle(freezing, this::drag);
        freezing.blocks().addListener((observable, before, now) -> showBlocks());
        freezing.selection().addListener((observable, before, now) -> showSelection());
        showBlocks();
    }

    private void showBlocks() {
        slabs = freezing.blocks().get().stream().map(this::slab).toList();
        getChildren().setAll(slabs);
        if (freezing.impossible().get().isEmpty()) {
            getChildren().addAll(frozen, trained, handle);
        }
        showSelection();
    }

    private Slab slab(NetworkBlock block) {
        Slab slab = new Slab(block);
        slab.setOnMouseClicked(event -> looked.accept(block.layers().get(0)));
        return slab;
    }

    private void showSelection() {
        slabs.forEach(slab -> slab.show(freezing.selection().get()));
        long frozen = (long) Math.floor(freezing.place());
        handle.setAccessibleText(Strings.text("network.line", frozen, slabs.size()));
        requestLayout();
    }

    private void drag(double sceneX) {
        double x = sceneToLocal(sceneX, 0).getX();
        freezing.places().stream()
                .min(Comparator.comparingDouble(place -> Math.abs(lineAt(place) - x)))
                .filter(place -> place != freezing.place())
                .ifPresent(freezing::freezeBelowBlock);
    }

    /** The middle of the gap before a block, or of the block where the place is between two. */
    private double lineAt(double place) {
        return left() + place * (slabWidth() + GAP) - GAP / 2;
    }

    private double slabWidth() {
        int count = Math.max(1, slabs.size());
        double room = (getWidth() - FreezeHandle.WIDTH - GAP * (count - 1)) / count;
        return Math.max(NARROWEST, Math.min(WIDEST, room));
    }

    private double left() {
        return (getWidth() - slabs.size() * (slabWidth() + GAP) + GAP) / 2;
    }

    @Override
    protected void layoutChildren() {
        double most = Math.log1p(slabs.stream()
                .mapToDouble(slab -> slab.block().count().parameters())
                .max()
                .orElse(1));
        double width = slabWidth();
        for (int i = 0; i < slabs.size(); i++) {
            double share = most == 0
                    ? 0
                    : Math.log1p((double) slabs.get(i).block().count().parameters()) / most;
            double height = Math.round(LOWEST + (TALLEST - LOWEST) * share);
            double x = left() + i * (width + GAP);
            slabs.get(i).resizeRelocate(x, OVER + (TALLEST - height) / 2, width, height);
        }
        double line = Math.rint(lineAt(freezing.place()));
        handle.resizeRelocate(line - FreezeHandle.WIDTH / 2, 0, FreezeHandle.WIDTH, OVER + TALLEST + UNDER);
        placeCaptions(line);
    }

    /** What is left and right of the line is said beside it, where there is something and room for the word. */
    private void placeCaptions(double line) {
        double frozenWidth = Math.ceil(frozen.prefWidth(-1));
        double trainedWidth = Math.ceil(trained.prefWidth(-1));
        double height = frozen.prefHeight(-1);
        double gap = FreezeHandle.WIDTH / 2 + GAP;
        frozen.resizeRelocate(line - gap - frozenWidth, 0, frozenWidth, height);
        trained.resizeRelocate(line + gap, 0, trainedWidth, height);
        frozen.setVisible(freezing.place() > 0 && line - gap >= frozenWidth);
        trained.setVisible(freezing.place() < slabs.size());
    }

    private static Label caption(String key, Ikon icon, String styleClass) {
        Label caption = Labels.of(Strings.text(key), "small", styleClass);
        caption.setGraphic(new FontIcon(icon));
        caption.setMouseTransparent(true);
        return caption;
    }

    @Override
    protected double computeMinHeight(double width) {
        return OVER + TALLEST + UNDER;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return slabs.size() * (NARROWEST + GAP);
    }

    @Override
    protected double computePrefWidth(double height) {
        return slabs.size() * (WIDEST + GAP);
    }
}
