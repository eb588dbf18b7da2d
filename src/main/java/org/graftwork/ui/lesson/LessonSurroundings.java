// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.Clock;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.Toolbox;

/**
 * What the lessons’ page needs of the window.
 *
 * @param theme how all is shown: large for a projector, without motion
 * @param clock tells the time of day
 */
public record LessonSurroundings(Toolbox tools, Theme theme, Clock clock) {}
