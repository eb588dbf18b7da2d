// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NumberField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** How the photos are divided, to be changed. */
final class SplitCard extends Card {

    private final DataViewModel bench;
    private final NumberField share;
    private final Label fixed = Labels.wrapped(Labels.of(Strings.text("data.split.byFolder"), "small", "muted"));

    SplitCard(DataViewModel bench) {
        this.bench = bench;
        SplitForm form = bench.split();
        share = new NumberField(
                Strings.text("data.split.share"), Strings.text("data.split.share.help"), form.validationPercent());
        NumberField perClass = new NumberField(
                Strings.text("data.split.perClass"), Strings.text("data.split.perClass.help"), form.trainingPerClass());
        NumberField seed =
                new NumberField(Strings.text("form.seed"), Strings.text("data.split.seed.help"), form.seed());
        for (NumberField field : new NumberField[] {share, perClass, seed}) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.field().setOnAction(event -> bench.splitAgain());
            field.setPrefWidth(80);
        }
        perClass.field().setId("per-class");
        share.field().setId("validation-share");
        HBox fields = new HBox(share, perClass, seed);
        fields.getStyleClass().add("fields");
        Button again = Buttons.plain(Strings.text("data.split.again"), MaterialDesignR.REFRESH, bench::splitAgain);
        again.setId("split-again");
        again.setMaxWidth(Double.MAX_VALUE);
        Label meaning = Labels.wrapped(Labels.of("", "small", "muted"));
        meaning.setId("per-class-meaning");
        meaning.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> meaning(form.trainingPerClass()),
                        form.trainingPerClass().text()));
        getChildren().addAll(Labels.of(Strings.text("data.split"), "heading"), fixed, fields, meaning, again);
    }

    /** That 0 takes all cannot be guessed. */
    private static String meaning(NumberInput perClass) {
        if (!perClass.isValid()) {
            return Strings.text("data.split.perClass.help");
        }
        return perClass.wholeValue() == 0
                ? Strings.text("data.split.perClass.all")
                : Strings.text("data.split.perClass.some", perClass.wholeValue());
    }

    void show() {
        boolean byFolder = bench.isSplitByFolder();
        share.setVisible(!byFolder);
        share.setManaged(!byFolder);
        fixed.setVisible(byFolder);
        fixed.setManaged(byFolder);
    }
}
