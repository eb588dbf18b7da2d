// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;

/**
 * A photo of a data set.
 *
 * @param file where it is
 * @param label index into {@link ImageDataset#classes()}
 * @param split the part it plays
 */
public record ImageItem(Path file, int label, Split split) {}
