// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;

/** The layers of a model gathered into the blocks that a picture has room for. */
final class NetworkBlocks {

    private static final int MOST = 24;

    /** Such as block_3_expand, conv2_block1_1_conv, block2a_dwconv, block5_conv3, convnext_tiny_stage_2_block_3_dense. */
    private static final Pattern BLOCK = Pattern.compile("^(.*?block_?\\d+[a-z]?)(?![a-z0-9]).*$");

    /**
     * Where a layer belongs.
     *
     * @param inside whether it is in the network that most layers are in, which may be nested in the model
     * @param block the block's name, or nothing where the layer's name tells none
     */
    private record Place(boolean inside, String block) {}

    private NetworkBlocks() {}

    /**
     * Returns the blocks in the model's order: neighbours of one block's name, and neighbours of none where others have
     * one; joined further where they are many.
     */
    static List<NetworkBlock> of(PretrainedModel model) {
        List<LayerInfo> layers = model.layers();
        LayerFolder network = LayerFolder.of(layers);
        List<Place> places = layers.stream()
                .map(layer -> new Place(network.contains(layer), blockName(network.shortName(layer))))
                .toList();
        boolean anyNamed = places.stream().anyMatch(place -> !place.block().isEmpty());
        List<NetworkBlock> blocks = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= layers.size(); at++) {
            boolean same = at < layers.size() && anyNamed && places.get(at).equals(places.get(first));
            if (!same) {
                List<LayerInfo> part = layers.subList(first, at);
                String name = places.get(first).block();
                String shown = name.isEmpty()
                        ? fromTo(part.stream().map(network::shortName).toList())
                        : name;
                blocks.add(new NetworkBlock(shown, first, part));
                first = at;
            }
        }
        return blocks.size() <= MOST ? blocks : joined(blocks);
    }

    private static String blockName(String layer) {
        int slash = layer.indexOf('/');
        if (slash > 0) {
            return layer.substring(0, slash);
        }
        Matcher block = BLOCK.matcher(layer);
        return block.matches() ? block.group(1) : "";
    }

    private static List<NetworkBlock> joined(List<NetworkBlock> blocks) {
        List<NetworkBlock> joined = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            List<NetworkBlock> part = blocks.subList(i * blocks.size() / MOST, (i + 1) * blocks.size() / MOST);
            joined.add(new NetworkBlock(
                    fromTo(part.stream().map(NetworkBlock::name).toList()),
                    part.get(0).first(),
                    part.stream().flatMap(block -> block.layers().stream()).toList()));
        }
        return joined;
    }

    private static String fromTo(List<String> names) {
        List<String> ends = Stream.of(names.get(0), names.get(names.size() - 1))
                .flatMap(name -> Stream.of(name.split(" … ")))
                .toList();
        String from = ends.get(0);
        String to = ends.get(ends.size() - 1);
        return from.equals(to) ? from : from + " … " + to;
    }
}
