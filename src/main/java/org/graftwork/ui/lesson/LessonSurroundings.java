// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.Clock;
import javafx.beans.property.BooleanProperty;
import org.graftwork.ui.widget.Toolbox;

/**
 * What the lessons’ page needs of the window.
 *
 * @param presenting whether all is shown in large type, for a projector
 * @param clock tells the time of day
 */
public record LessonSurroundings(Toolbox tools, BooleanProperty presenting, Clock clock) {}
