// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graftwork.model.ModelProblem;

/** A model that does more than compute, and was not opened for that. */
public final class RiskyModelProblem extends ModelProblem {

    private static final long serialVersionUID = 1L;

    private final ArrayList<RiskyOp> ops;

    public RiskyModelProblem(Path model, List<RiskyOp> ops) {
        super("The model in " + model + " does more than compute: "
                + ops.stream().map(RiskyModelProblem::named).collect(Collectors.joining(", "))
                + ". It was not opened: open it only if you know who made it, and say that you trust it (--trust).");
        this.ops = new ArrayList<>(ops);
    }

    /** What it does, and with which operations. */
    public List<RiskyOp> ops() {
        return List.copyOf(ops);
    }

    private static String named(RiskyOp op) {
        return op.op()
                + switch (op.risk()) {
                    case READS_FILES -> " reads files";
                    case WRITES_FILES -> " writes files";
                    case RUNS_CODE -> " runs code";
                    case USES_NETWORK -> " uses the network";
                };
    }
}
