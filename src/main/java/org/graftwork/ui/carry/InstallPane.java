// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Installs a pack. */
final class InstallPane extends StackPane {

    private final InstallViewModel bench;
    private final SystemFiles files;
    private final Node empty;
    private final PageScroll filled;

    InstallPane(InstallViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.files = files;
        setId("install-pane");
        empty = empty();
        VBox stack = new VBox(failure(), new InstallCard(bench, files, this::choose));
        stack.getStyleClass().add("stack");
        filled = new PageScroll(stack);
        bench.pack().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        getChildren().setAll(bench.pack().get() == null ? empty : filled);
    }

    private Node empty() {
        Button choose =
                Buttons.primary(Strings.text("carry.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose);
        choose.setId("choose-pack");
        EmptyState state = new EmptyState(
                MaterialDesignP.PACKAGE_DOWN,
                Strings.text("carry.install.empty.title"),
                Strings.text("carry.install.empty.text"),
                choose);
        state.getStyleClass().add("drop-zone");
        return state;
    }

    private Notice failure() {
        Button again = Buttons.plain(Strings.text("carry.install.again"), MaterialDesignR.REFRESH, bench::verify);
        again.setId("verify-again");
        Notice notice = new Notice(Notice.Kind.PROBLEM, again);
        notice.setId("install-problem");
        return notice.following(
                Strings.text("carry.install.failed"), bench.work().problem());
    }

    private void choose() {
        PackFiles.choose(files).ifPresent(bench::open);
    }
}
