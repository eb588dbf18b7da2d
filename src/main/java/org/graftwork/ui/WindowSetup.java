// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.session.Preferences;
import org.graftwork.workbench.Workbench;

/**
 * What the window is given.
 *
 * @param workbench does the work; closed by who made it
 * @param workers runs what may take long
 * @param exports the folder that exports are offered to go to
 * @param preferences what is remembered from the last time
 * @param lessons the lessons that come with the product
 * @param progress how far the person has come in them
 * @param opened the pack or project file that the window is opened with, as by a double click; absolute
 */
public record WindowSetup(
        Workbench workbench,
        Executor workers,
        Path exports,
        Preferences preferences,
        LessonLibrary lessons,
        ProgressStore progress,
        Optional<Path> opened) {}
