// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

/**
 * The phase in which the head is trained on a frozen base.
 *
 * @param epochs from 1 to 1000
 * @param learningRate in (0, 10]
 */
public record HeadSettings(int epochs, double learningRate) {

    public HeadSettings {
        Limits.whole("plan.head.epochs", epochs, 1, Limits.MOST_EPOCHS);
        Limits.rate("plan.head.learningRate", learningRate);
    }
}
