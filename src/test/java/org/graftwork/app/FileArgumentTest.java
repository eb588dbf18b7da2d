// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileArgumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"room.graftpack", "with space.GRAFTPACK", "../mine.graftwork"})
    void aPackOrProjectFileIsOpenedByTheWindow(String argument) {
        assertEquals(Optional.of(Path.of(argument).toAbsolutePath().normalize()), FileArgument.in(argument));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "--version", "photo.jpg", "graftpack"})
    void anythingElseIsForTheCommandLine(String argument) {
        assertEquals(Optional.empty(), FileArgument.in(argument));
    }

    @Test
    void aPackAfterACommandIsForTheCommandLine() {
        assertEquals(Optional.empty(), FileArgument.in("pack", "room.graftpack"));
        assertEquals(Optional.empty(), FileArgument.in());
    }
}
