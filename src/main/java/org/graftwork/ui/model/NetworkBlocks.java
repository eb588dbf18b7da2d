// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;

/** The layers of a model gathered into the blocks that a picture has room for. */
final class NetworkBlocks {

    private static final int MOST = 24;

    private NetworkBlocks() {}

    /**
     * A stretch of neighbouring layers.
     *
     * @param name the part of the name its layers share, or the first and the last one's
     * @param layers how many
     * @param parameters how many numbers
     */
    record Block(String name, int layers, long parameters) {}

    /** Returns the blocks in the model's order: layers of the same first name, joined further where they are many. */
    static List<Block> of(PretrainedModel model) {
        Map<String, Block> byName = new LinkedHashMap<>();
        for (LayerInfo layer : model.layers()) {
            String name = blockName(layer.name(), model);
            byName.merge(
                    name,
                    new Block(name, 1, parameters(layer)),
                    (block, more) -> new Block(
                            block.name(), block.layers() + more.layers(), block.parameters() + more.parameters()));
        }
        List<Block> blocks = new ArrayList<>(byName.values());
        return blocks.size() <= MOST ? blocks : joined(blocks);
    }

    /** The first part of the name that is not common to all layers. */
    private static String blockName(String layer, PretrainedModel model) {
        String[] parts = layer.split("/");
        String first = parts[0] + "/";
        boolean common = parts.length > 1
                && model.layers().stream().allMatch(other -> other.name().startsWith(first));
        return common ? parts[1] : parts[0];
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            List<Block> part = blocks.subList(i * blocks.size() / MOST, (i + 1) * blocks.size() / MOST);
            String name = part.size() == 1
                    ? part.get(0).name()
                    : part.get(0).name() + " … " + part.get(part.size() - 1).name();
            joined.add(new Block(
                    name,
                    part.stream().mapToInt(Block::layers).sum(),
                    part.stream().mapToLong(Block::parameters).sum()));
        }
        return joined;
    }

    private static long parameters(LayerInfo layer) {
        return layer.variables().stream().mapToLong(VariableInfo::parameters).sum();
    }
}
