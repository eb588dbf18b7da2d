// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PhotoLoader;

/** What goes in, and where the network ends: the ways to break the fit by hand. */
final class EndsCard extends Card {

    private static final int PHOTOS = 4;
    private static final int THUMBNAIL = 48;
    private static final int WIDEST = 72;

    private final FitBench bench;
    private final Map<PhotoVariant, ToggleButton> variants = new EnumMap<>(PhotoVariant.class);
    private final ToggleButton whole = new ToggleButton(Strings.text("lesson.fit.output.whole"));
    private final ToggleButton map = new ToggleButton(Strings.text("lesson.fit.output.map"));
    private final List<ImageView> photos = new ArrayList<>();
    private final List<PhotoLoader.Request> requests = new ArrayList<>();
    private boolean showing;

    EndsCard(FitBench bench) {
        this.bench = bench;
        setId("ends-card");
        getStyleClass().add("compact");
        HBox strip = new HBox();
        strip.getStyleClass().add("lesson-strip");
        for (int i = 0; i < PHOTOS; i++) {
            ImageView photo = new ImageView();
            photo.setPreserveRatio(true);
            photo.setFitHeight(THUMBNAIL);
            photo.setFitWidth(WIDEST);
            photos.add(photo);
            strip.getChildren().add(photo);
        }
        getChildren()
                .addAll(
                        header(),
                        line("lesson.fit.photos", photoChoice()),
                        strip,
                        line("lesson.fit.output", outputChoice()));
        bench.variant().addListener((observable, before, now) -> show());
        bench.photos().addListener((observable, before, now) -> show());
        bench.model().addListener((observable, before, now) -> show());
        show();
    }

    private Node header() {
        Hyperlink right = Buttons.link(Strings.text("lesson.fit.right"), bench::putRight);
        right.setId("put-right");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(Labels.heading(Strings.text("lesson.fit.ends")), space, right);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static Node line(String key, Node choice) {
        Label name = Labels.of(Strings.text(key), "small", "muted");
        FlowPane line = new FlowPane(name, choice);
        line.getStyleClass().add("choice-line");
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private Node photoChoice() {
        SegmentedButton choice = new SegmentedButton();
        for (PhotoVariant variant : PhotoVariant.values()) {
            ToggleButton button = new ToggleButton(variant.title());
            button.setId("photos-" + variant.key());
            button.setOnAction(event -> {
                bench.show(variant);
                show();
            });
            variants.put(variant, button);
            choice.getButtons().add(button);
        }
        return choice;
    }

    private Node outputChoice() {
        whole.setId("output-whole");
        map.setId("output-map");
        whole.setOnAction(event -> choose(false));
        map.setOnAction(event -> choose(true));
        return new SegmentedButton(whole, map);
    }

    private void choose(boolean wantsMap) {
        bench.setOutput(wantsMap);
        show();
    }

    private void show() {
        PretrainedModel model = bench.model().get();
        ImageDataset shown = bench.photos().get();
        if (showing || model == null || shown == null) {
            return;
        }
        showing = true;
        variants.forEach((variant, button) ->
                button.setSelected(variant == bench.variant().get()));
        boolean isMap = model.output().kind() == OutputKind.FEATURE_MAP;
        map.setSelected(isMap);
        whole.setSelected(!isMap);
        List<Path> files = shown.items().stream().map(ImageItem::file).toList();
        requests.forEach(PhotoLoader.Request::cancel);
        requests.clear();
        for (int i = 0; i < photos.size() && !files.isEmpty(); i++) {
            ImageView photo = photos.get(i);
            requests.add(bench.tools()
                    .photos()
                    .load(
                            files.get(i * (files.size() - 1) / (PHOTOS - 1)),
                            THUMBNAIL,
                            image -> photo.setImage(image.orElse(null))));
        }
        showing = false;
    }
}
