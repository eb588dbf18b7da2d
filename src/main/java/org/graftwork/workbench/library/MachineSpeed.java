// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

/**
 * How quick this machine is at running networks over images.
 *
 * @param multiplyAddsPerSecond measured on the built-in model
 */
public record MachineSpeed(double multiplyAddsPerSecond) {

    /** How many images a second a network of so many multiply-adds would run over, about. */
    public double imagesPerSecond(long multiplyAdds) {
        return multiplyAddsPerSecond / multiplyAdds;
    }
}
