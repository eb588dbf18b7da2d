// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** The finished runs that are stored with a lesson, each in a file of its own. Used on the FX thread. */
final class StoredRuns {

    private final Session session;
    private final Path folder;
    private final List<String> keys;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private BackgroundJob job;

    /**
     * @param folder the lesson's
     * @param keys of the runs, as contenders have them
     */
    StoredRuns(Session session, Path folder, List<String> keys) {
        this.session = session;
        this.folder = folder;
        this.keys = List.copyOf(keys);
    }

    /** Whether there is any; where some are missing, reading them says so. */
    boolean isAny() {
        return keys.stream().anyMatch(key -> Files.isRegularFile(file(key)));
    }

    /** Whether they are being read. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads all of them in the background; warns where one is missing or damaged. */
    void read(Consumer<Map<String, StoredHistory>> found) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        BackgroundJob started = session.work()
                .start(
                        Strings.text("lesson.run.reading"),
                        (progress, stop) -> all(stop),
                        new BackgroundWork.Outcome<Map<String, StoredHistory>>(
                                runs -> {
                                    found.accept(runs);
                                    busy.set(false);
                                },
                                this::warn,
                                () -> busy.set(false)));
        // Where work is done at once it is over by now.
        job = busy.get() ? started : null;
    }

    /** Leaves it, where it is under way. */
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private Map<String, StoredHistory> all(Cancellation stop) {
        Map<String, StoredHistory> runs = new LinkedHashMap<>();
        for (String key : keys) {
            runs.put(key, StoredHistory.read(file(key)));
            stop.check();
        }
        return runs;
    }

    private void warn(Problem problem) {
        session.warn(problem.getMessage());
        busy.set(false);
    }

    /** Where a run is stored. */
    private Path file(String key) {
        return folder.resolve("finished-" + key + ".jsonl");
    }
}
