// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What is there of a file that is being fetched, so that fetching can go on where it was interrupted: the bytes, and
 * beside them by which mark the server knows the file. Without a mark a file may have changed, and is begun again.
 *
 * @param file the bytes so far
 */
record PartialDownload(Path file) {

    /**
     * How a server knows a version of a file.
     *
     * @param validator the header {@code ETag} if it is a strong one, or {@code Last-Modified}; empty where there is
     *     neither
     * @param length of the whole file in bytes; -1 where the server does not say
     * @param checksum of the whole file, as {@link Checksum#text} has it; empty where the server does not say
     */
    record Mark(String validator, long length, String checksum) {}

    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The mark that was kept; empty where there is none that can be used. */
    Optional<Mark> mark() throws IOException {
        if (!Files.exists(marked())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readValue(Files.readAllBytes(marked()), Mark.class))
                    .filter(mark -> mark.checksum() != null
                            && mark.validator() != null
                            && !mark.validator().isEmpty());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    void keep(Mark mark) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".mark.new");
        Files.write(written, new ObjectMapper().writeValueAsBytes(mark));
        Files.move(written, marked(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away the mark, so that the next try begins anew. */
    void forget() throws IOException {
        Files.deleteIfExists(marked());
    }

    /** The mark goes first: a mark never stands beside another file's bytes. */
    void delete() throws IOException {
        forget();
        Files.deleteIfExists(file);
    }

    private Path marked() {
        return file.resolveSibling(file.getFileName() + ".mark");
    }
}
