# SPDX-License-Identifier: Apache-2.0
"""Writes src/test/resources/keras: small models in every form of Keras file, with what Keras computes of them.

Keras 3 is the installed one. Keras 2 is the copy that TensorFlow still carries inside itself, `tensorflow.python.keras`;
it has no batch normalization, so that one is written here with Keras 2's names and settings, for its saver to save.

Usage: make_keras_fixtures.py FOLDER     (wants TensorFlow 2.16 or newer with Keras 3, and h5py)
"""

import json
import os
import sys

import h5py
import keras
import numpy as np
import tensorflow as tf
from keras import layers
from tensorflow.python import keras as keras2
from tensorflow.python.keras.engine.base_layer import Layer as Keras2Layer

SIZE = 8
RAMP = (np.arange(SIZE * SIZE * 3, dtype=np.float32) % 256).reshape(1, SIZE, SIZE, 3) / 255


def randomize(model, seed):
    random = np.random.default_rng(seed)
    for weight in model.weights:
        name = weight.name.split("/")[-1].split(":")[0]
        values = random.normal(0, 0.3, weight.shape)
        weight.assign(np.abs(values) + 0.5 if "variance" in name or "gamma" in name else values)


def small(frozen=False):
    """Several layers of a class, a nested Functional and a nested Sequential model."""
    keras.utils.clear_session()
    inner = keras.Input((4, 4, 4))
    x = layers.Conv2D(4, 1, name="mix")(inner)
    x = layers.BatchNormalization(name="norm")(x)
    block = keras.Model(inner, layers.Activation("relu")(x), name="block")
    tail = keras.Sequential([
        keras.Input((4, 4, 4)), layers.Conv2D(6, 3, name="widen"), layers.BatchNormalization(name="norm")], name="tail")
    image = keras.Input((SIZE, SIZE, 3))
    x = layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False, name="stem")(image)
    x = layers.BatchNormalization(name="stem_norm")(x)
    x = tail(block(layers.ReLU(6.0)(x)))
    x = layers.SeparableConv2D(7, 2, name="separable")(x)
    x = layers.GlobalAveragePooling2D()(x)
    model = keras.Model(image, layers.Dense(5, name="features")(x), name="small")
    randomize(model, 1)
    if frozen:
        # What is trainable comes first in HDF5: in a nested model this puts its weights in another order.
        block.get_layer("mix").trainable = False
        model.get_layer("tail").trainable = False
    return model


class BatchNormalization(Keras2Layer):
    def __init__(self, axis=-1, momentum=0.99, epsilon=0.001, center=True, scale=True, **options):
        super().__init__(**options)
        self.settings = {"momentum": momentum, "epsilon": epsilon, "center": center, "scale": scale}

    def build(self, shape):
        self.axis = [len(shape) - 1]
        add = lambda name, start, trainable: self.add_weight(
            name, (shape[-1],), initializer=start, trainable=trainable)
        self.gamma = add("gamma", "ones", True)
        self.beta = add("beta", "zeros", True)
        self.moving_mean = add("moving_mean", "zeros", False)
        self.moving_variance = add("moving_variance", "ones", False)

    def call(self, x):
        return tf.nn.batch_normalization(
            x, self.moving_mean, self.moving_variance, self.beta, self.gamma, self.settings["epsilon"])

    def get_config(self):
        return {**super().get_config(), "axis": self.axis, **self.settings}


def small_keras2():
    inner = keras2.Input((4, 4, 4))
    x = keras2.layers.Conv2D(4, 1, name="mix")(inner)
    block = keras2.Model(inner, BatchNormalization(name="norm")(x), name="block")
    model = keras2.Sequential([
        keras2.layers.Conv2D(
            4, 3, strides=2, padding="same", activation="relu", input_shape=(SIZE, SIZE, 3), name="stem"),
        BatchNormalization(name="stem_norm"),
        block,
        keras2.layers.DepthwiseConv2D(3, name="depthwise"),
        keras2.layers.GlobalAveragePooling2D(),
        keras2.layers.Dense(5, name="features"),
    ], name="old")
    randomize(model, 2)
    return model


def in_other_types(source, target):
    """Copies a file with each data set in another type or compression, and the lists of names cut into parts."""
    forms = [
        {"dtype": "f2"}, {"dtype": "f8"}, {"dtype": ">f4"},
        {"compression": "gzip", "shuffle": True}, {"compression": "lzf"}]
    count = 0

    def copy(node, to):
        nonlocal count
        for key, value in node.attrs.items():
            if key in ("layer_names", "weight_names") and len(value) > 1:
                for part, names in enumerate(np.array_split(value, 2)):
                    to.attrs[f"{key}{part}"] = names
            else:
                to.attrs[key] = value
        for key, child in node.items():
            if isinstance(child, h5py.Group):
                copy(child, to.create_group(key))
            else:
                to.create_dataset(key, data=child[()], **forms[count % len(forms)])
                count += 1

    with h5py.File(source) as old, h5py.File(target, "w") as new:
        copy(old, new)


def weights_without_numbers(model, target):
    """A file of weights with every shape right and nothing stored: HDF5 reads what was never written as zeros."""
    with h5py.File(target, "w", libver="latest") as file:
        names = []
        for layer in model.layers:
            names.append(layer.name.encode())
            group = file.create_group(layer.name)
            weights = layer.trainable_weights + layer.non_trainable_weights
            group.attrs["weight_names"] = [f"{weight.path}:0".encode() for weight in weights]
            for weight in weights:
                group.create_dataset(f"{weight.path}:0", weight.shape, "f4")
        file.attrs["layer_names"] = names


def main(folder):
    os.makedirs(folder, exist_ok=True)
    at = lambda name: os.path.join(folder, name)
    outputs = {}
    model = small()
    model.save(at("small.keras"))
    model.save(at("small.h5"))
    model.save_weights(at("small.weights.h5"))
    outputs["small.keras"] = outputs["small.h5"] = model(RAMP)
    frozen = small(frozen=True)
    frozen.save(at("frozen.h5"))
    frozen.save(at("frozen.keras"))
    outputs["frozen.h5"] = outputs["frozen.keras"] = frozen(RAMP)
    in_other_types(at("small.h5"), at("types.h5"))
    outputs["types.h5"] = keras.models.load_model(at("types.h5"))(RAMP)
    # What the copy is of; its saver asks for it.
    keras2.__version__ = "2.6.0"
    old = small_keras2()
    old.save(at("keras2.h5"), save_format="h5", include_optimizer=False)
    outputs["keras2.h5"] = old(RAMP)
    weights_without_numbers(model, at("unknown_weights.h5"))
    # The weights of a network of Keras Applications, under its published name.
    keras.utils.clear_session()
    mobilenet = keras.applications.MobileNet(alpha=0.25, include_top=False, weights=None, input_shape=(128, 128, 3))
    weights_without_numbers(mobilenet, at("mobilenet_2_5_128_tf_no_top.h5"))
    with open(at("expected.json"), "w") as file:
        json.dump({name: np.asarray(value)[0].tolist() for name, value in outputs.items()}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
