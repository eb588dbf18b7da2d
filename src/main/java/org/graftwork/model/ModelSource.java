// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.nio.file.Path;

/**
 * Where a model came from.
 *
 * @param format how it is stored
 * @param path the folder or file it is stored in
 * @param fingerprint SHA-256 of its files in hexadecimal: the same network has the same one
 * @param bytes its size on disk
 * @param values reads what its variables hold
 */
public record ModelSource(ModelFormat format, Path path, String fingerprint, long bytes, VariableReader values) {}
