// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The bench where photos are dropped to see what the classifier makes of them. */
public final class ClassifyPage extends Page {

    private final ClassifyViewModel bench;
    private final Toolbox tools;
    private final SampleStrip samples;
    private final ListView<PhotoResult> cards;
    private final VBox filledBench = new VBox();
    private final StackPane content = new StackPane();
    private final Button choose;
    private final Button clear;
    private final Button goOn;

    public ClassifyPage(ClassifyViewModel bench, Toolbox tools) {
        super(Bench.CLASSIFY.title(), Bench.CLASSIFY.purpose());
        this.bench = bench;
        this.tools = tools;
        setId("classify-page");
        samples = new SampleStrip(bench, tools.photos());
        cards = new ListView<>(bench.results());
        cards.setId("results");
        cards.getStyleClass().add("cards");
        cards.setAccessibleText(Strings.text("classify.results"));
        cards.setCellFactory(list -> new ResultCell(tools.photos()));
        choose = Buttons.primary(Strings.text("classify.choose"), MaterialDesignI.IMAGE_PLUS, this::choose);
        choose.setId("choose-pictures");
        clear = Buttons.plain(Strings.text("classify.clear"), null, bench::clear);
        goOn = Buttons.plain(Strings.text("classify.goOn"), MaterialDesignA.ARROW_RIGHT, bench::goOn);
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        setActions(clear, goOn, choose);
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("classify-problem");
        failure.following(Strings.text("classify.failed"), bench.opening().problem());
        Notice elsewhere = new Notice(Notice.Kind.INFORMATION).following("", bench.elsewhere());
        elsewhere.setId("classify-elsewhere");
        filledBench.getStyleClass().add("stack");
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox body = new VBox(failure, elsewhere, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        setBody(body);
        PathDrop.on(this, bench::classify);
        bench.classifier().addListener((observable, before, now) -> update());
        bench.results().addListener((ListChangeListener<PhotoResult>) change -> update());
        bench.session().photos().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        boolean ready = bench.classifier().get() != null;
        boolean filled = !bench.results().isEmpty();
        show(choose, ready);
        show(clear, ready && filled);
        show(goOn, ready && filled && bench.isExportable());
        samples.show();
        if (!ready) {
            content.getChildren().setAll(untrained());
        } else if (filled) {
            if (!filledBench.getChildren().contains(samples)) {
                filledBench.getChildren().setAll(cards, samples);
                content.getChildren().setAll(filledBench);
            }
        } else {
            content.getChildren().setAll(empty());
        }
    }

    private Node untrained() {
        Button train =
                Buttons.primary(Strings.text("classify.toTraining"), MaterialDesignA.ARROW_RIGHT, bench::goToTraining);
        train.setContentDisplay(ContentDisplay.RIGHT);
        Button open = Buttons.plain(
                Strings.text("classify.openExport"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::openExport);
        return new EmptyState(
                MaterialDesignI.IMAGE_SEARCH_OUTLINE,
                Strings.text("classify.untrained.title"),
                Strings.text("classify.untrained.text"),
                train,
                open);
    }

    private Node empty() {
        EmptyState state = new EmptyState(
                MaterialDesignI.IMAGE_PLUS,
                Strings.text("classify.empty.title"),
                Strings.text(
                        "classify.empty.text",
                        String.join(", ", bench.classifier().get().classes())),
                samples);
        state.getStyleClass().add("drop-zone");
        return state;
    }

    private void choose() {
        List<Path> chosen = tools.files().choosePictures(Strings.text("classify.choose.title"));
        bench.classify(chosen);
    }

    private void openExport() {
        tools.files().chooseFolder(Strings.text("classify.openExport.title")).ifPresent(bench::openExport);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
