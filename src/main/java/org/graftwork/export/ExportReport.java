// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Path;

/**
 * What an export came to.
 *
 * @param folder the SavedModel
 * @param bytes its size on disk
 * @param checkedImages on how many photos its predictions were compared with the live model's after writing
 * @param largestDifference between a probability of the written model and the live one's
 */
public record ExportReport(Path folder, long bytes, int checkedImages, double largestDifference) {}
