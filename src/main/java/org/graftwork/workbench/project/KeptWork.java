// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person last worked on, kept without being asked for.
 *
 * @param project as it was
 * @param file the project file it belongs to, which may hold less; empty where it was never saved
 */
public record KeptWork(Project project, Optional<Path> file) {}
