// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.NodeDef;

final class SwitchesTest {

    private static final float[] INPUT = {1, 2, 3};

    @Test
    void theBranchThatAConstantChoosesIsAllThatStays() {
        assertArrayEquals(new float[] {-1, -2, -3}, run(Nodes.flag("flag", true)));
        assertArrayEquals(new float[] {1, 4, 9}, run(Nodes.flag("flag", false)));
    }

    @Test
    void theDeadBranchGoesWithAllThatOnlyItNeeds() {
        List<String> names = resolve(Nodes.flag("flag", true)).nodes().stream()
                .map(NodeDef::getName)
                .toList();

        assertEquals(List.of("images", "flag", "switch", "yes"), names);
    }

    @Test
    void whatIsDecidedWhileTheGraphRunsStays() {
        NetworkDraft draft = draft(TestNodes.node("IsInf", "flag", "images"));

        assertEquals(draft, Switches.resolve(draft));
    }

    @Test
    void aGraphWithoutConditionsStaysAsItIs() {
        NetworkDraft draft = new NetworkDraft(List.of(TestNodes.images(3)), new TensorRef("images", 0), List.of());

        assertEquals(draft, Switches.resolve(draft));
    }

    private static NetworkDraft resolve(NodeDef flag) {
        return Switches.resolve(draft(flag));
    }

    private static NetworkDraft draft(NodeDef flag) {
        List<NodeDef> nodes = new ArrayList<>(List.of(
                TestNodes.images(INPUT.length),
                flag,
                TestNodes.floats("Switch", "switch", "images", "flag"),
                TestNodes.floats("Neg", "yes", "switch:1"),
                TestNodes.floats("Square", "no", "switch"),
                TestNodes.floats("Merge", "merge", "no", "yes").toBuilder()
                        .putAttr("N", TestNodes.number(2))
                        .build()));
        return new NetworkDraft(nodes, new TensorRef("merge", 0), List.of());
    }

    private static float[] run(NodeDef flag) {
        NetworkDraft resolved = resolve(flag);
        List<NodeDef> kept =
                GraphPruning.keep(resolved.nodes(), List.of(resolved.output().node()));
        return TestNodes.run(kept, resolved.output().toString(), INPUT, INPUT.length);
    }
}
