// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.uses;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.ui.model.freezing.Freezing;
import org.graftwork.ui.model.freezing.NetworkPicture;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A plan as a picture: the network with its freeze line, the phases in their order, and what is trained. */
final class PlanPicture extends Card {

    private static final int HEAD_VARIABLES = 2;

    private final Session session;
    private final int classes;

    /**
     * @param session whose selection is the plan's
     * @param key of its texts
     * @param phases in words
     */
    PlanPicture(Session session, int classes, String key, String... phases) {
        this.session = session;
        this.classes = classes;
        setId("plan-" + key);
        getStyleClass().add("plan-picture");
        NetworkPicture picture = new NetworkPicture(new Freezing(session), layer -> {});
        Label trained = Labels.following(trained(), "small", "trained-text");
        getChildren()
                .addAll(
                        new VBox(
                                Labels.heading(Strings.text("lesson.uses.plan." + key)),
                                Labels.muted(Strings.text("lesson.uses.plan." + key + ".text"))),
                        picture,
                        phases(phases),
                        trained);
    }

    /** A line that cannot be moved: that it lies above the whole base is what this plan is. */
    PlanPicture fixed() {
        getStyleClass().add("fixed-line");
        setMouseTransparent(true);
        lookupAll("#freeze-line").forEach(line -> line.setFocusTraversable(false));
        return this;
    }

    private StringBinding trained() {
        return Bindings.createStringBinding(
                () -> {
                    PretrainedModel model = session.model().get();
                    if (model == null) {
                        return "";
                    }
                    VariableCount base = session.selection().get().trained(model);
                    long head = (model.output().dimensions() + 1L) * classes;
                    return Strings.text(
                            "lesson.uses.trained",
                            Figures.count(base.count() + HEAD_VARIABLES),
                            Figures.count(base.parameters() + head),
                            HEAD_VARIABLES);
                },
                session.model(),
                session.selection());
    }

    private static Node phases(String... phases) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("plan-phases");
        for (int i = 0; i < phases.length; i++) {
            HBox phase = new HBox(Labels.of(phases[i], "small"));
            phase.getStyleClass().add("plan-phase");
            phase.setAlignment(Pos.CENTER_LEFT);
            if (i > 0) {
                phase.getChildren().add(0, new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
            }
            row.getChildren().add(phase);
        }
        return row;
    }
}
