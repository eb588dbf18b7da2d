// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.lesson.text.MarkdownView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A claim with its proof. */
final class ProofCard extends StepCard {

    ProofCard(ProofModel model, Links links) {
        super("step-proof", MaterialDesignS.SHIELD_OUTLINE, Strings.text("lesson.step.proof"));
        setId(model.step().id());
        getChildren()
                .addAll(
                        new MarkdownView("**" + model.step().claim() + "**", links),
                        Labels.following(model.said(), "step-said"));
        Runnable show = () -> {
            ProofModel.State state = model.state().get();
            style("step-done", state == ProofModel.State.PROVEN);
            style("step-hint", state == ProofModel.State.NOT_PROVEN);
            switch (state) {
                case OPEN -> head(MaterialDesignS.SHIELD_OUTLINE, Strings.text("lesson.step.proof"));
                case PROVEN ->
                    head(
                            MaterialDesignS.SHIELD_CHECK_OUTLINE,
                            Strings.text(model.stored().get() ? "lesson.step.stored" : "lesson.step.proof.proven"));
                default -> head(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, Strings.text("lesson.step.proof.not"));
            }
        };
        model.state().addListener((observable, before, now) -> show.run());
        model.stored().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
