// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.model.fit.FitBadge;
import org.graftwork.ui.model.fit.FitViewModel;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.OpeningNotice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PathDrop;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The bench where photos are looked through and divided. */
public final class DataPage extends Page {

    private final DataViewModel bench;
    private final Toolbox tools;
    private final StackPane content = new StackPane();
    private final DatasetView dataset;
    private final Button open;
    private final Button goOn;
    private final Button badge;

    /**
     * @param fit whether the photos and the model at hand go together
     * @param showFit goes to where that is explained
     */
    public DataPage(DataViewModel bench, Toolbox tools, FitViewModel fit, Runnable showFit) {
        super(Bench.DATA.title(), Bench.DATA.purpose());
        this.bench = bench;
        this.tools = tools;
        this.dataset = new DatasetView(bench, tools.photos());
        setId("data-page");
        open = Buttons.plain(Strings.text("data.open"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose);
        goOn = Buttons.primary(Strings.text("data.goOn"), MaterialDesignA.ARROW_RIGHT, bench::goOn);
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        badge = Buttons.plain("", null, showFit);
        badge.setId("data-fit");
        FitBadge.on(badge, fit);
        setActions(badge, open, goOn);
        VBox body = new VBox(failure(), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        setBody(body);
        PathDrop.on(this, this::drop);
        bench.photos().addListener((observable, before, now) -> update());
        bench.opening().name().addListener((observable, before, now) -> update());
        update();
    }

    private Node failure() {
        Notice notice = OpeningNotice.of(bench.opening(), "data.failed");
        notice.setId("data-problem");
        return notice;
    }

    private void update() {
        boolean opening = !bench.opening().name().get().isEmpty();
        boolean there = bench.photos().get() != null;
        for (Button button : List.of(badge, open, goOn)) {
            button.setVisible(there);
            button.setManaged(there);
        }
        if (there) {
            dataset.show(bench.photos().get());
            dataset.setDisable(opening);
            content.getChildren().setAll(dataset);
        } else if (opening) {
            content.getChildren()
                    .setAll(new LoadingState(
                            Strings.text("data.opening", bench.opening().name().get())));
        } else {
            content.getChildren().setAll(empty());
        }
    }

    private Node empty() {
        Button sample = Buttons.primary(
                Strings.text("data.openSample"), MaterialDesignI.IMAGE_MULTIPLE_OUTLINE, bench::openSample);
        sample.setId("open-sample");
        Button folder = Buttons.plain(Strings.text("data.open"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose);
        EmptyState empty = new EmptyState(
                MaterialDesignI.IMAGE_MULTIPLE_OUTLINE,
                Strings.text("data.empty.title"),
                Strings.text("data.empty.text"),
                sample,
                folder);
        empty.getStyleClass().add("drop-zone");
        return empty;
    }

    private void choose() {
        tools.files().chooseFolder(Strings.text("data.choose")).ifPresent(bench::open);
    }

    private void drop(List<Path> paths) {
        bench.open(paths.get(0));
    }
}
