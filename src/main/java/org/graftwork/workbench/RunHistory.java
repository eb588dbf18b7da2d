// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingEvent;

/**
 * A training run read back from its folder.
 *
 * @param plan what it set out to do
 * @param events what happened, in order; without steps, which are not kept
 */
public record RunHistory(RunPlan plan, List<TrainingEvent> events) {

    public RunHistory {
        events = List.copyOf(events);
    }

    /**
     * Reads a run. A last line that was not written to its end, as after a power cut, is left out.
     *
     * @throws WorkspaceProblem if the run cannot be read
     */
    public static RunHistory read(Path folder) {
        ObjectMapper mapper = JsonFormat.mapper();
        try {
            RunPlan plan = mapper.readValue(folder.resolve(RunRecord.PLAN).toFile(), RunPlan.class);
            return new RunHistory(plan, events(mapper, folder.resolve(RunRecord.HISTORY)));
        } catch (IOException e) {
            throw new WorkspaceProblem(
                    "The training run in " + folder + " cannot be read: its files are missing or damaged, delete it.",
                    e);
        }
    }

    /**
     * Reads the events of a run that is stored without its plan.
     *
     * @param file a line an event, as a run's {@code history.jsonl} has them
     * @throws WorkspaceProblem if it cannot be read
     */
    public static List<TrainingEvent> readEvents(Path file) {
        try {
            return events(JsonFormat.mapper(), file);
        } catch (IOException e) {
            throw new WorkspaceProblem("The stored run " + file + " cannot be read: it is missing or damaged.", e);
        }
    }

    /** The figures of the epochs that were finished. */
    public List<EpochFigures> epochs() {
        return events.stream()
                .filter(TrainingEvent.EpochDone.class::isInstance)
                .map(event -> ((TrainingEvent.EpochDone) event).figures())
                .toList();
    }

    /** Whether the run came to its end, or was stopped on request; else it was cut short. */
    public boolean isFinished() {
        return events.stream().anyMatch(TrainingEvent.Finished.class::isInstance);
    }

    private static List<TrainingEvent> events(ObjectMapper mapper, Path file) throws IOException {
        // A half-written line may end within a character, which a strict reader refuses.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<TrainingEvent> events = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            TrainingEvent event = mapper.readValue(text.substring(start, end), TrainingEvent.class);
            if (event == null) {
                throw new IOException("Line " + (events.size() + 1) + " of " + file + " is no event");
            }
            events.add(event);
            start = end + 1;
        }
        return events;
    }
}
