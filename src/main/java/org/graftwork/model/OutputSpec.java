// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/**
 * What a model gives.
 *
 * @param kind how the numbers are to be read
 * @param dimensions how many numbers an image gets (the last dimension of the output's shape)
 */
public record OutputSpec(OutputKind kind, int dimensions) {}
