// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

/** Makes a lesson's bench. */
@FunctionalInterface
public interface BenchMaker {

    LessonBench make(BenchPlace place);
}
