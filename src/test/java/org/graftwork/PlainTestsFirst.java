// SPDX-License-Identifier: Apache-2.0
package org.graftwork;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs the slow tests of the window after all others, so that a broken rule shows in the first seconds. */
public final class PlainTestsFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(PlainTestsFirst::isOfTheWindow)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    private static boolean isOfTheWindow(ClassDescriptor test) {
        return test.getTestClass().getPackageName().startsWith("org.graftwork.ui");
    }
}
