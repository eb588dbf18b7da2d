// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;

/**
 * Which Java runs, and whether it came with the product.
 *
 * @param property system properties, by name
 */
record JavaCheck(UnaryOperator<String> property) implements Check {

    private static final int OLDEST = 17;

    /** Set by the launchers that jpackage makes. */
    private static final String BUNDLED = "jpackage.app-path";

    @Override
    public Finding run(Cancellation cancellation) {
        String version = property.apply("java.version");
        int feature = Integer.parseInt(version.replaceFirst("\\D.*", ""));
        boolean wide = !"32".equals(property.apply("sun.arch.data.model"));
        boolean bundled = property.apply(BUNDLED) != null;
        String sentence = "Java " + version + " runs, "
                + (bundled ? "the one that came with Graftwork." : "from " + property.apply("java.home") + ".");
        Map<String, Double> figures = Map.of("feature", (double) feature, "bundled", bundled ? 1.0 : 0.0);
        return feature >= OLDEST && wide
                ? Finding.green(sentence, figures)
                : new Finding(
                        Level.RED,
                        sentence,
                        "Install Java 17 or newer for a 64-bit system, or use the installer.",
                        figures);
    }
}
