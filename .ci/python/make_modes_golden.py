# SPDX-License-Identifier: Apache-2.0
"""Runs a small network once in each mode with Keras, to be compared with what Graftwork makes of the same.

usage: make_modes_golden.py > src/test/resources/golden/network_modes.json
Values and pictures follow from formulas, which NetworkModesTest has too.
"""

import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy
import tensorflow as tf

SIZE, FILTERS, KERNEL, CLASSES, PICTURES, RATE = 12, 4, 3, 3, 6, 0.1
SCALES = {"kernel": (0.0, 0.3), "bias": (0.0, 0.1), "gamma": (1.0, 0.2), "beta": (0.0, 0.1),
          "moving_mean": (0.0, 0.1), "moving_variance": (1.0, 0.5)}


def network():
    return keras.Sequential([
        keras.Input((SIZE, SIZE, 3)),
        keras.layers.Conv2D(FILTERS, KERNEL, padding="same", use_bias=False),
        keras.layers.BatchNormalization(),
        keras.layers.ReLU(),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dropout(0.0),
        keras.layers.Dense(CLASSES),
    ])


def fill(model):
    for number, variable in enumerate(model.variables):
        middle, scale = SCALES[variable.name]
        waves = numpy.sin(0.37 * numpy.arange(numpy.prod(variable.shape)) + number)
        variable.assign((middle + scale * waves).astype("float32").reshape(variable.shape))


def pictures():
    numbers = numpy.arange(PICTURES * SIZE * SIZE * 3)
    waves = 0.5 + 0.5 * numpy.sin(0.11 * numbers + 0.05 * (numbers // (SIZE * SIZE * 3)) ** 2)
    return waves.astype("float32").reshape(PICTURES, SIZE, SIZE, 3)


def numbers(tensor):
    return [float("%.9g" % number) for number in numpy.ravel(tensor)]


def main():
    x, y = pictures(), numpy.arange(PICTURES) % CLASSES
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model = network()
    fill(model)
    inference = tf.nn.softmax(model(x, training=False))
    inference_loss = loss_of(y, model(x, training=False))
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_of(y, logits)
    gradients = tape.gradient(loss, [v.value for v in model.trainable_variables])
    fill(model)
    model.compile(optimizer=keras.optimizers.SGD(RATE), loss=loss_of)
    model.train_on_batch(x, y)
    json.dump({
        "inference": {"loss": float(inference_loss), "probabilities": numbers(inference)},
        "training": {"loss": float(loss), "gradientNorms": numbers([float(tf.norm(g)) for g in gradients])},
        "variables": [
            {"name": v.name, "shape": list(v.shape), "trainable": v.trainable, "after": numbers(v)}
            for v in model.variables
        ],
    }, sys.stdout)
    sys.stdout.write("\n")


main()
