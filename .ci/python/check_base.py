# SPDX-License-Identifier: Apache-2.0
"""Checks a base model with real Python TensorFlow, called as TF Hub calls it.

usage: check_base.py BASE INSPECTED
BASE is the folder, INSPECTED what `inspect --json` printed for it.
"""

import json
import pathlib
import sys

import numpy
import tensorflow as tf

from checks import Checks, check_moving_statistics, check_training_step, resaved


def main(base, inspected_file):
    checks = Checks()
    said = json.loads(pathlib.Path(inspected_file).read_text("utf-8"))
    model = tf.saved_model.load(base)
    trainable = said["variables"]["trainable"]
    fixed = said["variables"]["nonTrainable"]
    checks.that(
        "it has the variables that `inspect` counts",
        len(model.variables) == trainable["count"] + fixed["count"],
        str(len(model.variables)),
    )
    checks.that(
        "it has the trainable variables that `inspect` counts",
        len(model.trainable_variables) == trainable["count"],
        str(len(model.trainable_variables)),
    )
    parameters = sum(int(numpy.prod(v.shape)) for v in model.trainable_variables)
    checks.that("and their parameters", parameters == trainable["parameters"], str(parameters))

    shape = (4, said["input"]["height"], said["input"]["width"], said["input"]["channels"])
    images = numpy.random.default_rng(7).random(shape, dtype=numpy.float32)
    features = model(images)
    checks.that(
        "it gives the features that `inspect` names",
        tuple(features.shape) == (4, said["output"]["dimensions"]),
        str(tuple(features.shape)),
    )
    checks.that("its features are numbers", bool(numpy.all(numpy.isfinite(features))))
    checks.close("training=False is the default", model(images, training=False), features, 0)
    check_moving_statistics(checks, model, images)
    check_training_step(checks, model, images, lambda output: tf.reduce_mean(tf.square(output)))
    checks.close("it gives the same after Python saved it", resaved(model)(images), model(images), 1e-5)
    checks.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
