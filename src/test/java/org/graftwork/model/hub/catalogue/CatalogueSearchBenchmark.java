// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the catalogue takes to answer a keystroke: {@code mvn test -Pbenchmark}. */
@Tag("benchmark")
final class CatalogueSearchBenchmark {

    private static final String TYPED = "mobilenet v2 feature vector 224 imagenet";
    private static final int ROUNDS = 20;

    @Test
    void aKeystrokeIsAnsweredWithinFiftyMilliseconds() {
        long before = System.nanoTime();
        Catalogue catalogue = CatalogueFile.read(Path.of("assets/catalogue"));
        long read = System.nanoTime();
        CatalogueSearch search = CatalogueSearch.over(catalogue);
        long prepared = System.nanoTime();
        double[] milliseconds = new double[ROUNDS * TYPED.length()];
        for (int i = 0; i < milliseconds.length; i++) {
            String words = TYPED.substring(0, i % TYPED.length() + 1);
            long start = System.nanoTime();
            search.find(CatalogueQuery.ALL.withWords(words), model -> false);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        double slowest = milliseconds[milliseconds.length - 1];
        System.out.printf(
                Locale.ROOT,
                "catalogue: read %.0f ms, prepared %.0f ms; a keystroke: first %.2f ms, median %.2f ms, slowest %.2f ms%n",
                (read - before) / 1e6,
                (prepared - read) / 1e6,
                first,
                milliseconds[milliseconds.length / 2],
                slowest);
        assertTrue(slowest < 50);
    }
}
