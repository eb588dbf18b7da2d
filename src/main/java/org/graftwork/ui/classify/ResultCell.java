// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.util.Comparator;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.training.Prediction;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.graftwork.ui.widget.PhotoLoader;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The card of a photo: the photo, what the model saw of it, and what it makes of it. */
public final class ResultCell extends ListCell<PhotoResult> {

    private static final int PICTURE = 96;

    /** More classes than these have too little probability to be looked at. */
    private static final int MOST_BARS = 5;

    private final PhotoLoader photos;
    private final boolean showsSeen;

    ResultCell(PhotoLoader photos) {
        this(photos, true);
    }

    private ResultCell(PhotoLoader photos, boolean showsSeen) {
        this.photos = photos;
        this.showsSeen = showsSeen;
        setPrefWidth(0);
    }

    /** A card for narrow places, without what the model saw. */
    public static ResultCell compact(PhotoLoader photos) {
        return new ResultCell(photos, false);
    }

    @Override
    protected void updateItem(PhotoResult result, boolean empty) {
        super.updateItem(result, empty);
        if (empty || result == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Photo photo = new Photo(photos, PICTURE);
        photo.show(result.file());
        HBox row = new HBox(captioned(photo, Strings.text("classify.photo")));
        row.getStyleClass().add("result-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (result instanceof PhotoResult.Classified classified) {
            showClassified(row, classified.prediction());
        } else if (result instanceof PhotoResult.Unusable unusable) {
            showUnusable(row, unusable);
        } else {
            ProgressIndicator turning = new ProgressIndicator();
            turning.setMaxSize(24, 24);
            row.getChildren().addAll(turning, file(result));
        }
        setGraphic(new Card(row));
    }

    private void showClassified(HBox row, Prediction prediction) {
        double best = prediction.probabilities().getOrDefault(prediction.label(), Double.NaN);
        Label verdict = Labels.of(prediction.label(), "verdict");
        Label share = Labels.of(Figures.percent(best), "verdict-share");
        HBox line = new HBox(verdict, share);
        line.getStyleClass().add("verdict-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox bars = new VBox();
        bars.getStyleClass().add("bars");
        prediction.probabilities().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_BARS)
                .map(entry ->
                        bar(entry.getKey(), entry.getValue(), entry.getKey().equals(prediction.label())))
                .forEach(bars.getChildren()::add);
        VBox answer = new VBox(file(prediction.file().getFileName().toString()), line, bars);
        answer.getStyleClass().add("answer");
        answer.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(answer, Priority.ALWAYS);
        row.getChildren().add(new FontIcon(MaterialDesignA.ARROW_RIGHT));
        if (showsSeen) {
            row.getChildren()
                    .add(captioned(
                            new SeenPicture(prediction.seen(), PICTURE),
                            Strings.text(
                                    "classify.seen",
                                    prediction.seen().width(),
                                    prediction.seen().height())));
        }
        row.getChildren().add(answer);
        setAccessibleText(Strings.text(
                "classify.described", prediction.file().getFileName(), prediction.label(), Figures.percent(best)));
    }

    private void showUnusable(HBox row, PhotoResult.Unusable unusable) {
        Label title = Labels.of(Strings.text("classify.unusable"), "strong", "error-text");
        title.setGraphic(new FontIcon(MaterialDesignI.IMAGE_OFF_OUTLINE));
        Label reason = Labels.wrapped(Labels.of(unusable.reason()));
        VBox answer = new VBox(file(unusable), title, reason);
        answer.getStyleClass().add("answer");
        answer.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(answer, Priority.ALWAYS);
        row.getChildren().add(answer);
        setAccessibleText(unusable.file().getFileName() + " " + unusable.reason());
    }

    private static Node bar(String name, double share, boolean best) {
        Label label = Labels.of(name, best ? "strong" : "muted");
        label.setMinWidth(48);
        label.setPrefWidth(96);
        label.setTooltip(new Tooltip(name));
        ShareBar bar = new ShareBar(share, best);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = Labels.of(Figures.percent(share), best ? "strong" : "muted");
        figure.setMinWidth(64);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(label, bar, figure);
        row.getStyleClass().add("bar-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node captioned(Node picture, String caption) {
        VBox box = new VBox(picture, Labels.small(caption));
        box.getStyleClass().add("captioned");
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(PICTURE);
        return box;
    }

    private static Label file(PhotoResult result) {
        return file(result.file().getFileName().toString());
    }

    private static Label file(String name) {
        Label label = Labels.small(name);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setTooltip(new Tooltip(name));
        return label;
    }
}
