// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.library.CostEstimate;
import org.graftwork.workbench.library.MachineSpeed;

/** What models cost on this machine, once it has been measured. */
public final class MachineCost {

    private final Session session;
    private final ReadOnlyObjectWrapper<MachineSpeed> speed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private BackgroundJob job;

    MachineCost(Session session) {
        this.session = session;
    }

    /** Measures in the background; it takes a few seconds, and other work would slow it down. */
    public void measure() {
        if (measuring.get() || speed.get() != null) {
            return;
        }
        measuring.set(true);
        job = session.work()
                .start(
                        Strings.text("hub.work.speed"),
                        (progress, cancellation) ->
                                session.workbench().library().speed(cancellation),
                        new BackgroundWork.Outcome<MachineSpeed>(
                                measured -> {
                                    speed.set(measured);
                                    measuring.set(false);
                                },
                                problem -> {
                                    measuring.set(false);
                                    session.warn(problem.getMessage());
                                },
                                () -> measuring.set(false)));
    }

    /** Gives the measuring up. */
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Null until it is known. */
    public ReadOnlyObjectProperty<MachineSpeed> speed() {
        return speed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty measuring() {
        return measuring.getReadOnlyProperty();
    }

    /** How many images a second this machine runs a model over, about; empty where too little is known. */
    public OptionalDouble imagesPerSecond(HubModel model) {
        return speed.get() == null
                ? OptionalDouble.empty()
                : CostEstimate.of(model.model(), speed.get()).stream()
                        .mapToDouble(CostEstimate::imagesPerSecond)
                        .findFirst();
    }

    /** The same in words. */
    String words(HubModel model) {
        if (model.multiplyAdds().isEmpty()) {
            return Strings.text("hub.cost.untold");
        }
        OptionalDouble images = imagesPerSecond(model);
        return images.isPresent()
                ? HubWords.speed(images.getAsDouble())
                : Strings.text("hub.cost.adds", HubWords.magnitude(model.multiplyAdds()));
    }
}
