# SPDX-License-Identifier: Apache-2.0
"""Checks an exported classifier with real Python TensorFlow.

usage: check_export.py EXPORT BASE CLASSIFIED
EXPORT is the folder, BASE the base it was made of (a SavedModel's folder or a Keras file), CLASSIFIED what `classify --json` printed for some photos.
"""

import json
import pathlib
import sys

import keras
import numpy
import tensorflow as tf

from checks import Checks, check_moving_statistics, check_training_step, put_back_after, resaved


def read(file):
    """A photo as it is, as a batch of one: float32, RGB, 0 to 255."""
    image = tf.io.decode_image(tf.io.read_file(file), channels=3, expand_animations=False)
    return tf.cast(image[tf.newaxis], tf.float32)


def as_base_takes(photos, card):
    """Photos fitted and scaled as the model card says, by Python's own functions."""
    given, values = card["input"], card["input"]["range"]
    size = (given["height"], given["width"])
    fit = {
        "STRETCH": tf.image.resize,
        "CROP": keras.preprocessing.image.smart_resize,
        "PAD": lambda photo, size: tf.image.resize_with_pad(photo, *size),
    }[given["fit"]]
    images = tf.concat([fit(photo, size) for photo in photos], axis=0)
    if given["channels"] == 1:
        images = tf.image.rgb_to_grayscale(images)
    elif values["bgr"]:
        images = images[..., ::-1]
    images = images * ((values["high"] - values["low"]) / 255) + values["low"]
    return (images - values["means"]) / values["deviations"] if values["means"] else images


def open_base(path):
    """A SavedModel as TensorFlow loads it, or a Keras file as Keras does."""
    return tf.saved_model.load(path) if pathlib.Path(path).is_dir() else keras.models.load_model(path, compile=False)


def kinds(model):
    """Shape of every variable and whether it can be trained, sorted: formats do not agree on an order."""
    trainable = {id(v) for v in model.trainable_variables}
    return sorted((tuple(v.shape), id(v) in trainable) for v in model.variables)


def check_variables(checks, model, base, card):
    """The export has the base's variables and the head's; what was frozen is as it was, what was trained is not."""
    checks.that(
        "variables are the base's and the head's two",
        len(model.variables) == len(base.variables) + 2,
        str(len(model.variables)),
    )
    head = [(tuple(v.shape), True) for v in model.variables[-2:]]
    checks.that("of the same shapes, and trainable where the base's are", kinds(model) == sorted(kinds(base) + head))
    names = [v.name for v in model.variables]
    checks.that("no two share a name", len(set(names)) == len(names))
    checks.that("there are no regularization losses", list(model.regularization_losses) == [])

    before = {value.tobytes() for value in (numpy.asarray(v) for v in base.variables)}
    fixed = [v for v in model.variables if not any(v is t for t in model.trainable_variables)]
    trained = list(model.trainable_variables)[:-2]
    same = sum(v.numpy().tobytes() in before for v in fixed), sum(v.numpy().tobytes() in before for v in trained)
    modes = {phase["base"] for phase in card["results"]["phases"]}
    checks.that(
        "statistics are others than the base's exactly where it was trained in training mode",
        same[0] == (0 if "TRAINING_MODE" in modes else len(fixed)),
        f"{same[0]} of {len(fixed)} as before",
    )
    wanted = max(phase["trained"]["count"] for phase in card["results"]["phases"])
    checks.that(
        "weights are others than the base's exactly where they were trained",
        same[1] == len(trained) - wanted,
        f"{same[1]} of {len(trained)} as before, {wanted} trained",
    )
    return modes == {"FROZEN"}


def main(export, base_folder, classified_file):
    checks = Checks()
    folder = pathlib.Path(export)
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    card = json.loads((folder / "model_card.json").read_text("utf-8"))
    classified = json.loads(pathlib.Path(classified_file).read_text("utf-8"))
    photos = [read(entry["file"]) for entry in classified]
    expected = numpy.array([[entry["probabilities"][label] for label in labels] for entry in classified])

    model = tf.saved_model.load(export)
    base = open_base(base_folder)
    checks.that("labels.txt has the labels too", (folder / "labels.txt").read_text("utf-8").split("\n")[:-1] == labels)
    frozen = check_variables(checks, model, base, card)

    def served(signature):
        return numpy.concatenate([signature(images=photo)["probabilities"] for photo in photos])

    signature = model.signatures["serving_default"]
    checks.close("the signature gives what `classify` gives", served(signature), expected, 1e-5)
    images = as_base_takes(photos, card)
    checks.close("__call__ gives what the signature gives", model(images), expected, 1e-5)
    if frozen:
        kernel, bias = model.variables[-2:]
        by_hand = tf.nn.softmax(tf.matmul(base(images, training=False), kernel) + bias)
        checks.close("so does the base with the head put on it in Python", by_hand, expected, 1e-5)
    checks.close("__call__ with training=False is the default", model(images, training=False), model(images), 0)
    with put_back_after(model):
        trained = model(images, training=True).numpy()
    checks.close("probabilities add up to 1 in training mode too", trained.sum(axis=1), numpy.ones(len(photos)), 1e-5)
    checks.that("training mode gives something else", not numpy.allclose(trained, expected, atol=1e-5))
    check_moving_statistics(checks, model, images)
    targets = tf.zeros(len(photos), tf.int32)
    check_training_step(
        checks,
        model,
        images,
        lambda output: tf.reduce_mean(tf.keras.losses.sparse_categorical_crossentropy(targets, output)),
    )

    layer = keras.layers.TFSMLayer(export, call_endpoint="serving_default")
    outputs = numpy.concatenate([layer(photo)["probabilities"] for photo in photos])
    checks.close("Keras' TFSMLayer gives what `classify` gives", outputs, expected, 1e-5)

    again = resaved(model, signatures=model.signatures)
    checks.close("so does the model after Python saved it", served(again.signatures["serving_default"]), expected, 1e-5)
    checks.close("and its __call__", again(images), expected, 1e-5)
    checks.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
