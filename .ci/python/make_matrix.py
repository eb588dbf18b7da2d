# SPDX-License-Identifier: Apache-2.0
"""Writes one family of Keras Applications, its smallest member, in every form that Keras and TensorFlow save it in.

The last form is a file of weights, as Keras Applications publishes them.

Weights and moving statistics are random, and tame: the statistics are those of random images, then shaken, so that
what flows through the network stays of one size. Beside the models stand an image, the features that Python computes of
it and, where asked for, the gradients of the sum of the squared features to every trainable variable in inference mode.

Usage: make_matrix.py FOLDER FAMILY [gradients]      (wants Keras 3 on TensorFlow)
"""

import json
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
import h5py
import keras
import numpy as np
import tensorflow as tf

from make_architectures import Published

# Where a family wants images larger than this to be what it is, its size stands here.
SIZE = 96
SIZES = {"InceptionV3": 128, "InceptionResNetV2": 128, "NASNetMobile": 128, "Xception": 128}
# The size that published weights were trained at, where it is not 224.
PUBLISHED_SIZES = {"InceptionV3": 299, "InceptionResNetV2": 299, "Xception": 299}
# What preprocess_input of these gives; the others take bytes, or such small numbers that it does not matter.
SIGNED = ("MobileNet", "MobileNetV2", "InceptionV3", "InceptionResNetV2", "NASNetMobile", "ResNet50V2", "Xception")


def leaves(model):
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from leaves(layer)
        else:
            yield layer


def randomize(model, random, images):
    for weight in model.weights:
        if weight.name == "gamma":
            weight.assign(random.uniform(0.4, 0.7, weight.shape))
        elif weight.name in ("beta", "bias"):
            weight.assign(random.normal(0.3, 0.1, weight.shape))
    for layer in leaves(model):
        if isinstance(layer, keras.layers.Normalization) and layer.weights:
            layer.adapt_mean.assign(random.uniform(0.4, 0.6, layer.adapt_mean.shape))
            layer.adapt_variance.assign(random.uniform(0.2, 0.3, layer.adapt_variance.shape))
            layer.finalize_state()
    norms = [layer for layer in leaves(model) if isinstance(layer, keras.layers.BatchNormalization)]
    momentum = [layer.momentum for layer in norms]
    for layer in norms:
        layer.momentum = 0.0
    model(images, training=True)
    for layer, own in zip(norms, momentum):
        layer.momentum = own
        deviation = np.sqrt(np.asarray(layer.moving_variance))
        layer.moving_mean.assign_add(random.normal(0, 0.1, deviation.shape) * deviation)
        layer.moving_variance.assign(layer.moving_variance * random.uniform(0.8, 1.2, deviation.shape))


def counted(variables, trainable):
    count = lambda some: int(sum(np.prod(variable.shape) for variable in some))
    return {
        "variables": len(variables), "parameters": count(variables),
        "trainable_variables": len(trainable), "trainable_parameters": count(trainable)}


def counts(model, export, saved):
    """What Python counts in each form. The states of random generators, which an export keeps too and nothing in it reads,
    do not count; what TensorFlow saves by itself lacks what Keras has made constants of, and has no list of its variables
    but its signature's."""
    model = counted(model.weights, model.trainable_weights)
    export = tf.saved_model.load(export)
    # Held while its signature is in use: that one only borrows the variables.
    saved = tf.saved_model.load(saved)
    signature = saved.signatures["serving_default"]
    return {
        "model.keras": model, "model.h5": model,
        "export": counted(
            [variable for variable in export.variables if "seed_generator_state" not in variable.name],
            export.trainable_variables),
        "saved": counted(signature.variables, signature.trainable_variables)}


def save_weights(model, path):
    """Writes weights as Keras Applications publishes them: Keras 2's form, with no configuration."""
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [layer.name.encode() for layer in model.layers]
        for layer in model.layers:
            group = file.create_group(layer.name)
            weights = layer.trainable_weights + layer.non_trainable_weights
            group.attrs["weight_names"] = [f"{weight.path}:0".encode() for weight in weights]
            for weight in weights:
                group[f"{weight.path}:0"] = weight.numpy()


def published(folder, family, random, low, high):
    """A file of weights under its published name, of the network as it is for those, at its own size."""
    size = PUBLISHED_SIZES.get(family, 224)
    model, names = Published().build(family, {}, False, size)
    randomize(model, random, random.uniform(low, high, (4, size, size, 3)).astype(np.float32))
    image = random.uniform(low, high, (1, size, size, 3)).astype(np.float32)
    image.tofile(os.path.join(folder, "published_image.f32"))
    model(image, training=False).numpy().tofile(os.path.join(folder, "published_features.f32"))
    save_weights(model, os.path.join(folder, names[0]))
    return {"name": names[0], "size": size}, counted(model.weights, model.trainable_weights)


def main(folder, family, *options):
    os.makedirs(folder, exist_ok=True)
    at = lambda name: os.path.join(folder, name)
    size = SIZES.get(family, SIZE)
    keras.utils.set_random_seed(7)
    random = np.random.default_rng(7)
    model = getattr(keras.applications, family)(
        include_top=False, weights=None, pooling="avg", input_shape=(size, size, 3))
    low, high = (-1, 1) if family in SIGNED else (0, 255)
    randomize(model, random, random.uniform(low, high, (8, size, size, 3)).astype(np.float32))
    image = random.uniform(low, high, (1, size, size, 3)).astype(np.float32)
    features = model(image, training=False).numpy()
    assert np.isfinite(features).all() and np.abs(features).max() > 1e-3, np.abs(features).max()
    image.tofile(at("image.f32"))
    features.tofile(at("features.f32"))
    expected = {
        "family": family, "size": size, "made_with": f"TensorFlow {tf.__version__}, Keras {keras.__version__}",
        "gradients": [],
    }
    if "gradients" in options:
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.square(model(image, training=False)))
        gradients = tape.gradient(loss, [weight.value for weight in model.trainable_weights])
        with open(at("gradients.f32"), "wb") as file:
            for weight, gradient in zip(model.trainable_weights, gradients):
                expected["gradients"].append({"name": weight.path, "shape": list(weight.shape)})
                file.write(np.asarray(gradient, "<f4").tobytes())
    model.save(at("model.keras"))
    model.save(at("model.h5"))
    model.export(at("export"), verbose=False)
    tf.saved_model.save(model, at("saved"))
    expected["counts"] = counts(model, at("export"), at("saved"))
    name, count = published(folder, family, random, low, high)
    expected["published"] = name
    expected["counts"][name["name"]] = count
    expected["forms"] = ["model.keras", "model.h5", "export", "saved", name["name"]]
    with open(at("expected.json"), "w") as file:
        json.dump(expected, file, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
