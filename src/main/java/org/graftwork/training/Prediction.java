// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a classifier says of a photo.
 *
 * @param file the photo
 * @param label the most probable class
 * @param probabilities one a class, in the classes' order, adding up to 1
 * @param seen the photo at the model's input size
 */
public record Prediction(Path file, String label, Map<String, Double> probabilities, SeenImage seen) {}
