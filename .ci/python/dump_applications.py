# SPDX-License-Identifier: Apache-2.0
"""Writes whole networks of Keras Applications with random weights for KerasMatrixTest: the smallest of each family, with
and without its top, each with an image and what Keras gives for it.

Usage: python dump_applications.py FOLDER [NAME,NAME,...]
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import keras
import numpy as np

NAMES = ["ConvNeXtTiny", "DenseNet121", "EfficientNetB0", "EfficientNetV2B0", "InceptionV3", "InceptionResNetV2",
         "MobileNet", "MobileNetV2", "MobileNetV3Small", "NASNetMobile", "ResNet50", "ResNet50V2", "VGG16", "Xception"]


def inner_layers(model, path=()):
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from inner_layers(layer, path + (layer.name,))
        else:
            yield "/".join(path + (layer.name,)), layer


def value_of(random, layer, weight):
    """Values that keep activations in range, and no moving statistic at its first value."""
    shape = weight.shape
    if "moving_mean" in weight.name:
        return random.normal(0, 0.1, shape)
    if "moving_variance" in weight.name:
        return random.uniform(0.5, 1.5, shape)
    if "gamma" in weight.name:
        return random.uniform(0.8, 1.2, shape)
    if weight.name in ("beta", "bias"):
        return random.normal(0, 0.05, shape)
    if type(layer).__name__ == "LayerScale":
        return random.uniform(0.1, 0.3, shape)
    return weight.numpy()


def write_weights(model, random, file):
    index, offset = [], 0
    for path, layer in inner_layers(model):
        for i, weight in enumerate(layer._trainable_variables + layer._non_trainable_variables):
            if "seed" in weight.name:
                continue
            value = np.asarray(value_of(random, layer, weight), np.float32)
            if weight.name != "count":
                weight.assign(value)
            file.write(value.astype("<f4").tobytes())
            index.append({"key": f"{path}/{i}", "shape": list(value.shape), "offset": offset})
            offset += value.size * 4
        if isinstance(layer, keras.layers.Normalization) and layer.input_mean is None:
            layer.finalize_state()
    return index


def dump(folder, name, top):
    keras.utils.clear_session()
    keras.utils.set_random_seed(1)
    model = getattr(keras.applications, name)(weights=None, include_top=top, **({} if top else {"pooling": "avg"}))
    random = np.random.default_rng(5)
    stem = os.path.join(folder, f"{name}-{'top' if top else 'features'}")
    with open(stem + ".weights", "wb") as file:
        index = write_weights(model, random, file)
    bytes_wanted = type(model.layers[1]).__name__ in ("Rescaling", "Normalization")
    shape = [1] + [size or 224 for size in model.inputs[0].shape[1:]]
    image = random.uniform(*((0, 255) if bytes_wanted else (-1, 1)), shape).astype("<f4")
    output = model(image, training=False).numpy().astype("<f4")
    image.tofile(stem + ".input")
    output.tofile(stem + ".output")
    with open(stem + ".json", "w") as file:
        json.dump({
            "config": keras.saving.serialize_keras_object(model),
            "weights": index,
            "input": shape,
            "output": list(output.shape),
            "parameters": model.count_params(),
            "trainable": int(sum(np.prod(weight.shape) for weight in model.trainable_weights)),
        }, file)
    print(name, "top" if top else "features", output.shape, "standard deviation", float(output.std()), flush=True)


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    for wanted in sys.argv[2].split(",") if len(sys.argv) > 2 else NAMES:
        for with_top in (True, False):
            dump(sys.argv[1], wanted, with_top)
