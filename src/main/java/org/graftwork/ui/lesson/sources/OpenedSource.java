// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.nio.file.Path;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCounts;
import org.graftwork.workbench.Workbench;

/**
 * A model of one of the sources, opened.
 *
 * @param model as its file has it
 * @param base as a head is put on it
 * @param seconds it took to open
 */
record OpenedSource(PretrainedModel model, PretrainedModel base, double seconds) {

    private static final double NANOS = 1e9;

    /**
     * Opens a model and looks how a head would be put on it.
     *
     * @param source {@code builtin}, or a path
     */
    static OpenedSource open(Workbench workbench, String source) {
        long begin = System.nanoTime();
        PretrainedModel model = workbench.openModel(source);
        double seconds = (System.nanoTime() - begin) / NANOS;
        return new OpenedSource(model, workbench.study().readyForHead(model).model(), seconds);
    }

    /** Its file or folder. */
    Path path() {
        return model.path();
    }

    VariableCounts counts() {
        return VariableCounts.of(model);
    }

    /** Layers that only compute: formats without layers of their own do not show them. */
    long layersWithoutVariables() {
        return model.layers().stream()
                .filter(layer -> layer.variables().isEmpty())
                .count();
    }
}
