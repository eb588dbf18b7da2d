# SPDX-License-Identifier: Apache-2.0
"""Makes the built-in model's second form: what Keras' MobileNetV2 is, with the variables of the SavedModel.

Lesson 11 opens both. As Keras' own model does, this one takes values from -1 to 1; the SavedModel takes 0 to 1, so a
Rescaling stands before the first convolution. The same weights give the same bytes, whenever it is run.

usage: make_drawn_keras.py [FILE]      (default: assets/models/mobilenet_v2_035_96_drawn.keras)
"""

import json
import os
import pathlib
import re
import sys
import tempfile
import zipfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import tensorflow as tf

SAVED_MODEL = pathlib.Path(__file__).parents[2] / "assets/models/mobilenet_v2_035_96_drawn"
SIZE = 96
# The SavedModel's network moves its means by a hundredth in a step; Keras' MobileNetV2 by a thousandth.
MOMENTUM = 0.99
# The earliest that an archive can tell: the file's bytes must not depend on when it was made.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def network():
    images = keras.Input((SIZE, SIZE, 3), name="images")
    from_zero_to_one = keras.layers.Rescaling(0.5, offset=0.5, name="from_zero_to_one")(images)
    model = keras.applications.MobileNetV2(
        alpha=0.35, input_tensor=from_zero_to_one, include_top=False, pooling="avg", weights=None,
        name="mobilenetv2_0.35_96_drawn")
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = MOMENTUM
    return model


def take_over(module, model):
    """Both list their variables from the input to the output, and within a layer in the same order."""
    if len(module.variables) != len(model.variables):
        sys.exit(f"{len(module.variables)} variables do not fit {len(model.variables)}")
    for source, target in zip(module.variables, model.variables):
        kinds = [source.name.split(":")[0].split("/")[-1].removeprefix("depthwise_"), target.path.split("/")[-1]]
        if kinds[0] != kinds[1] or source.shape != target.shape:
            sys.exit(f"{source.name} {source.shape} does not fit {target.path} {target.shape}")
        target.assign(source.numpy())


def largest_difference(module, model):
    images = np.random.default_rng(7).uniform(0, 1, (8, SIZE, SIZE, 3)).astype(np.float32)
    expected = module(tf.constant(images), training=False)
    found = model(images * 2 - 1, training=False)
    return float(np.abs(expected.numpy() - np.asarray(found)).max())


def timeless(name, content):
    """Without the date, and with numbers in place of the addresses in memory that tell which objects are shared."""
    if name == "metadata.json":
        return json.dumps({**json.loads(content), "date_saved": "1980-01-01@00:00:00"}).encode()
    if name == "config.json":
        numbers = {}
        return re.sub(rb'(?<="shared_object_id": )\d+',
                      lambda found: b"%d" % numbers.setdefault(found[0], len(numbers)), content)
    return content


def save(model, file):
    with tempfile.TemporaryDirectory() as folder:
        dated = pathlib.Path(folder) / "dated.keras"
        model.save(dated)
        with zipfile.ZipFile(dated) as source, zipfile.ZipFile(file, "w") as target:
            for name in source.namelist():
                entry = zipfile.ZipInfo(name, LONG_AGO)
                target.writestr(entry, timeless(name, source.read(name)), zipfile.ZIP_DEFLATED)


def main(file=SAVED_MODEL.with_name(SAVED_MODEL.name + ".keras")):
    module = tf.saved_model.load(str(SAVED_MODEL))
    model = network()
    take_over(module, model)
    difference = largest_difference(module, model)
    if difference > 1e-5:
        sys.exit(f"The features differ by {difference}")
    save(model, file)
    print(f"{file}: {len(model.layers)} layers, features equal within {difference:.1e}")


if __name__ == "__main__":
    main(*sys.argv[1:])
