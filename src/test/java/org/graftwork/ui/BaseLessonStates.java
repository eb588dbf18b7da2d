// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import org.graftwork.ui.SnapshotStates.State;

/** The states of the lessons on bases that pictures are taken of. */
final class BaseLessonStates {

    private static final String SOURCES = "05-where-models-come-from";
    private static final String CATALOGUE = "06-finding-a-model";
    private static final String FIT = "07-does-it-fit";
    private static final String VARIABLES = "08-inside-the-base";

    private BaseLessonStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-sources", LessonStates.on(SOURCES, 0, bench -> {}));
        states.put("lesson-sources-same", LessonStates.on(SOURCES, 1, bench -> {
            bench.act("openKeras");
            bench.act("openHub");
            bench.act("compareFeatures");
        }));
        states.put("lesson-catalogue", LessonStates.on(CATALOGUE, 0, bench -> {}));
        states.put("lesson-catalogue-chart", LessonStates.on(CATALOGUE, 1, bench -> {
            bench.act("measureMachine");
            bench.act("compareScales");
            bench.act("chart");
        }));
        states.put("lesson-catalogue-best", LessonStates.on(CATALOGUE, 2, bench -> bench.act("pickMostAccurate")));
        states.put("lesson-fit", LessonStates.on(FIT, 0, bench -> bench.set("photos", "wide")));
        states.put("lesson-fit-map", LessonStates.on(FIT, 1, bench -> bench.set("output", "map")));
        states.put("lesson-fit-range", LessonStates.on(FIT, 2, bench -> {
            bench.act("train");
            bench.set("range", "0,255");
            bench.act("train");
        }));
        states.put("lesson-variables", LessonStates.on(VARIABLES, 0, bench -> bench.act("lookAtMovingMean")));
        states.put("lesson-variables-line", LessonStates.on(VARIABLES, 1, bench -> bench.act("freezeBelow")));
        states.put("lesson-variables-cost", LessonStates.on(VARIABLES, 2, bench -> {
            bench.set("choice", "top-block");
            bench.act("measureCost");
        }));
    }
}
