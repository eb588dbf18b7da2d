# SPDX-License-Identifier: Apache-2.0
"""Writes what Keras makes of small trainings: src/test/resources/golden/{head_training,conv_net,fine_tuning}.json.

Run from the project's folder with TensorFlow 2.21 and Keras 3. The files are committed; this shows where they come from.
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf

FOLDER = pathlib.Path("src/test/resources/golden")
CLASSES = 3
FEATURES = 5
BATCH = 4
STEPS = 5
CLASS_WEIGHTS = np.array([0.5, 1.5, 1.0], np.float32)
OPTIMIZERS = {
    "ADAM": lambda: keras.optimizers.Adam(0.05),
    "SGD 0": lambda: keras.optimizers.SGD(0.1),
    "SGD 0.9": lambda: keras.optimizers.SGD(0.1, momentum=0.9),
    "RMSPROP 0": lambda: keras.optimizers.RMSprop(0.02),
    "RMSPROP 0.9": lambda: keras.optimizers.RMSprop(0.02, momentum=0.9),
}


def plain(value):
    return [float(np.float32(x)) for x in np.asarray(value).ravel()]


def write(name, data):
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_text(json.dumps(data, indent=None, separators=(",", ":")) + "\n")


def train_head(features, labels, kernel, bias, optimizer, smoothing, weighted):
    model = keras.Sequential([keras.Input((FEATURES,)), keras.layers.Dense(CLASSES)])
    model.layers[0].set_weights([kernel, bias])
    loss_of = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=smoothing)
    steps = []
    for step in range(STEPS):
        part = slice(step * BATCH, (step + 1) * BATCH)
        targets = np.eye(CLASSES, dtype=np.float32)[labels[part]]
        weights = CLASS_WEIGHTS[labels[part]] if weighted else None
        with tf.GradientTape() as tape:
            loss = loss_of(targets, model(features[part]), sample_weight=weights)
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
        new_kernel, new_bias = model.layers[0].get_weights()
        steps.append({"loss": float(loss), "kernel": plain(new_kernel), "bias": plain(new_bias)})
    return steps


def head_training():
    random = np.random.default_rng(1)
    features = random.normal(size=(STEPS * BATCH, FEATURES)).astype(np.float32)
    labels = random.integers(0, CLASSES, STEPS * BATCH)
    kernel = random.normal(size=(FEATURES, CLASSES)).astype(np.float32) / 2
    bias = np.array([0.1, -0.2, 0.3], np.float32)
    cases = []
    for name, optimizer in OPTIMIZERS.items():
        for smoothing in (0.0, 0.1):
            for weighted in (False, True):
                made = optimizer()
                cases.append({
                    "optimizer": name,
                    "learningRate": float(made.learning_rate),
                    "smoothing": smoothing,
                    "weighted": weighted,
                    "steps": train_head(features, labels, kernel, bias, made, smoothing, weighted),
                })
    write("head_training.json", {
        "classWeights": plain(CLASS_WEIGHTS),
        "features": [plain(row) for row in features],
        "labels": labels.tolist(),
        "kernel": plain(kernel),
        "bias": plain(bias),
        "cases": cases,
    })


def small_network():
    """The network of org.graftwork.model.architecture.SmallNetwork, with a head of two classes."""
    norm = {"momentum": 0.9, "epsilon": 1e-3}
    conv = {"padding": "same", "use_bias": False}
    images = keras.Input((8, 8, 3))
    x = keras.layers.Conv2D(4, 3, strides=2, **conv)(images)
    x = keras.layers.BatchNormalization(**norm)(x)
    first = keras.layers.ReLU(6.0)(x)
    x = keras.layers.DepthwiseConv2D(3, **conv)(first)
    x = keras.layers.BatchNormalization(**norm)(x)
    x = keras.layers.ReLU(6.0)(x)
    x = keras.layers.Conv2D(4, 1, **conv)(x)
    x = keras.layers.BatchNormalization(**norm)(x)
    x = keras.layers.Add()([first, x])
    features = keras.layers.GlobalAveragePooling2D()(x)
    base = keras.Model(images, features)
    head = keras.layers.Dense(2)
    model = keras.Model(images, head(features))

    random = np.random.default_rng(2)
    for variable in base.variables:
        noise = random.normal(size=variable.shape).astype(np.float32)
        variable.assign(np.abs(noise) + 0.5 if variable.name in ("gamma", "moving_variance") else noise / 2)
    head.set_weights([random.normal(size=(4, 2)).astype(np.float32), np.array([0.2, -0.1], np.float32)])
    batch = random.uniform(size=(6, 8, 8, 3)).astype(np.float32)
    labels = np.array([0, 1, 1, 0, 1, 0])
    return base, head, model, batch, labels


def unbiased(variable, old):
    """Keras 3 keeps the batch's biased variance; TensorFlow's fused op, TF-Slim and Keras 2 the unbiased one."""
    value = variable.numpy()
    if variable.name != "moving_variance" or np.array_equal(value, old):
        return value
    count = 6 * 4 * 4
    batch_variance = (value - 0.9 * old) / 0.1
    return 0.9 * old + 0.1 * batch_variance * count / (count - 1)


def conv_net():
    base, head, model, batch, labels = small_network()
    before = [variable.numpy() for variable in base.variables]
    fixture = {
        "images": plain(batch),
        "labels": labels.tolist(),
        "learningRate": 0.1,
        "variables": [{"shape": list(value.shape), "values": plain(value)} for value in before],
        "kernel": plain(head.kernel),
        "bias": plain(head.bias),
        "features": plain(base(batch, training=False)),
        "inferenceLogits": plain(model(batch, training=False)),
    }
    optimizer = keras.optimizers.SGD(0.1)
    with tf.GradientTape() as tape:
        logits = model(batch, training=True)
        loss = keras.losses.CategoricalCrossentropy(from_logits=True)(np.eye(2, dtype=np.float32)[labels], logits)
    optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
    after = [plain(unbiased(variable, old)) for variable, old in zip(base.variables, before)]
    fixture |= {
        "trainingLogits": plain(logits),
        "loss": float(loss),
        "variablesAfter": after,
        "kernelAfter": plain(head.kernel),
        "biasAfter": plain(head.bias),
    }
    write("conv_net.json", fixture)


def fine_tuning():
    """Two steps from the layer project/convolution up: what is below is frozen, as layer.trainable = False does it."""
    modes = {}
    for name, training in (("INFERENCE_MODE", False), ("TRAINING_MODE", True)):
        base, head, model, batch, labels = small_network()
        for layer in base.layers[:7]:
            layer.trainable = False
        before = [variable.numpy() for variable in base.weights]
        optimizer = keras.optimizers.SGD(0.1)
        losses = []
        # Moving statistics are compared after one step only: the next would carry on the biased variance.
        for _ in range(1 if training else 2):
            with tf.GradientTape() as tape:
                logits = head(base(batch, training=training))
                loss = keras.losses.CategoricalCrossentropy(from_logits=True)(np.eye(2)[labels], logits)
            trained = base.trainable_weights + head.trainable_weights
            optimizer.apply(tape.gradient(loss, trained), trained)
            losses.append(float(loss))
        in_order = [weight for layer in base.layers for weight in layer.weights]
        assert [id(weight) for weight in in_order] == [id(weight) for weight in base.weights]
        modes[name] = {
            "losses": losses,
            "variablesAfter": [plain(unbiased(weight, old)) for weight, old in zip(base.weights, before)],
            "kernelAfter": plain(head.kernel),
        }
    write("fine_tuning.json", modes)


head_training()
conv_net()
fine_tuning()
