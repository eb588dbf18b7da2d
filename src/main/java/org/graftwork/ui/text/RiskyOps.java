// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graftwork.model.safety.RiskyOp;

/** Says what a model does beside computing. */
public final class RiskyOps {

    private static final Map<RiskyOp.Risk, String> RISKS = Map.of(
            RiskyOp.Risk.READS_FILES, "hub.risk.reads",
            RiskyOp.Risk.WRITES_FILES, "hub.risk.writes",
            RiskyOp.Risk.RUNS_CODE, "hub.risk.runs",
            RiskyOp.Risk.USES_NETWORK, "hub.risk.network");

    private RiskyOps() {}

    /** The question whether a model with these operations is to be opened, which names each of them. */
    public static String question(List<RiskyOp> ops) {
        String named = ops.stream()
                .map(op -> Strings.text("hub.risk.op", op.op(), Strings.text(RISKS.get(op.risk()))))
                .collect(Collectors.joining(", "));
        return Strings.text("hub.risk.text", named);
    }
}
