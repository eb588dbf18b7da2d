// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorShapeProto;

/**
 * What a network takes: a batch of images.
 *
 * @param dtype the network's own type
 * @param shape [batch, height, width, channels], -1 for what is not fixed
 */
record ImageInput(DataType dtype, List<Long> shape) {

    private static final int RANK = 4;
    private static final Set<DataType> WHOLE_NUMBERS = EnumSet.of(DataType.DT_UINT8, DataType.DT_INT32);
    private static final Set<DataType> IMAGE_TYPES =
            EnumSet.of(DataType.DT_FLOAT, DataType.DT_HALF, DataType.DT_DOUBLE, DataType.DT_UINT8, DataType.DT_INT32);

    ImageInput {
        shape = List.copyOf(shape);
    }

    static ImageInput of(DataType dtype, TensorShapeProto shape) {
        return new ImageInput(dtype, Tensors.shape(shape));
    }

    /** Whether a tensor of this type and shape can be a batch of images. */
    static boolean fits(DataType dtype, TensorShapeProto shape) {
        return IMAGE_TYPES.contains(dtype) && !shape.getUnknownRank() && shape.getDimCount() == RANK;
    }

    /** Whether its values are whole numbers, which leaves no other range than that of bytes. */
    boolean wholeNumbers() {
        return WHOLE_NUMBERS.contains(dtype);
    }

    long height() {
        return shape.get(1);
    }

    long width() {
        return shape.get(2);
    }

    /** How many channels; three where the network leaves it open, as photos have. */
    long channels() {
        return shape.get(3) < 0 ? 3 : shape.get(3);
    }

    boolean channelsFirst() {
        return isColours(shape.get(1)) && !isColours(shape.get(3));
    }

    /** A float placeholder and what makes the network's own type of it; the last one gives that. */
    List<NodeDef> nodes(String name) {
        List<NodeDef> nodes = new ArrayList<>();
        nodes.add(
                Nodes.placeholder(name, DataType.DT_FLOAT, Nodes.shapeOf(List.of(-1L, height(), width(), channels()))));
        TensorRef last = new TensorRef(name, 0);
        if (wholeNumbers()) {
            nodes.add(NodeDef.newBuilder()
                    .setName(name + "/rounded")
                    .setOp("Round")
                    .addInput(last.toString())
                    .putAttr("T", Nodes.type(DataType.DT_FLOAT))
                    .build());
            last = new TensorRef(name + "/rounded", 0);
        }
        if (dtype != DataType.DT_FLOAT) {
            nodes.add(Nodes.cast(name + "/cast", last, DataType.DT_FLOAT, dtype));
        }
        return nodes;
    }

    private static boolean isColours(long channels) {
        return channels == 1 || channels == 3;
    }
}
