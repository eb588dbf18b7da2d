// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Bench;

/** The states of the lessons on bases that pictures are taken of. */
final class BaseLessonStates {

    private static final String SOURCES = "05-where-models-come-from";
    private static final String CATALOGUE = "06-finding-a-model";
    private static final String FIT = "07-does-it-fit";
    private static final String VARIABLES = "08-inside-the-base";

    private BaseLessonStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-sources", on(SOURCES, 0, bench -> {}));
        states.put("lesson-sources-same", on(SOURCES, 1, bench -> {
            bench.act("openKeras");
            bench.act("openHub");
            bench.act("compareFeatures");
        }));
        states.put("lesson-catalogue", on(CATALOGUE, 0, bench -> {}));
        states.put("lesson-catalogue-chart", on(CATALOGUE, 1, bench -> {
            bench.act("measureMachine");
            bench.act("compareScales");
            bench.act("chart");
        }));
        states.put("lesson-catalogue-best", on(CATALOGUE, 2, bench -> bench.act("pickMostAccurate")));
        states.put("lesson-fit", on(FIT, 0, bench -> bench.set("photos", "wide")));
        states.put("lesson-fit-map", on(FIT, 1, bench -> bench.set("output", "map")));
        states.put("lesson-fit-range", on(FIT, 2, bench -> {
            bench.act("train");
            bench.set("range", "0,255");
            bench.act("train");
        }));
        states.put("lesson-variables", on(VARIABLES, 0, bench -> bench.act("lookAtMovingMean")));
        states.put("lesson-variables-line", on(VARIABLES, 1, bench -> bench.act("freezeBelow")));
        states.put("lesson-variables-cost", on(VARIABLES, 2, bench -> {
            bench.set("choice", "top-block");
            bench.act("measureCost");
        }));
    }

    private static State on(String lesson, int screen, Consumer<LessonBench> act) {
        return SnapshotStates.at(Bench.LESSONS, window -> {
            window.session().bench().set(Bench.LESSONS);
            window.shell().lessons().open(lesson);
            OpenLesson open = window.shell().lessons().open().get().orElseThrow();
            open.show(screen);
            act.accept(open.bench());
        });
    }
}
