# SPDX-License-Identifier: Apache-2.0
"""One printed line a check, and the two checks that a base and an exported classifier share."""

import contextlib
import sys
import tempfile

import numpy
import tensorflow as tf


class Checks:
    """Counts what was checked."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def that(self, what, holds, detail=""):
        """Notes a check and prints its line."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
        print(f"{'ok  ' if holds else 'FAIL'} {what}{': ' + detail if detail else ''}", flush=True)

    def close(self, what, actual, expected, tolerance):
        """Checks that two arrays agree within a tolerance."""
        actual, expected = numpy.asarray(actual), numpy.asarray(expected)
        if actual.shape != expected.shape:
            self.that(what, False, f"shape {actual.shape} instead of {expected.shape}")
            return
        difference = float(numpy.max(numpy.abs(actual - expected)))
        self.that(what, difference <= tolerance, f"largest difference {difference:.2g}, allowed {tolerance:g}")

    def end(self):
        """Prints the sum and leaves, with an exit code that says whether all is well."""
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


@contextlib.contextmanager
def put_back_after(model):
    """Gives the model's variables the values again that they had before."""
    before = [v.numpy() for v in model.variables]
    yield
    for value, variable in zip(before, model.variables):
        variable.assign(value)


def check_moving_statistics(checks, model, images):
    """Batch normalization's statistics move in training mode, and only then."""
    fixed = [v for v in model.variables if not any(v is t for t in model.trainable_variables)]
    before = [v.numpy() for v in fixed]

    def moved():
        return sum(not numpy.array_equal(a, v.numpy()) for a, v in zip(before, fixed))

    with put_back_after(model):
        model(images, training=False)
        checks.that("inference mode leaves batch normalization's statistics as they are", moved() == 0)
        model(images, training=True)
        checks.that("training mode moves all of them", moved() == len(fixed), f"{moved()} of {len(fixed)} moved")


def check_training_step(checks, model, images, loss_of):
    """One step of gradient descent, in training mode, reaches every trainable variable."""
    trainable = model.trainable_variables
    before = [v.numpy() for v in trainable]
    with put_back_after(model):
        with tf.GradientTape() as tape:
            loss = loss_of(model(images, training=True))
        gradients = tape.gradient(loss, trainable)
        missing = [v.name for v, g in zip(trainable, gradients) if g is None]
        checks.that("every trainable variable has a gradient", not missing, ", ".join(missing))
        for variable, gradient in zip(trainable, gradients):
            if gradient is not None:
                variable.assign_sub(0.01 * gradient)
        changed = sum(not numpy.array_equal(a, v.numpy()) for a, v in zip(before, trainable))
        checks.that(
            "one training step changes trainable variables",
            changed > 0.9 * len(before),
            f"{changed} of {len(before)} changed",
        )


def resaved(model, **options):
    """The model after Python wrote and loaded it again."""
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(model, folder, **options)
        return tf.saved_model.load(folder)
