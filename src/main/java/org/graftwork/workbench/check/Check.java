// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.util.Map;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.check.CheckResult.Subject;

/** One check. */
@FunctionalInterface
interface Check {

    /** May throw what it likes: a machine that is broken is what is looked for. */
    Finding run(Cancellation cancellation) throws IOException;

    /** What was found, without the subject, which the list of checks knows. */
    record Finding(Level level, String sentence, String advice, Map<String, Double> figures) {

        static Finding green(String sentence, Map<String, Double> figures) {
            return new Finding(Level.GREEN, sentence, "", figures);
        }

        CheckResult of(Subject subject) {
            return new CheckResult(subject, level, sentence, advice, figures);
        }
    }
}
