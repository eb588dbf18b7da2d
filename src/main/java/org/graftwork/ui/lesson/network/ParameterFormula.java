// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import org.graftwork.model.VariableInfo;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Says what makes a variable's number of parameters. */
final class ParameterFormula {

    private ParameterFormula() {}

    /** Such as {@code 3 × 3 × 3 × 16 = 432 parameters}, or {@code 16 parameters} of a row of numbers. */
    static String of(VariableInfo variable) {
        String count =
                Strings.text("lesson.network.parameters", variable.parameters(), Figures.count(variable.parameters()));
        return variable.shape().size() < 2 ? count : Figures.shape(variable.shape()) + " = " + count;
    }
}
