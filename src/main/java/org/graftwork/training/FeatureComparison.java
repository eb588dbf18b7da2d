// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * How far the features of two models are apart on the same photos.
 *
 * @param photos how many were compared
 * @param features how many numbers there are of each
 * @param largestDifference between two numbers in the same place
 * @param largestValue among all of these numbers, without its sign
 */
public record FeatureComparison(int photos, long features, double largestDifference, double largestValue) {}
