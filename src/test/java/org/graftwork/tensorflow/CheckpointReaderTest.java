// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;

final class CheckpointReaderTest {

    private static final String SUFFIX = "/.ATTRIBUTES/VARIABLE_VALUE";

    private final CheckpointReader reader =
            new CheckpointReader(Path.of("src/test/resources/models/reusable/variables/variables"));

    @Test
    void tensorsComeInTheOrderAskedFor() throws IOException {
        List<TensorValue> values = reader.read(
                List.of("model/mean" + SUFFIX, "model/kernel" + SUFFIX), List.of(DataType.DT_FLOAT, DataType.DT_FLOAT));

        assertEquals(List.of(3L), values.get(0).shape());
        assertEquals(List.of(3L, 2L), values.get(1).shape());
        assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, values.get(1).floats());
    }

    @Test
    void theObjectGraphNamesTheKeys() throws IOException {
        List<String> keys = reader.objectGraph().getNodesList().stream()
                .flatMap(node -> node.getAttributesList().stream())
                .map(attribute -> attribute.getCheckpointKey())
                .toList();

        assertTrue(keys.stream().filter(key -> key.endsWith(SUFFIX)).count() >= 2, keys::toString);
    }

    @Test
    void nothingAskedForIsNothingRead() throws IOException {
        assertEquals(List.of(), new CheckpointReader(Path.of("nowhere")).read(List.of(), List.of()));
    }

    @Test
    void aKeyThatIsNotThereIsAnError() {
        assertThrows(IOException.class, () -> reader.read(List.of("nothing"), List.of(DataType.DT_FLOAT)));
    }

    @Test
    void anotherTypeThanTheStoredOneIsAnError() {
        assertThrows(
                IOException.class, () -> reader.read(List.of("model/kernel" + SUFFIX), List.of(DataType.DT_INT64)));
    }

    @Test
    void aCheckpointThatIsNotThereIsAnErrorThatNamesIt() {
        Path nowhere = Path.of("nowhere");
        IOException problem = assertThrows(IOException.class, () -> new CheckpointReader(nowhere).objectGraph());

        assertEquals("The checkpoint nowhere cannot be read", problem.getMessage());
    }
}
