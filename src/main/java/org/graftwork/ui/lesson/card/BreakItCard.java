// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.scene.control.Button;
import org.graftwork.ui.lesson.step.BreakItModel;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.lesson.text.MarkdownView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** Something to break on purpose; then the button that mends it. */
final class BreakItCard extends StepCard {

    BreakItCard(BreakItModel model, Links links) {
        super("step-break", MaterialDesignH.HAMMER_WRENCH, Strings.text("lesson.step.break"));
        Button breakIt = Buttons.plain(model.step().label(), MaterialDesignH.HAMMER, model::breakIt);
        breakIt.setId(model.step().id());
        Button mend = Buttons.plain(model.step().mend(), MaterialDesignW.WRENCH_OUTLINE, model::mend);
        mend.setId(model.step().id() + "-mend");
        for (Button button : new Button[] {breakIt, mend}) {
            button.getStyleClass().add("step-button");
            button.setMnemonicParsing(false); // what lessons name may have underscores
            button.setWrapText(true);
            button.setMinWidth(0);
            button.disableProperty().bind(model.possible().not());
            button.managedProperty().bind(button.visibleProperty());
        }
        KeptFocus.among(breakIt, mend);
        getChildren()
                .addAll(
                        Labels.wrapped(Labels.of(model.step().title(), "strong")),
                        new MarkdownView(model.step().text(), links),
                        breakIt,
                        Labels.following(model.said(), "step-said"),
                        mend);
        Runnable show = () -> {
            BreakItModel.State state = model.state().get();
            boolean broken = state == BreakItModel.State.BROKEN || state == BreakItModel.State.MENDING;
            mend.setVisible(broken);
            breakIt.setVisible(!broken);
            style("step-done", state == BreakItModel.State.MENDED);
            if (state == BreakItModel.State.MENDED) {
                head(MaterialDesignH.HAMMER_WRENCH, Strings.text("lesson.step.break.mended"));
            }
        };
        model.state().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
