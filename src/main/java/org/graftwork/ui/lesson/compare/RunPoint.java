// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.training.EpochFigures;

/**
 * What a run had come to at some time.
 *
 * @param seconds at work until then
 * @param figures of the epoch that ended then
 */
public record RunPoint(double seconds, EpochFigures figures) {}
