"""Writes what Python computes of a module of TF Hub, for ModelMatrixTest: features of an image, the gradients of the sum of
their squares to every trainable variable in inference mode, and how many variables there are.

Usage: make_hub_module.py FOLDER MODULE
"""

import json
import os
import sys

import numpy as np
import tensorflow as tf

SIZE = 224
FORM = "module"


def counted(variables):
    return len(variables), int(sum(np.prod(variable.shape) for variable in variables))


def main(folder, module):
    os.makedirs(folder, exist_ok=True)
    at = lambda name: os.path.join(folder, name)
    os.symlink(os.path.abspath(module), at(FORM))
    model = tf.saved_model.load(module)
    image = np.random.default_rng(7).uniform(0, 1, (1, SIZE, SIZE, 3)).astype(np.float32)
    with tf.GradientTape() as tape:
        features = model(image, training=False)
        loss = tf.reduce_sum(tf.square(features))
    gradients = tape.gradient(loss, model.trainable_variables)
    image.tofile(at("image.f32"))
    features.numpy().tofile(at("features.f32"))
    variables, parameters = counted(model.variables)
    trainable, trainable_parameters = counted(model.trainable_variables)
    expected = {
        "family": "TF Hub's tf2-preview/mobilenet_v2", "size": SIZE, "made_with": f"TensorFlow {tf.__version__}",
        "forms": [FORM], "gradients": [],
        "counts": {FORM: {
            "variables": variables, "parameters": parameters,
            "trainable_variables": trainable, "trainable_parameters": trainable_parameters}},
    }
    with open(at("gradients.f32"), "wb") as file:
        for variable, gradient in zip(model.trainable_variables, gradients):
            expected["gradients"].append({"name": variable.name.removesuffix(":0"), "shape": list(variable.shape)})
            file.write(np.asarray(gradient, "<f4").tobytes())
    with open(at("expected.json"), "w") as file:
        json.dump(expected, file, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
