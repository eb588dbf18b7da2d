// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PhotoLoader;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The range of values the model wants: asked of the person where it is not known, and proven on a photo. */
public final class RangeCard extends Card {

    private static final int SMALL = 20;

    private final RangeViewModel range;
    private final PhotoLoader photos;
    private final Notice question = new Notice(Notice.Kind.CAUTION);
    private final Label explained = Labels.wrapped(Labels.of("", "small", "muted"));
    private final FlowPane ways = new FlowPane();
    private final VBox words = new VBox();
    private final ProgressIndicator working = new ProgressIndicator();
    private List<RangeWay> shown = List.of();
    private PhotoLoader.Request request;
    private Optional<Image> photo = Optional.empty();

    public RangeCard(RangeViewModel range, PhotoLoader photos) {
        this.range = range;
        this.photos = photos;
        setId("range-card");
        ways.getStyleClass().add("range-ways");
        words.getStyleClass().add("range-words");
        words.setId("range-proof");
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following("", range.problem());
        getChildren().addAll(header(), question, explained, ways, problem, words);
        range.model().addListener((observable, before, now) -> showModel());
        range.photo().addListener((observable, before, now) -> load(now));
        range.proof().addListener((observable, before, now) -> showProof());
        load(range.photo().get());
        showModel();
    }

    private HBox header() {
        Button prove = Buttons.plain(Strings.text("model.range.prove"), MaterialDesignS.SCALE_BALANCE, range::measure);
        prove.setId("prove-range");
        Button next = Buttons.plain(Strings.text("model.range.next"), MaterialDesignI.IMAGE_OUTLINE, range::nextPhoto);
        next.setId("next-photo");
        for (Button button : List.of(prove, next)) {
            button.getStyleClass().add("compact-button");
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> range.photo().get().isEmpty(), range.photo()));
        }
        working.setMaxSize(SMALL, SMALL);
        working.visibleProperty().bind(range.working());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(Labels.of(Strings.text("model.range"), "heading"), space, working, next, prove);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void load(Optional<Path> file) {
        if (request != null) {
            request.cancel();
        }
        photo = Optional.empty();
        if (file.isPresent()) {
            request = photos.load(file.get(), RangePicture.SIDE, image -> {
                photo = image;
                showPictures();
            });
        }
        showPictures();
    }

    private void showModel() {
        PretrainedModel model = range.model().get();
        if (model == null) {
            return;
        }
        InputSpec input = model.input();
        question.show(
                input.rangeKnown() ? "" : Strings.text("model.range.unknown"),
                input.rangeKnown() ? "" : Strings.text("model.range.unknown.text"));
        boolean mistaken = input.rangeKnown() && !range.wanted().equals(input.range());
        explained.setText(
                mistaken
                        ? Strings.text(
                                "model.range.mistaken",
                                RangeChoice.fullName(input.range()),
                                RangeChoice.fullName(range.wanted()))
                        : Strings.text(
                                input.rangeKnown() ? "model.range.known" : "model.range.assumed",
                                RangeChoice.fullName(input.range())));
        List<ValueRange> choices = RangeChoice.of(input);
        if (!choices.equals(shown.stream().map(RangeWay::range).toList())) {
            ToggleGroup group = new ToggleGroup();
            shown = choices.stream()
                    .map(choice -> new RangeWay(choice, group, () -> range.choose(choice)))
                    .toList();
            ways.getChildren().setAll(shown);
        }
        showPictures();
        showProof();
    }

    private void showPictures() {
        PretrainedModel model = range.model().get();
        if (model != null) {
            InputSpec input = model.input();
            ValueRange wanted = input.rangeKnown() ? range.wanted() : input.range();
            shown.forEach(way -> way.show(photo, wanted, input.range(), input.rangeKnown()));
        }
    }

    private void showProof() {
        shown.forEach(way -> way.show(range.proof().get()));
        words.getChildren()
                .setAll(range.proof().get().map(ProofInWords::of).orElse(List.of()).stream()
                        .map(sentence -> Labels.wrapped(Labels.of(sentence, "small")))
                        .toList());
        words.setVisible(!words.getChildren().isEmpty());
        words.setManaged(words.isVisible());
    }
}
