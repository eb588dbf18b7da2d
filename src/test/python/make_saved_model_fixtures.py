# SPDX-License-Identifier: Apache-2.0
"""Writes small SavedModels of every form, and what Python computes with them.

They go to src/test/resources/models/, the numbers to src/test/resources/golden/saved_models.json. Run from the
project's folder with TensorFlow 2.21 and Keras 3. The files are committed; this shows where they come from. Keras 2's
form is written by the Keras 2 code that TensorFlow still carries for its own use.
"""

import json
import pathlib
import shutil

import keras
import numpy
import tensorflow as tf
from tensorflow.python import keras as keras2

v1 = tf.compat.v1
FOLDER = pathlib.Path("src/test/resources/models")
GOLDEN = pathlib.Path("src/test/resources/golden/saved_models.json")
golden = {}
# What model.save writes down as its version; the code that TensorFlow carries has lost its own.
keras2.__version__ = "2.6.0"


def images(size=8, channels=3, scale=1.0, offset=0.0):
    """Two images that JVM code can make again."""
    count = 2 * size * size * channels
    ramp = numpy.array([(i * 7) % 256 for i in range(count)], numpy.float32) / 255
    return (ramp * scale + offset).reshape(2, size, size, channels).astype(numpy.float32)


def pattern(shape, factor=1.0):
    """Values that differ without being random."""
    count = int(numpy.prod(shape))
    return (numpy.array([((i * 37) % 19) / 19 - 0.4 for i in range(count)], numpy.float32) * factor).reshape(shape)


def variable(name, shape, trainable=True, positive=False):
    value = numpy.abs(pattern(shape)) + 0.5 if positive else pattern(shape)
    return tf.Variable(value, trainable=trainable, name=name)


def clean(name):
    target = FOLDER / name
    shutil.rmtree(target, ignore_errors=True)
    return target


def tidy(target):
    """Leaves out what the product does not read."""
    (target / "fingerprint.pb").unlink(missing_ok=True)
    if (target / "assets").is_dir():
        shutil.rmtree(target / "assets")


def numbers(tensor):
    return [round(float(x), 7) for x in numpy.asarray(tensor).ravel()]


def note(name, batch, output, training=None, updated=None):
    golden[name] = {"input": list(batch.shape), "images": numbers(batch)[:8], "output": numbers(output)}
    if training is not None:
        golden[name]["training"] = numbers(training)
    if updated is not None:
        golden[name]["updated"] = {key: numbers(value) for key, value in updated.items()}


class Network(tf.Module):
    """Convolution, batch normalization, rectifier, mean and a dense layer, as modules of 2019 were written."""

    def __init__(self):
        super().__init__()
        self.filter = variable("net/conv/weights", [3, 3, 3, 4])
        self.gamma = variable("net/conv/BatchNorm/gamma", [4], positive=True)
        self.beta = variable("net/conv/BatchNorm/beta", [4])
        self.mean = variable("net/conv/BatchNorm/moving_mean", [4], trainable=False)
        self.variance = variable("net/conv/BatchNorm/moving_variance", [4], trainable=False, positive=True)
        self.kernel = variable("net/dense/weights", [4, 5])
        self.bias = variable("net/dense/biases", [5])

    def all(self):
        return [self.filter, self.gamma, self.beta, self.mean, self.variance, self.kernel, self.bias]

    def trainable(self):
        return [self.filter, self.gamma, self.beta, self.kernel, self.bias]

    def statistics(self):
        return {"moving_mean": self.mean, "moving_variance": self.variance}

    @tf.function
    def normalize(self, x, momentum, training=False):
        if training:
            y, mean, variance, *_ = tf.raw_ops.FusedBatchNorm(
                x=x, scale=self.gamma, offset=self.beta, mean=[], variance=[], is_training=True, epsilon=1e-3
            )
            self.mean.assign_sub((self.mean - mean) * (1 - momentum))
            self.variance.assign_sub((self.variance - variance) * (1 - momentum))
            return y
        return tf.raw_ops.FusedBatchNorm(
            x=x,
            scale=self.gamma,
            offset=self.beta,
            mean=self.mean,
            variance=self.variance,
            is_training=False,
            epsilon=1e-3,
        )[0]

    def endpoints(self, x, momentum, training):
        with tf.name_scope("net"):
            with tf.name_scope("conv"):
                x = tf.nn.conv2d(x, self.filter, 2, "SAME", name="Conv2D")
                x = tf.ensure_shape(x, [None, 4, 4, 4])
                x = tf.nn.relu6(self.normalize(x, momentum, training))
            with tf.name_scope("dense"):
                features = tf.matmul(tf.reduce_mean(x, [1, 2]), self.kernel) + self.bias
        return {"net/conv": x, "default": tf.identity_n([features, x])[0]}


def endpoints():
    net = Network()
    batch = images()

    @tf.function
    def call(inputs, training=False, batch_norm_momentum=0.9, return_endpoints=False):
        found = net.endpoints(inputs, batch_norm_momentum, training)
        return found if return_endpoints else found["default"]

    root = tf.train.Checkpoint(network=net)
    root.variables = net.all()
    root.trainable_variables = net.trainable()
    root.regularization_losses = [tf.function(lambda: tf.nn.l2_loss(net.filter), input_signature=[])]
    root.__call__ = call
    for training in (True, False):
        for wanted in (True, False):
            call.get_concrete_function(
                tf.TensorSpec([None, 8, 8, 3]),
                training=training,
                batch_norm_momentum=tf.TensorSpec([]),
                return_endpoints=wanted,
            )
    target = clean("endpoints")
    tf.saved_model.save(root, str(target))
    tidy(target)
    output = call(tf.constant(batch))
    training = call(tf.constant(batch), training=True, batch_norm_momentum=tf.constant(0.9))
    note("endpoints", batch, output, training, net.statistics())


class Normalization2(keras2.layers.Layer):
    """Batch normalization for the Keras 2 network: TensorFlow carries Keras 2 without its own."""

    def build(self, shape):
        channels = [shape[-1]]
        self.gamma = self.add_weight("gamma", channels, initializer="ones")
        self.beta = self.add_weight("beta", channels, initializer="zeros")
        self.moving_mean = self.add_weight("moving_mean", channels, initializer="zeros", trainable=False)
        self.moving_variance = self.add_weight("moving_variance", channels, initializer="ones", trainable=False)

    def call(self, inputs, training=None):
        if training is None:
            training = keras2.backend.learning_phase()

        def normal():
            y, mean, variance = v1.nn.fused_batch_norm(inputs, self.gamma, self.beta, epsilon=1e-3, is_training=True)
            with tf.control_dependencies(
                [
                    self.moving_mean.assign_sub((self.moving_mean - mean) * 0.1),
                    self.moving_variance.assign_sub((self.moving_variance - variance) * 0.1),
                ]
            ):
                return tf.identity(y)

        def moving():
            return v1.nn.fused_batch_norm(
                inputs,
                self.gamma,
                self.beta,
                mean=self.moving_mean,
                variance=self.moving_variance,
                epsilon=1e-3,
                is_training=False,
            )[0]

        return keras2.utils.control_flow_util.smart_cond(training, normal, moving)


def keras2_model():
    l = keras2.layers
    base = keras2.Sequential(
        [
            l.Conv2D(4, 3, padding="same", name="conv", input_shape=(8, 8, 3)),
            Normalization2(name="norm"),
            l.ReLU(6.0, name="act"),
        ],
        name="base",
    )
    inputs = keras2.Input((8, 8, 3), name="photos")
    x = base(inputs)
    x = l.GlobalAveragePooling2D(name="pool")(x)
    x = l.Dropout(0.0, name="drop")(x)
    x = l.Dense(2, activation="softmax", name="top")(x)
    model = keras2.Model(inputs, x, name="leaves")
    model.set_weights([numpy.abs(pattern(w.shape)) + 0.5 if w.ndim == 1 else pattern(w.shape) for w in model.get_weights()])
    return model


def keras2_saved(name, metadata):
    model = keras2_model()
    batch = images()
    model.compile("adam", "mse")
    model.train_on_batch(batch, numpy.zeros((2, 2), numpy.float32))
    target = clean(name)
    model.save(str(target), save_format="tf")
    tidy(target)
    if not metadata:
        (target / "keras_metadata.pb").unlink(missing_ok=True)
    output = model(batch, training=False)
    training = model(batch, training=True)
    norm = model.get_layer("base").get_layer("norm")
    note(name, batch, output, training, {"moving_mean": norm.moving_mean, "moving_variance": norm.moving_variance})


def keras3_model(top):
    l = keras.layers
    inputs = keras.Input((8, 8, 3))
    x = l.Rescaling(1 / 127.5, offset=-1, name="scale")(inputs)
    x = l.Conv2D(4, 3, padding="same", use_bias=not top, name="conv")(x)
    x = l.BatchNormalization(name="norm")(x)
    x = l.ReLU(6.0, name="act")(x)
    if top:
        x = l.GlobalAveragePooling2D(name="pool")(x)
        x = l.Dropout(0.3, name="drop")(x)
        x = l.Dense(2, activation="softmax", name="predictions")(x)
    model = keras.Model(inputs, x)
    for weight in model.weights:
        if weight.dtype == "float32":
            value = pattern(weight.shape)
            weight.assign(numpy.abs(value) + 0.5 if len(weight.shape) == 1 else value)
    return model


def keras3():
    batch = images(scale=255)
    model = keras3_model(True)
    target = clean("keras3_export")
    model.export(str(target), verbose=False)
    tidy(target)
    note("keras3_export", batch, model(batch, training=False))
    model = keras3_model(False)
    target = clean("keras3_saved")
    tf.saved_model.save(model, str(target))
    tidy(target)
    note("keras3_saved", batch, model(batch, training=False))
    target = clean("keras3_augmented")
    keras3_augmented().export(str(target), verbose=False)
    tidy(target)


def keras3_augmented():
    """As tutorials have it: what augments photos and what scales them is a part of the model."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            layers.RandomFlip("horizontal", seed=1),
            layers.Rescaling(1 / 127.5, offset=-1),
            layers.Conv2D(4, 3, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.ReLU(6.0, name="act"),
            layers.GlobalAveragePooling2D(name="pool"),
            layers.Dropout(0.2),
            layers.Dense(2, activation="softmax", name="predictions"),
        ]
    )


class Bytes(tf.Module):
    """Any module with a signature alone; it takes bytes of images of any size, as detectors do."""

    def __init__(self):
        super().__init__()
        self.filter = variable("filter", [3, 3, 3, 4])
        self.offset = variable("offset", [4], trainable=False)
        self.counter = tf.Variable(3, trainable=False, dtype=tf.int64, name="counter")

    @tf.function(input_signature=[tf.TensorSpec([None, None, None, 3], tf.uint8, name="image")])
    def serve(self, image):
        x = tf.nn.conv2d(tf.cast(image, tf.float32) / 255, self.filter, 1, "VALID") + self.offset
        return {"features": tf.reduce_mean(tf.nn.relu(x), [1, 2]), "area": tf.reduce_sum(x, [1, 2, 3])}


def uint8():
    module = Bytes()
    batch = numpy.rint(images(scale=255))
    target = clean("uint8")
    tf.saved_model.save(module, str(target), signatures=module.serve)
    tidy(target)
    note("uint8", batch, module.serve(tf.constant(batch, tf.uint8))["features"])


def refused(name, spec, body):
    module = tf.Module()
    module.kernel = variable("kernel", [3, 2])
    serve = tf.function(lambda *arguments: body(module, *arguments), input_signature=spec)
    target = clean(name)
    tf.saved_model.save(module, str(target), signatures=serve)
    tidy(target)


def pooled(module, x, axes=(1, 2)):
    return tf.matmul(tf.reduce_mean(x, axes), module.kernel)


def looped(module, x):
    return pooled(module, tf.while_loop(lambda y: tf.reduce_sum(y) > 0, lambda y: y - 1, [x])[0])


def decoded(module, text):
    return pooled(module, tf.map_fn(lambda t: tf.io.decode_image(t, 3, tf.float32, None, False), text, tf.float32))


def quantized(module, x):
    low, high = tf.constant(0.0), tf.constant(1.0)
    q = tf.raw_ops.QuantizeV2(input=x, min_range=low, max_range=high, T=tf.quint8)
    return pooled(module, tf.raw_ops.Dequantize(input=q[0], min_range=q[1], max_range=q[2]))


def tf1_network(x, training, resource, parts=None):
    """TF-Slim's way; `training` is a Python bool or a tensor."""
    with v1.variable_scope("net", use_resource=resource):

        def get(name, shape, trainable=True, positive=False, partitioner=None):
            value = numpy.abs(pattern(shape)) + 0.5 if positive else pattern(shape)
            if partitioner:
                return v1.get_variable(
                    name,
                    shape,
                    initializer=lambda shape, dtype, partition_info=None: pattern(shape),
                    partitioner=partitioner,
                )
            return v1.get_variable(name, initializer=value, trainable=trainable)

        x = v1.nn.conv2d(x, get("conv/weights", [3, 3, 3, 4]), [1, 2, 2, 1], "SAME", name="conv/Conv2D")
        gamma, beta = get("conv/BatchNorm/gamma", [4], positive=True), get("conv/BatchNorm/beta", [4])
        mean = get("conv/BatchNorm/moving_mean", [4], False)
        variance = get("conv/BatchNorm/moving_variance", [4], False, True)

        def normal():
            return v1.nn.fused_batch_norm(x, gamma, beta, epsilon=1e-3, is_training=True)

        def moving():
            return (v1.nn.fused_batch_norm(x, gamma, beta, mean, variance, 1e-3, is_training=False)[0], mean + 0, variance + 0)

        if isinstance(training, bool):
            y, now, spread = normal() if training else moving()
        else:
            y, now, spread = v1.cond(training, normal, moving)
        if training is not False:
            for old, new in ((mean, now), (variance, spread)):
                v1.add_to_collection(v1.GraphKeys.UPDATE_OPS, v1.assign_sub(old, (old - new) * 0.1))
        x = v1.nn.relu6(y, name="conv/Relu6")
        partitioner = v1.fixed_size_partitioner(2) if parts else None
        x = v1.matmul(tf.reduce_mean(x, [1, 2]), get("dense/weights", [4, 5], partitioner=partitioner), name="dense/MatMul")
        return v1.nn.bias_add(x, get("dense/biases", [5]), name="dense/BiasAdd")


def named(session, graph):
    wanted = ("moving_mean", "moving_variance")
    found = [v for v in graph.get_collection("variables") if v.name.endswith(tuple(w + ":0" for w in wanted))]
    return {v.name.split("/")[-1][:-2]: session.run(v) for v in found}


def train_step(session, graph, output, feed):
    training, _ = session.run([output, graph.get_collection(v1.GraphKeys.UPDATE_OPS)], feed)
    return training, named(session, graph)


def tf1_hub():
    target = clean("tf1_hub")
    builder = v1.saved_model.Builder(str(target))
    batch = images()
    results = {}
    for training in (False, True):
        with tf.Graph().as_default() as graph, v1.Session() as session:
            x = v1.placeholder(tf.float32, [None, 8, 8, 3], name="images")
            y = tf1_network(x, training, True)
            session.run(v1.global_variables_initializer())
            info = v1.saved_model.build_tensor_info
            signature = v1.saved_model.build_signature_def({"images": info(x)}, {"default": info(y)})
            signatures = {"default": signature, "image_feature_vector": signature}
            if training:
                builder.add_meta_graph(["train"], signatures)
                results[True] = train_step(session, graph, y, {x: batch})
            else:
                builder.add_meta_graph_and_variables(session, [], signatures)
                results[False] = session.run(y, {x: batch})
    builder.save()
    (target / "tfhub_module.pb").write_bytes(bytes([8, 3]))
    note("tf1_hub", batch, results[False], *results[True])


def tf1_phase(name, resource, control_flow):
    target = clean(name)
    batch = images()
    v1.enable_control_flow_v2() if control_flow == 2 else v1.disable_control_flow_v2()
    with tf.Graph().as_default() as graph, v1.Session() as session:
        x = v1.placeholder(tf.float32, [None, 8, 8, 3], name="images")
        phase = v1.placeholder_with_default(False, [], name="keras_learning_phase")
        y = tf1_network(x, phase, resource, parts=not resource)
        v1.train.get_or_create_global_step()
        session.run(v1.global_variables_initializer())
        v1.saved_model.simple_save(session, str(target), {"images": x}, {"features": y})
        output = session.run(y, {x: batch})
        note(name, batch, output, *train_step(session, graph, y, {x: batch, phase: True}))


endpoints()
keras2_saved("keras2", True)
keras2_saved("keras2_without_metadata", False)
keras3()
uint8()
IMAGES = tf.TensorSpec([None, 8, 8, 3], name="images")
refused("channels_first", [tf.TensorSpec([None, 3, 8, 8], name="images")], lambda m, x: pooled(m, x, (2, 3)))
refused("two_inputs", [IMAGES, tf.TensorSpec([None, 2], name="sizes")], lambda m, x, s: pooled(m, x) + s)
refused("loop", [IMAGES], looped)
refused("strings", [tf.TensorSpec([None], tf.string, name="files")], decoded)
refused("quantized", [IMAGES], quantized)
tf1_hub()
tf1_phase("tf1_refs", False, 1)
tf1_phase("tf1_condition", True, 2)
GOLDEN.write_text(json.dumps(golden, indent=None, separators=(",", ":")).replace('},"', '},\n"') + "\n")
