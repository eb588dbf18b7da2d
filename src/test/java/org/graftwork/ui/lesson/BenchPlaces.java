// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.session.Session;

/** What benches of lessons are given in tests: sessions that answer at once with plausible figures. */
public final class BenchPlaces {

    private BenchPlaces() {}

    /** A place whose model and photos are still being opened. */
    public static BenchPlace opening(Session session, Map<String, String> settings) {
        return new BenchPlace(
                session,
                new LessonSetup(LessonSetup.BUILTIN, LessonSetup.SAMPLE, 0, false, settings),
                null,
                Path.of("assets/lessons/00-none"),
                Optional.empty());
    }

    public static Session session(Path folder) {
        return TestSession.on(new FakeWorkbench(folder));
    }

    /** Opens the model and the photos, as the lesson's page does. */
    public static void open(Session session) {
        session.photos()
                .set(session.workbench()
                        .openPhotos(
                                session.workbench().samplePhotos(),
                                SplitOptions.standard(),
                                Progress.none(),
                                new Cancellation()));
        session.model().set(FakeModel.mobileNet());
    }
}
