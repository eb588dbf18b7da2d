# SPDX-License-Identifier: Apache-2.0
"""Checks an exported classifier with real Python TensorFlow.

usage: check_export.py EXPORT BASE CLASSIFIED
EXPORT is the folder, BASE that of the base it was made of, CLASSIFIED what `classify --json` printed for some photos.
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
    """Photos resized and scaled as the model card says."""
    low, high = card["input"]["range"]["low"], card["input"]["range"]["high"]
    size = (card["input"]["height"], card["input"]["width"])
    images = tf.concat([tf.image.resize(photo, size) for photo in photos], axis=0)
    return images * ((high - low) / 255) + low


def main(export, base_folder, classified_file):
    checks = Checks()
    folder = pathlib.Path(export)
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    card = json.loads((folder / "model_card.json").read_text("utf-8"))
    classified = json.loads(pathlib.Path(classified_file).read_text("utf-8"))
    photos = [read(entry["file"]) for entry in classified]
    expected = numpy.array([[entry["probabilities"][label] for label in labels] for entry in classified])

    model = tf.saved_model.load(export)
    base = tf.saved_model.load(base_folder)
    checks.that("labels.txt has the labels too", (folder / "labels.txt").read_text("utf-8").split("\n")[:-1] == labels)
    checks.that(
        "variables are the base's and the head's two",
        len(model.variables) == len(base.variables) + 2,
        str(len(model.variables)),
    )
    checks.that(
        "trainable variables are the base's and the head's two",
        len(model.trainable_variables) == len(base.trainable_variables) + 2,
        str(len(model.trainable_variables)),
    )
    checks.that("there are no regularization losses", list(model.regularization_losses) == [])

    def served(signature):
        return numpy.concatenate([signature(images=photo)["probabilities"] for photo in photos])

    signature = model.signatures["serving_default"]
    checks.close("the signature gives what `classify` gives", served(signature), expected, 1e-5)
    images = as_base_takes(photos, card)
    checks.close("__call__ gives what the signature gives", model(images), expected, 1e-5)
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
