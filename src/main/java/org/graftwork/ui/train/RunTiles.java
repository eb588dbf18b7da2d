// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.OptionalDouble;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.StatTile;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The accuracies of a run as they stand. */
public final class RunTiles extends HBox {

    private final TrainViewModel bench;
    private final StatTile training =
            new StatTile(Strings.text("train.tile.training"), line("training-line"), "trained-tile");
    private final StatTile validation =
            new StatTile(Strings.text("train.tile.validation"), line("validation-line"), "validation-tile");
    private final StatTile test =
            new StatTile(Strings.text("train.tile.test"), new FontIcon(MaterialDesignS.SCHOOL_OUTLINE));

    public RunTiles(TrainViewModel bench) {
        this.bench = bench;
        getStyleClass().add("tiles");
        getChildren().addAll(training, validation, test);
        validation.setId("validation-accuracy");
        test.setId("test-accuracy");
        bench.curves().epochs().addListener((ListChangeListener<EpochFigures>) change -> show());
        bench.result().addListener((observable, before, now) -> show());
        bench.state().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        List<EpochFigures> epochs = bench.curves().epochs();
        if (epochs.isEmpty()) {
            training.show("–", Strings.text("train.tile.waiting"));
            validation.show("–", Strings.text("train.tile.waiting"));
        } else {
            EpochFigures last = epochs.get(epochs.size() - 1);
            training.show(
                    Figures.percent(last.trainAccuracy()),
                    Strings.text("train.tile.loss", Figures.loss(last.trainLoss())));
            validation.show(Figures.percent(last.validationAccuracy()), validated(epochs, last));
        }
        showTest();
    }

    private static String validated(List<EpochFigures> epochs, EpochFigures last) {
        if (Double.isNaN(last.validationAccuracy())) {
            return Strings.text("train.tile.noValidation");
        }
        return FineTuningGain.of(epochs)
                .map(RunTiles::gained)
                .orElseGet(() -> Strings.text("train.tile.loss", Figures.loss(last.validationLoss())));
    }

    private static String gained(FineTuningGain gain) {
        String before = Figures.percent(gain.before().validationAccuracy());
        String points = String.format(Strings.locale(), "%+.1f", gain.validation() * 100);
        // Rounded to nothing, in either direction.
        return points.endsWith("0.0") && points.length() == 4
                ? Strings.text("train.tile.noGain", before)
                : Strings.text("train.tile.gain", before, points.replace('-', '−'));
    }

    private void showTest() {
        OptionalDouble accuracy = bench.testAccuracy();
        if (accuracy.isPresent()) {
            test.show(Figures.percent(accuracy.getAsDouble()), Strings.text("train.tile.neverSeen"));
        } else {
            test.show("–", Strings.text(bench.state().get().isActive() ? "train.tile.later" : "train.tile.noTest"));
        }
    }

    private static Line line(String styleClass) {
        Line line = new Line(0, 0, 12, 0);
        line.getStyleClass().addAll("curve-line", styleClass);
        return line;
    }
}
