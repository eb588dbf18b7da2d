// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WholeWayTest extends WindowTest {

    @Test
    void aPersonOpensTheSampleTrainsDropsAPictureAndExports() {
        Path dog = workbench.samplePhotos().resolve("dogs/dogs-3.png");
        Path exported = new WholeWay(this, window, Duration.ofSeconds(10)).walk(dog, "dogs");

        assertEquals(List.of(exported), workbench.exports());
    }
}
