// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Fetches a pack from a room. */
final class FetchPane extends StackPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FetchViewModel bench;

    FetchPane(FetchViewModel bench) {
        this.bench = bench;
        setId("fetch-pane");
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("fetch-problem");
        failure.following(Strings.text("carry.fetch.failed"), bench.work().problem());
        TextField address = large("fetch-address", "carry.fetch.address", "192.168.1.20:8642");
        address.textProperty().bindBidirectional(bench.address());
        address.setPrefColumnCount(18);
        TextField code = large("fetch-code", "carry.fetch.code", "480 213");
        code.textProperty().bindBidirectional(bench.code());
        code.setPrefColumnCount(7);
        code.setOnAction(event -> bench.fetch());
        HBox fields = new HBox(
                field("carry.fetch.address", address, bench.addressError()),
                field("carry.fetch.code", code, bench.codeError()));
        fields.getStyleClass().add("columns");
        fields.disableProperty().bind(bench.work().running());
        VBox stack = new VBox(
                failure,
                new Card(
                        Labels.of(Strings.text("carry.fetch.what"), "heading"),
                        fields,
                        actions(),
                        new WorkBar(
                                bench.work(),
                                "pause-fetch",
                                Strings.text("carry.fetch.pause"),
                                MaterialDesignP.PAUSE)));
        stack.getStyleClass().add("stack");
        getChildren().add(new PageScroll(stack));
    }

    private Node actions() {
        Button fetch = Buttons.primary("", MaterialDesignD.DOWNLOAD, bench::fetch);
        fetch.setId("fetch");
        Label kept = Labels.muted(Strings.text("carry.fetch.kept"));
        kept.setId("fetch-kept");
        kept.visibleProperty().bind(bench.paused());
        kept.managedProperty().bind(bench.paused());
        Runnable name = () -> fetch.setText(Strings.text(bench.paused().get() ? "carry.fetch.resume" : "carry.fetch"));
        bench.paused().addListener((observable, before, now) -> name.run());
        name.run();
        HBox row = new HBox(fetch, kept);
        row.getStyleClass().addAll("columns", "fetch-actions");
        row.visibleProperty().bind(bench.work().running().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static TextField large(String id, String name, String prompt) {
        TextField field = MakePane.field(new TextField(), id, Strings.text(name));
        field.getStyleClass().add("large-field");
        field.setPromptText(prompt);
        return field;
    }

    private static VBox field(String name, TextField field, ObservableStringValue error) {
        VBox box = MakePane.labelled(Strings.text(name), field, field);
        Label wrong = Labels.following(error, "small", "error-text");
        wrong.setId(field.getId() + "-error");
        box.getChildren().add(wrong);
        error.addListener((observable, before, now) -> {
            field.pseudoClassStateChanged(WRONG, !now.isEmpty());
            field.setAccessibleHelp(now.isEmpty() ? null : now);
        });
        return box;
    }
}
