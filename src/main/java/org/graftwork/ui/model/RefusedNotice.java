// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.RiskyOps;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Asks whether a model that does more than compute is to be opened. */
final class RefusedNotice extends VBox {

    private final Notice notice = new Notice(Notice.Kind.RISK);

    RefusedNotice(ModelViewModel bench) {
        setId("model-refused");
        getStyleClass().add("fetch-failure");
        Button leave = Buttons.plain(Strings.text("hub.risk.leave"), MaterialDesignC.CLOSE, bench::leaveClosed);
        leave.setId("leave-closed");
        Button open = Buttons.plain(Strings.text("hub.risk.open"), MaterialDesignA.ALERT_OUTLINE, bench::openAnyway);
        open.setId("open-anyway");
        Buttons.ignoreDoubleClick(open);
        HBox ways = new HBox(leave, open);
        ways.getStyleClass().add("fetch-actions");
        getChildren().addAll(notice, ways);
        bench.refused().addListener((observable, before, now) -> show(now));
        show(bench.refused().get());
    }

    private void show(Optional<RefusedModel> refused) {
        setVisible(refused.isPresent());
        setManaged(refused.isPresent());
        refused.ifPresent(
                model -> notice.show(Strings.text("model.refused", model.name()), RiskyOps.question(model.ops())));
    }
}
