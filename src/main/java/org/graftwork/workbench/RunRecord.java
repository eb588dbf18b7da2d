// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.graftwork.training.TrainingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down a training run while it goes on: {@code plan.json} once, then a line of {@code history.jsonl} for each
 * event except single steps. Every line is on disk when the next event comes, so that a crash loses nothing before it. A
 * disk that is full in the middle of a run ends the writing and not the run: {@link #failure()} tells. For one thread.
 */
public final class RunRecord implements Consumer<TrainingEvent>, AutoCloseable {

    private static final String PLAN = "plan.json";
    private static final String HISTORY = "history.jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(RunRecord.class);
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final ObjectMapper mapper = JsonFormat.mapper();
    private final Path folder;
    private final BufferedWriter history;
    private Optional<IOException> failure = Optional.empty();

    private RunRecord(Path folder, RunPlan plan) throws IOException {
        this.folder = folder;
        AtomicFiles.write(
                folder.resolve(PLAN), mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(plan));
        history = Files.newBufferedWriter(folder.resolve(HISTORY), StandardOpenOption.CREATE_NEW);
    }

    /**
     * Begins the record of a run in a new folder, named after the moment.
     *
     * @param runs the folder of all runs
     * @throws WorkspaceProblem if the folder cannot be written
     */
    public static RunRecord begin(Path runs, RunPlan plan) {
        try {
            return new RunRecord(newFolder(runs, plan.started()), plan);
        } catch (IOException e) {
            throw new WorkspaceProblem(
                    "The training run cannot be recorded in " + runs + ": free space there, or name another folder with"
                            + " --home or " + Workspace.VARIABLE + ".",
                    e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Why the record ends before the run, or empty. */
    public Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void accept(TrainingEvent event) {
        boolean passing = event instanceof TrainingEvent.StepDone || event instanceof TrainingEvent.Extracting;
        if (passing || failure.isPresent()) {
            return;
        }
        try {
            history.write(mapper.writerFor(TrainingEvent.class).writeValueAsString(event));
            history.write('\n');
            history.flush();
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void close() {
        try {
            history.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        LOG.warn("The record of the run in {} ends here", folder, e);
        failure = Optional.of(e);
    }

    private static Path newFolder(Path runs, Instant started) throws IOException {
        String id = ID.format(started.atZone(ZoneId.systemDefault()));
        for (int again = 2; ; again++) {
            try {
                return Files.createDirectory(runs.resolve(again == 2 ? id : id + "-" + (again - 1)));
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is taken", e.getFile(), e);
            }
        }
    }
}
