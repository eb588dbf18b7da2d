// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a paper or a repository of the field says of an architecture.
 *
 * @param parameters how many numbers it has, with its classifier
 * @param multiplyAdds multiply-add operations an image
 * @param top1 share of ImageNet's validation images whose class it names, in [0, 1]
 * @param source paper and table, or repository and file
 */
public record PublishedFigures(
        OptionalLong parameters, OptionalLong multiplyAdds, OptionalDouble top1, String source) {}
