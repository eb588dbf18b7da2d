// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;

/**
 * A file of the folder that is left out.
 *
 * @param file where it is
 * @param reason why, in plain words, such as {@code truncated JPEG}
 */
public record SkippedFile(Path file, String reason) {}
