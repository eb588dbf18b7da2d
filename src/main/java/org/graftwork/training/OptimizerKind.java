// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/** How a step follows from a gradient. The update rules are those of Keras' optimizers of the same names. */
public enum OptimizerKind {
    ADAM,
    SGD,
    RMSPROP
}
