// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.classify.PhotoResult;
import org.graftwork.ui.classify.ResultCell;
import org.graftwork.ui.classify.SampleStrip;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Where photos are dropped, chosen or taken from the sample, to see what the classifier makes of them. */
public final class TryCard extends Card {

    /** What a photo takes. The bench scrolls, so that the list need not. */
    private static final double RESULT = 172;

    private static final int MOST = 12;

    private final ClassifyViewModel classifying;
    private final SampleStrip samples;
    private final ListView<PhotoResult> results;

    public TryCard(ClassifyViewModel classifying, Toolbox tools) {
        this.classifying = classifying;
        getStyleClass().addAll("drop-zone", "try-card");
        setId("try-card");
        samples = new SampleStrip(classifying, tools.photos());
        results = new ListView<>(classifying.results());
        results.setId("bench-results");
        results.getStyleClass().add("cards");
        results.setAccessibleText(Strings.text("classify.results"));
        results.setCellFactory(list -> ResultCell.compact(tools.photos()));
        Button choose = Buttons.plain(
                Strings.text("lesson.run.choose"),
                MaterialDesignI.IMAGE_PLUS,
                () -> classifying.classify(tools.files().choosePictures(Strings.text("classify.choose.title"))));
        choose.setId("bench-choose");
        getChildren()
                .addAll(
                        Headers.of(Strings.text("lesson.run.try"), choose),
                        Labels.muted(Strings.text("lesson.run.try.text")),
                        samples,
                        results);
        PathDrop.on(this, classifying::classify);
        classifying.classifier().addListener((observable, before, now) -> show());
        classifying.results().addListener((ListChangeListener<PhotoResult>) change -> show());
        classifying.session().photos().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        boolean ready = classifying.classifier().get() != null;
        setVisible(ready);
        setManaged(ready);
        samples.show();
        boolean filled = !classifying.results().isEmpty();
        results.setVisible(filled);
        results.setManaged(filled);
        double height = RESULT * Math.min(MOST, classifying.results().size()) + 2;
        results.setMinHeight(height);
        results.setPrefHeight(height);
    }
}
