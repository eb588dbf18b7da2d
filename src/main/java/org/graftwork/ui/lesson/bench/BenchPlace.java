// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.widget.Toolbox;

/**
 * What a lesson's bench is given.
 *
 * @param session the lesson's own; its model and photos are being opened as the setup says, and may be null until then
 * @param setup what the bench works on, already that of the quick mode where it is on
 * @param tools dialogs and pictures; null where nothing is shown
 * @param files the lesson's own folder
 * @param stored the history of a finished run that comes with the lesson, to be shown where time is short
 */
public record BenchPlace(Session session, LessonSetup setup, Toolbox tools, Path files, Optional<Path> stored) {}
