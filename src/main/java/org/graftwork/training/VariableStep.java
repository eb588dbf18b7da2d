// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.OptionalDouble;

/**
 * What a step did to a variable.
 *
 * @param change what became of it
 * @param normBefore its own L2 norm before
 * @param gradientNorm the L2 norm of the loss's gradient by it; empty where none was computed
 */
public record VariableStep(VariableChange change, double normBefore, OptionalDouble gradientNorm) {}
