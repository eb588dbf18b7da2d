// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.KaggleNames;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/**
 * Models that can be had. Nothing here contacts anybody unless it is asked to: only {@link #fetch} and {@link
 * #searchKaggle} use the network. Every method may take long and is called off the FX thread.
 */
public interface ModelLibrary {

    /** The models that are known without a network. */
    Catalogue catalogue();

    /** The name of a model of TF Hub on Kaggle; empty where it follows from no rule. */
    default Optional<ModelHandle.Kaggle> kaggleName(ModelHandle.TfHub handle) {
        return new KaggleNames(catalogue()).of(handle);
    }

    /** Whether a model is in the cache already. */
    boolean isHere(ModelHandle handle);

    /**
     * Brings a model into the cache, unless it is there. Stopped, it keeps what has come and goes on from there the next
     * time.
     *
     * @return the model's folder
     */
    Path fetch(ModelHandle handle, Progress progress, Cancellation cancellation);

    /** Throws away what has come of a model whose fetching was stopped for good. */
    default void forget(ModelHandle handle) {}

    /** Takes a model from an archive on disk, such as a browser has downloaded; returns the model's folder. */
    Path take(Path archive, Progress progress, Cancellation cancellation);

    /** Asks Kaggle for models by words; contacts it now. */
    List<KaggleModel> searchKaggle(String words, Cancellation cancellation);

    /** Lists the operations of a model that do more than compute. Does not run it. */
    SafetyReport examine(Path model);

    /** How many multiply-adds a second this machine does on images; measured once, in a few seconds, and remembered. */
    MachineSpeed speed(Cancellation cancellation);
}
