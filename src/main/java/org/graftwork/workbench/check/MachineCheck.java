// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.List;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;

/** Finds out in less than 20 seconds whether this machine is ready for a workshop. */
public interface MachineCheck {

    /**
     * Checks everything.
     *
     * @param found told of each result as it comes, on the calling thread
     * @return all results, in order
     */
    List<CheckResult> run(Consumer<CheckResult> found, Cancellation cancellation);
}
