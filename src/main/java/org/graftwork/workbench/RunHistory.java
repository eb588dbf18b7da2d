// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.training.TrainingEvent;

/** Reads what happened in a training run back from its {@code history.jsonl}. */
public final class RunHistory {

    private RunHistory() {}

    /**
     * Reads a run's events, in order; without steps, which are not kept. A last line that was not written to its end, as
     * after a power cut, is left out.
     *
     * @param file a line an event, as {@link RunRecord} writes them
     * @throws WorkspaceProblem if it cannot be read
     */
    public static List<TrainingEvent> read(Path file) {
        try {
            return events(JsonFormat.mapper(), file);
        } catch (IOException e) {
            throw new WorkspaceProblem("The stored run " + file + " cannot be read: it is missing or damaged.", e);
        }
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
