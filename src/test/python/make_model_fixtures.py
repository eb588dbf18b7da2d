# SPDX-License-Identifier: Apache-2.0
"""Writes small SavedModels as Python writes them: src/test/resources/models/.

Run from the project's folder with TensorFlow 2.21. The files are committed; this shows where they come from.
"""

import pathlib
import shutil

import tensorflow as tf

FOLDER = pathlib.Path("src/test/resources/models")


class Reusable(tf.Module):
    """TF Hub's interface of reusable SavedModels."""

    def __init__(self, channels=3):
        super().__init__()
        self.kernel = tf.Variable(tf.reshape(tf.range(channels * 2, dtype=tf.float32), [channels, 2]), name="dense/kernel")
        self.mean = tf.Variable(tf.zeros([channels]), trainable=False, name="norm/moving_mean")

    def normalized(self, inputs, training):
        if training:
            mean = tf.reduce_mean(inputs, [0, 1, 2])
            self.mean.assign_sub((self.mean - mean) * 0.1)
            return inputs - mean
        return inputs - self.mean

    def features(self, inputs, training):
        return tf.matmul(tf.reduce_mean(self.normalized(inputs, training), [1, 2]), self.kernel)


def reusable(body, channels=3, size=4, **arguments):
    model = Reusable(channels)

    @tf.function
    def call(inputs, training=False, **keywords):
        return body(model, inputs, training, **keywords)

    root = tf.train.Checkpoint()
    root.model = model
    root.variables = [model.kernel, model.mean]
    root.trainable_variables = [model.kernel]
    root.regularization_losses = []
    root.__call__ = call
    spec = tf.TensorSpec([None, size, size, channels], tf.float32)
    for training in (False, True):
        call.get_concrete_function(spec, training=training, **arguments)
    return root


def with_condition(model, inputs, training):
    features = model.features(inputs, training)
    return tf.cond(tf.reduce_sum(inputs) > 0, lambda: features, lambda: -features)


def save(name, root, **options):
    target = FOLDER / name
    shutil.rmtree(target, ignore_errors=True)
    tf.saved_model.save(root, str(target), **options)
    (target / "fingerprint.pb").unlink()
    (target / "assets").rmdir()


def tf1():
    target = FOLDER / "tf1"
    shutil.rmtree(target, ignore_errors=True)
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        images = tf.compat.v1.placeholder(tf.float32, [None, 4, 4, 3])
        variable = tf.compat.v1.get_variable("kernel", [3, 2], use_resource=True)
        features = tf.matmul(tf.reduce_mean(images, [1, 2]), variable)
        session.run(tf.compat.v1.global_variables_initializer())
        tf.compat.v1.saved_model.simple_save(session, str(target), {"images": images}, {"default": features})


save("reusable", reusable(Reusable.features))
save("feature_map", reusable(Reusable.normalized))
save("grey", reusable(Reusable.features, channels=1))
save("condition", reusable(with_condition))
save("not_callable", tf.train.Checkpoint(variables=[tf.Variable(1.0)]))
tf1()
