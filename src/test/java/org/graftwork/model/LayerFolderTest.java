// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LayerFolderTest {

    @Test
    void theFolderThatMostLayersAreInIsTheNetworksOwn() {
        assertEquals("net/", folder("net/a", "net/b", "net/c", "head"));
        assertEquals("outer/net/", folder("outer/flip", "outer/net/a", "outer/net/b", "outer/net/c", "head"));
    }

    @Test
    void aFolderOfHalfTheLayersOrFewerIsABlock() {
        assertEquals("", folder("block_1/a", "block_1/b", "block_2/a", "block_2/b"));
        assertEquals("", folder("a", "b"));
        assertEquals("", folder());
    }

    @Test
    void theCommonFolderIsOneThatAllLayersAreIn() {
        assertEquals("net/", common("net/a", "net/block_1/b"));
        assertEquals("", common("net/a", "net/b", "head"));
        assertEquals("", common("a", "b"));
        assertEquals("", common("net/a"));
    }

    @Test
    void namesAreShortInsideAndWholeOutside() {
        LayerFolder folder = new LayerFolder("net/");
        assertEquals("a", folder.shortName(new LayerInfo("net/a", List.of())));
        assertEquals("dense", folder.shortName(new LayerInfo("dense", List.of())));
    }

    private static String folder(String... names) {
        return LayerFolder.of(layers(names)).prefix();
    }

    private static String common(String... names) {
        return LayerFolder.common(layers(names)).prefix();
    }

    private static List<LayerInfo> layers(String... names) {
        return Stream.of(names).map(name -> new LayerInfo(name, List.of())).toList();
    }
}
