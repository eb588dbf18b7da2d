// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.util.Pair;
import java.util.List;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** A small network of DJL's blocks, and the variables inside its layers. */
public final class LayersAndVariables {

    private LayersAndVariables() {}

    public static void main(String[] arguments) {
        // snippet layers-and-variables
        int imageSize = 32;
        int filters = 16;
        int kernelSize = 3;
        boolean batchNormalization = true;
        boolean flattened = false;
        double dropout = 0.2;
        int classes = 2;

        Shape kernel = new Shape(kernelSize, kernelSize);
        Shape padding = new Shape(kernelSize / 2, kernelSize / 2);
        SequentialBlock network = new SequentialBlock()
                .add(Conv2d.builder()
                        .setKernelShape(kernel)
                        .setFilters(filters)
                        .optPadding(padding)
                        .build());
        if (batchNormalization) {
            network.add(BatchNorm.builder().build());
        }
        Block pooling =
                new LambdaBlock(maps -> new NDList(maps.singletonOrThrow().mean(new int[] {2, 3})));
        network.add(Activation.reluBlock())
                .add(flattened ? Blocks.batchFlattenBlock() : pooling)
                .add(Dropout.builder().optRate((float) dropout).build())
                .add(Linear.builder().setUnits(classes).build());

        // A layer is a Block in DJL, and a variable is a Parameter: one array, of many numbers.
        List<Parameter> trainable = network.getParameters().values().stream()
                .filter(Parameter::requiresGradient)
                .toList();

        try (Workbench workbench = LocalWorkbench.here()) {
            workbench.startEngine();
            try (NDManager manager = Engine.getInstance().newBaseManager()) {
                network.freezeParameters(true); // DJL's TensorFlow engine takes no gradients by itself
                network.initialize(manager, DataType.FLOAT32, new Shape(1, 3, imageSize, imageSize));

                long numbers = 0;
                for (Pair<String, Parameter> variable : network.getParameters()) {
                    Shape shape = variable.getValue().getArray().getShape();
                    boolean trained = trainable.contains(variable.getValue());
                    System.out.println(variable.getKey() + " " + shape + (trained ? "" : "  not trainable"));
                    numbers += shape.size();
                }
                System.out.println(network.getParameters().size() + " variables, " + trainable.size()
                        + " of them trainable, hold " + numbers + " numbers");
            }
        }
        // end
    }
}
