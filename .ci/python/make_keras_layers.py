# SPDX-License-Identifier: Apache-2.0
"""Writes the golden values that KerasLayersTest compares with: small models of Keras 3, and in the dialect of Keras 2.

Each case holds the model's configuration, its weights by path and index, an input, the output in inference mode, the
gradients of half the output's sum of squares to the trainable weights, and, where training mode is not random, its
output and the moving statistics after one step.

Usage: python make_keras_layers.py src/test/resources/models/keras/layers.json.gz
"""

import gzip
import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import keras
import numpy as np
import tensorflow as tf
import tensorflow.python.keras as keras2
from keras import layers as L
from tensorflow.python.keras import layers as L2
from tensorflow.python.keras.engine.input_layer import Input as Input2
from tensorflow.python.keras.engine.sequential import Sequential as Sequential2
from tensorflow.python.keras.engine.training import Model as Model2

keras2.__version__ = "2.6.0"
RANDOM = np.random.default_rng(3)


def numbers(array):
    array = np.asarray(array, np.float32)
    return {"shape": list(array.shape), "values": [float(f"{value:.7g}") for value in array.ravel()]}


def inner_layers(model, path=()):
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from inner_layers(layer, path + (layer.name,))
        else:
            yield "/".join(path + (layer.name,)), layer


def weights_of(model):
    found = {}
    for path, layer in inner_layers(model):
        own = list(layer._trainable_variables + layer._non_trainable_variables
                   if hasattr(layer, "_trainable_variables")
                   else layer.weights)
        for index, weight in enumerate(own):
            found[f"{path}/{index}"] = weight
    return found


def randomize(model):
    """Every weight becomes something else, so that a wrong order shows."""
    for key, weight in weights_of(model).items():
        if not str(weight.dtype).replace("<dtype: '", "").startswith("float"):
            continue
        values = RANDOM.normal(0, 0.5, tuple(weight.shape))
        name = weight.name
        if "variance" in name or "gamma" in name:
            values = np.abs(values) + 0.5
        weight.assign(values.astype(np.float32))
    for _, layer in inner_layers(model):
        if isinstance(layer, L.Normalization):
            layer.finalize_state()


def case(name, model, config, random=False, low=-2.0, high=2.0, batch=2):
    randomize(model)
    shape = [size or 8 for size in model.inputs[0].shape[1:]]
    images = RANDOM.uniform(low, high, [batch] + shape).astype(np.float32)
    weights = weights_of(model)
    found = {
        "name": name,
        "config": config,
        "random": random,
        "input": numbers(images),
        "weights": {key: numbers(weight.numpy()) for key, weight in weights.items()},
        "inference": numbers(model(images, training=False)),
    }
    trainable = [(key, weight) for key, weight in weights.items()
                 if any(weight is other for other in model.trainable_variables)]
    variables = [getattr(weight, "value", weight) if hasattr(weight, "path") else weight for _, weight in trainable]
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(model(images, training=False))) / 2
    gradients = tape.gradient(loss, variables)
    found["gradients"] = {key: numbers(tf.convert_to_tensor(gradient))
                          for (key, _), gradient in zip(trainable, gradients)}
    if not random:
        found["training"] = numbers(model(images, training=True))
        found["moved"] = {key: numbers(weight.numpy()) for key, weight in weights.items() if "moving_" in weight.name}
    return found


def three(name, build, shape=(8, 8, 3), **options):
    keras.utils.clear_session()
    inputs = keras.Input(shape, name="images")
    model = keras.Model(inputs, build(inputs), name=name)
    return case(name, model, json.loads(json.dumps(keras.saving.serialize_keras_object(model))), **options)


def two(name, build, shape=(8, 8, 3), **options):
    inputs = Input2(shape, name="images")
    model = Model2(inputs, build(inputs), name=name)
    return case(name, model, json.loads(model.to_json()), **options)


def whole_three(model, **options):
    return case(model.name, model, json.loads(json.dumps(keras.saving.serialize_keras_object(model))), **options)


def activations(layers, names):
    def build(x):
        return layers.Concatenate()([layers.Activation(name)(x) for name in names])

    return build


ACTIVATIONS = ["relu", "elu", "selu", "gelu", "sigmoid", "hard_sigmoid", "tanh", "softmax", "softplus", "softsign",
               "swish", "exponential", "linear"]
ACTIVATIONS_3 = ["relu6", "silu", "hard_silu", "mish", "leaky_relu", "log_softmax", "log_sigmoid",
                 "hard_tanh"]


def convnext(x):
    from keras.src.applications.convnext import LayerScale, StochasticDepth
    y = L.Conv2D(3, 7, padding="same", groups=3)(x)
    y = L.LayerNormalization(epsilon=1e-6)(y)
    y = L.Dense(6, activation="gelu")(y)
    y = LayerScale(1e-6, 6)(y)
    y = StochasticDepth(0.2)(y)
    return L.Concatenate()([y, x + 0.5])


def inception(x):
    from keras.src.applications.inception_resnet_v2 import CustomScaleLayer
    return CustomScaleLayer(0.17)([x, L.Conv2D(3, 1)(x)])


def nested(x):
    stem = keras.Sequential([keras.Input((8, 8, 3)), L.Conv2D(4, 3, name="conv"), L.BatchNormalization(name="norm")],
                            name="stem")
    inner = keras.Input((6, 6, 4), name="inner")
    pool = keras.Sequential([keras.Input((6, 6, 4)), L.Conv2D(3, 1, name="point"), L.GlobalAveragePooling2D()],
                            name="pool")
    body = keras.Model(inner, L.Dense(5, name="dense")(pool(inner)), name="body")
    shared = L.ReLU(6.0, name="shared")
    y = stem(x)
    return L.Add(name="sum")([shared(body(y)), shared(body(L.ReLU(name="positive")(y)))])


def shared(x):
    norm = L.BatchNormalization(name="norm")
    return norm(L.Conv2D(3, 3, name="conv")(norm(x)))


def frozen(x):
    y = L.Conv2D(4, 3, name="conv")(x)
    y = L.BatchNormalization(name="frozen", trainable=False)(y)
    return L.BatchNormalization(name="free", momentum=0.9, epsilon=1e-4)(y)


def operations(x):
    y = x / 127.5 - 1.0
    y = y[..., ::-1]
    y = keras.ops.relu(y) * 2.0 + keras.ops.sigmoid(1.0 - y)
    return keras.ops.maximum(keras.activations.relu6(y), 0.5)


def caffe(x):
    return keras.applications.resnet50.preprocess_input(x)


def dense_norms(x):
    y = L.Dense(6, name="dense")(L.Flatten(name="flatten")(x))
    y = L.BatchNormalization(name="flat")(y)
    return L.BatchNormalization(name="bare", scale=False, center=False)(y)


def keras_3():
    yield three("conv", lambda x: L.Conv2D(5, (3, 2), strides=2, padding="same", activation="relu")(x))
    yield three("conv_valid_without_bias", lambda x: L.Conv2D(4, 3, strides=(2, 1), use_bias=False)(x))
    yield three("conv_dilated", lambda x: L.Conv2D(4, 3, dilation_rate=2, padding="same")(x))
    yield three("conv_grouped", lambda x: L.Conv2D(6, 3, groups=2)(L.Conv2D(4, 1)(x)))
    yield three("conv_depthwise_groups", lambda x: L.Conv2D(6, 3, groups=3, padding="same")(x))
    yield three("conv_of_any_size", lambda x: L.GlobalAveragePooling2D()(L.Conv2D(4, 3)(x)), shape=(None, None, 3))
    yield three("depthwise", lambda x: L.DepthwiseConv2D(3, strides=2, depth_multiplier=2, activation="relu6")(x))
    yield three("depthwise_dilated", lambda x: L.DepthwiseConv2D(3, dilation_rate=(2, 3), padding="same")(x))
    yield three("separable", lambda x: L.SeparableConv2D(4, 3, depth_multiplier=2, padding="same", strides=2)(x))
    yield three("batch_normalization", frozen)
    yield three("batch_normalization_without_scale",
                lambda x: L.BatchNormalization(scale=False, name="norm")(L.Conv2D(4, 1, name="conv")(x)))
    yield three("batch_normalization_of_vectors", dense_norms, batch=4)
    yield three("batch_normalization_shared", shared)
    yield three("layer_normalization", lambda x: L.LayerNormalization()(x))
    yield three("layer_normalization_of_places", lambda x: L.LayerNormalization(axis=[1, 2], center=False)(x))
    yield three("normalization", lambda x: L.Normalization(name="normalization")(x))
    yield three("normalization_by_constants",
                lambda x: L.Normalization(mean=[1.0, 2.0, 3.0], variance=[4.0, 5.0, 6.0])(x))
    yield three("normalization_inverted", lambda x: L.Normalization(mean=2.0, variance=4.0, invert=True)(x))
    yield three("rescaling", lambda x: L.Rescaling(1 / 127.5, offset=-1)(x))
    yield three("rescaling_of_channels", lambda x: L.Rescaling([1.0, 2.0, 3.0], offset=[0.0, 1.0, 2.0])(x))
    yield three("resizing", lambda x: L.Resizing(5, 11)(x))
    yield three("resizing_nearest", lambda x: L.Resizing(5, 11, interpolation="nearest")(x))
    yield three("up_sampling", lambda x: L.UpSampling2D((2, 3))(L.Conv2D(2, 1)(x)))
    yield three("up_sampling_bilinear", lambda x: L.UpSampling2D(2, interpolation="bilinear")(L.Conv2D(2, 1)(x)))
    yield three("up_sampling_of_any_size", lambda x: L.UpSampling2D(3)(L.Conv2D(2, 1)(x)), shape=(None, None, 3))
    yield three("center_crop", lambda x: L.CenterCrop(4, 5)(x))
    yield three("dense", lambda x: L.Dense(4, activation="softmax")(L.Flatten()(x)))
    yield three("dense_of_places", lambda x: L.Dense(4, activation="tanh")(x))
    yield three("dense_of_any_size", lambda x: L.Dense(4, use_bias=False)(x), shape=(None, None, 3))
    yield three("activations", lambda x: activations(L, ACTIVATIONS)(L.Conv2D(2, 1)(x)))
    for name in ACTIVATIONS_3:
        yield three(f"activation_{name}", lambda x: L.Conv2D(2, 1, activation=name)(x))
    yield three("relu", lambda x: L.Concatenate()([
        L.ReLU()(x), L.ReLU(6.0)(x), L.ReLU(1.5, negative_slope=0.1)(x), L.ReLU(1.5, 0.1, 0.5)(x),
        L.LeakyReLU(0.2)(x), L.ELU(0.7)(x), L.Softmax()(x), L.Softmax(axis=1)(x)]))
    yield three("prelu", lambda x: L.PReLU(shared_axes=[1, 2], name="few")(L.Conv2D(3, 1)(L.PReLU(name="all")(x))))
    yield three("activation_layer_in_layer", lambda x: L.Conv2D(3, 1, activation=L.LeakyReLU(0.4))(x))
    yield three("merging", lambda x: L.Concatenate(axis=1)([
        layer([x, L.Conv2D(3, 1)(x)]) for layer in
        [L.Add(), L.Subtract(), L.Multiply(), L.Average(), L.Maximum(), L.Minimum()]]))
    yield three("pooling", lambda x: L.Concatenate()([
        L.MaxPooling2D()(x), L.AveragePooling2D(3, strides=2, padding="same")(x), L.MaxPooling2D(3, 2, "same")(x)]))
    yield three("global_pooling", lambda x: L.Concatenate()([
        L.Flatten()(L.GlobalMaxPooling2D(keepdims=True)(x)), L.GlobalAveragePooling2D()(x)]))
    yield three("shaping", lambda x: L.Permute((3, 1, 2))(L.Reshape((-1, 6, 4))(
        L.Cropping2D(((2, 0), (0, 2)))(L.ZeroPadding2D(((0, 2), (1, 1)))(x)))))
    yield three("cropping_of_any_size", lambda x: L.Cropping2D(((2, 1), (0, 2)))(x), shape=(None, None, 3))
    yield three("dropout", lambda x: L.SpatialDropout2D(0.3)(L.GaussianNoise(0.1)(L.GaussianDropout(0.1)(
        L.AlphaDropout(0.1)(L.Dropout(0.5)(L.Conv2D(4, 1)(x)))))), random=True)
    yield three("dropout_of_images", lambda x: L.Dropout(0.2, noise_shape=(None, 1, 1, 1))(L.Conv2D(4, 1)(x)),
                random=True)
    yield three("augmentation", lambda x: L.RandomZoom(0.1)(L.RandomContrast(0.1)(L.RandomFlip()(
        L.RandomRotation(0.1)(x)))), random=True)
    yield three("convnext", convnext, random=True)
    yield three("inception_resnet", inception)
    yield three("nested", nested)
    yield three("operations", operations, low=0.0, high=255.0)
    yield three("caffe", caffe, low=0.0, high=255.0)
    keras.utils.clear_session()
    yield whole_three(keras.Sequential(
        [keras.Input((8, 8, 3)), L.Rescaling(1 / 255), L.Conv2D(4, 3), L.Flatten(), L.Dense(2)], name="sequential"))


def nested_2(x):
    body = Sequential2([L2.Conv2D(4, 3, name="conv", input_shape=(8, 8, 3)), L2.GlobalAveragePooling2D(name="pool")],
                       name="body")
    return L2.Add(name="sum")([body(x), body(L2.ReLU(name="positive")(x))])


def operations_2(x):
    y = L2.Conv2D(3, 1, name="conv")(x / 127.5 - 1.0)
    y = L2.ReLU(6.0, name="six")(y + 3.0) * (1.0 / 6.0)
    return tf.nn.relu6(y[..., ::-1] + x)


def keras_2():
    yield two("conv_2", lambda x: L2.Conv2D(5, 3, strides=2, padding="same", activation="hard_sigmoid", name="conv")(x))
    yield two("depthwise_2", lambda x: L2.DepthwiseConv2D(3, depth_multiplier=2, name="depthwise")(x))
    yield two("separable_2", lambda x: L2.SeparableConv2D(4, 3, name="separable")(x))
    yield two("activations_2", lambda x: activations(L2, ACTIVATIONS)(L2.Conv2D(2, 1, name="conv")(x)))
    yield two("layers_2", lambda x: L2.Concatenate()([
        L2.ReLU(6.0)(x), L2.LeakyReLU()(x), L2.PReLU(name="prelu")(x), L2.ELU()(x), L2.Softmax()(x),
        L2.ZeroPadding2D(1)(L2.Cropping2D(1)(x))]))
    yield two("nested_2", nested_2)
    yield two("operations_2", operations_2, low=0.0, high=255.0)
    model = Sequential2([L2.Conv2D(4, 3, input_shape=(8, 8, 3), name="conv"), L2.Flatten(name="flatten"),
                         L2.Dense(3, activation="softmax", name="dense")], name="sequential_2")
    yield case("sequential_2", model, json.loads(model.to_json()))


def main(target):
    cases = list(keras_3()) + list(keras_2())
    with open(target, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
        packed.write(json.dumps({"cases": cases}).encode())
    print(len(cases), "cases,", os.path.getsize(target), "bytes")


if __name__ == "__main__":
    main(sys.argv[1])
