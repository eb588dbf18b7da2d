// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.JsonFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A person’s progress in a JSON file of the workspace. A file that cannot be read or written costs the progress only. */
public final class ProgressFile implements ProgressStore {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressFile.class);
    private static final ObjectMapper JSON = JsonFormat.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Executor writer;

    /** @param writer runs the writing, one after the other */
    public ProgressFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    @Override
    public LessonProgress load() {
        if (!Files.isRegularFile(file)) {
            return LessonProgress.none();
        }
        try {
            LessonProgress read = JSON.readValue(file.toFile(), LessonProgress.class);
            return read == null ? LessonProgress.none() : read;
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The progress in {} cannot be read, and begins anew", file, unreadable);
            return LessonProgress.none();
        }
    }

    @Override
    public void save(LessonProgress progress) {
        writer.execute(() -> {
            try {
                Files.createDirectories(file.getParent());
                AtomicFiles.write(file, JSON.writeValueAsBytes(progress));
            } catch (IOException | Problem unwritable) {
                LOG.warn("The progress cannot be written to {}", file, unwritable);
            }
        });
    }
}
