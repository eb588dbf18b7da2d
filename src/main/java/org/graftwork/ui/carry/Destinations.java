// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a person goes with what was installed.
 *
 * @param model opens a model on its bench
 * @param photos opens a folder of photos on its bench
 */
public record Destinations(Consumer<Path> model, Consumer<Path> photos) {}
