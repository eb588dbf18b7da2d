# SPDX-License-Identifier: Apache-2.0
"""Makes small Keras models with random weights and moving statistics, to be opened as bases.

usage: make_models.py FOLDER
Writes grey.h5 (one channel) and colours.keras (three channels) into the folder.
"""

import pathlib
import sys

import keras
import numpy


def network(channels):
    """Two convolutions with batch normalization, and what they find as a vector of 12 features."""
    images = keras.Input((40, 32, channels), name="images")
    x = keras.layers.Conv2D(8, 3, strides=2, use_bias=False, name="first")(images)
    x = keras.layers.BatchNormalization(name="first_bn")(x)
    x = keras.layers.ReLU(6.0, name="first_relu")(x)
    x = keras.layers.DepthwiseConv2D(3, padding="same", name="second")(x)
    x = keras.layers.BatchNormalization(name="second_bn")(x)
    x = keras.layers.Activation("relu", name="second_relu")(x)
    x = keras.layers.Conv2D(12, 1, name="third")(x)
    return keras.Model(images, keras.layers.GlobalAveragePooling2D(name="features")(x))


def randomize(model):
    """Numbers of a size that keeps activations apart; variances must be positive."""
    random = numpy.random.default_rng(11)
    for variable in model.variables:
        numbers = random.normal(0, 0.3, variable.shape)
        variable.assign(numpy.abs(numbers) + 0.5 if "variance" in variable.path or "gamma" in variable.path else numbers)


def main(folder):
    for channels, name in ((1, "grey.h5"), (3, "colours.keras")):
        keras.utils.set_random_seed(7)
        model = network(channels)
        randomize(model)
        model.save(pathlib.Path(folder) / name)


if __name__ == "__main__":
    main(*sys.argv[1:])
