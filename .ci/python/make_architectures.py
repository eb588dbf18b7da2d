# SPDX-License-Identifier: Apache-2.0
"""Writes assets/architectures: the networks of Keras Applications, without weights.

Keras Applications' weight files hold no configuration. Graftwork finds an architecture by a file's name, or by the
shapes of what it holds, and builds the network from what this script writes: for each architecture one
gzip-compressed JSON file with three lists of layers, as Keras spells them: `common`, and what follows it
in the network with its classifier (`top`) and in the one without, pooled by the average (`no_top`). What does not
change a network's function (initializers, regularizers, types) is left out. index.json tells of each architecture its
published files, with the image size they were trained at, and what identifies a renamed one.

Usage: make_architectures.py FOLDER     (wants Keras 3 on TensorFlow; reaches no network)
"""

import gzip
import hashlib
import itertools
import json
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
import keras
from keras.src.utils import file_utils

# Each function of keras.applications with the arguments that make variants of it.
PLAIN = [
    "ConvNeXtTiny", "ConvNeXtSmall", "ConvNeXtBase", "ConvNeXtLarge", "ConvNeXtXLarge",
    "DenseNet121", "DenseNet169", "DenseNet201",
    "EfficientNetB0", "EfficientNetB1", "EfficientNetB2", "EfficientNetB3",
    "EfficientNetB4", "EfficientNetB5", "EfficientNetB6", "EfficientNetB7",
    "EfficientNetV2B0", "EfficientNetV2B1", "EfficientNetV2B2", "EfficientNetV2B3",
    "EfficientNetV2S", "EfficientNetV2M", "EfficientNetV2L",
    "InceptionResNetV2", "InceptionV3", "NASNetMobile", "NASNetLarge",
    "ResNet50", "ResNet101", "ResNet152", "ResNet50V2", "ResNet101V2", "ResNet152V2",
    "VGG16", "VGG19", "Xception",
]
# What Keras Applications' own preprocess_input does, by the beginning of the function's name; longer ones first.
RANGES = [
    ("MobileNetV3", "BYTES"), ("MobileNet", "MINUS_ONE_TO_ONE"), ("ResNet50V2", "MINUS_ONE_TO_ONE"),
    ("ResNet101V2", "MINUS_ONE_TO_ONE"), ("ResNet152V2", "MINUS_ONE_TO_ONE"), ("ResNet", "CAFFE"), ("VGG", "CAFFE"),
    ("Inception", "MINUS_ONE_TO_ONE"), ("Xception", "MINUS_ONE_TO_ONE"), ("NASNet", "MINUS_ONE_TO_ONE"),
    ("DenseNet", "TORCH"), ("EfficientNet", "BYTES"), ("ConvNeXt", "BYTES"),
]
IGNORED = ("_initializer", "_regularizer", "_constraint")
DEFAULTS = {"trainable": True, "synchronized": False, "quantization_config": None, "data_format": "channels_last"}


def variants():
    """Gives (name, function, arguments, image sizes of published files)."""
    for function in PLAIN:
        yield function, function, {}, None
    for alpha in (0.25, 0.5, 0.75, 1.0):
        yield f"MobileNet {alpha}", "MobileNet", {"alpha": alpha}, (128, 160, 192, 224)
    for alpha in (0.35, 0.5, 0.75, 1.0, 1.3, 1.4):
        sizes = (96, 128, 160, 192, 224) if alpha <= 1 else (224,)
        yield f"MobileNetV2 {alpha}", "MobileNetV2", {"alpha": alpha}, sizes
    for function in ("MobileNetV3Small", "MobileNetV3Large"):
        for alpha in (0.75, 1.0):
            yield f"{function} {alpha}", function, {"alpha": alpha}, (224,)
        yield f"{function} minimalistic", function, {"minimalistic": True}, (224,)


class Published:
    """Builds the networks as they are for the published weights, and notes the names of their files."""

    def __init__(self):
        self.names = []
        file_utils.get_file = self.get_file
        keras.Model.load_weights = lambda model, path, **options: None

    def get_file(self, name, origin, **options):
        self.names += [name] + [other for other in [origin.rsplit("/", 1)[-1]] if other != name]
        return name

    def build(self, function, arguments, top, size):
        keras.utils.clear_session()
        self.names = []
        shape = {"input_shape": (size, size, 3)} if size else {}
        pooling = {} if top else {"pooling": "avg"}
        model = getattr(keras.applications, function)(
            include_top=top, weights="imagenet", **arguments, **shape, **pooling)
        return model, list(self.names)


def plain(value):
    if isinstance(value, dict):
        return {
            key: plain(entry) for key, entry in value.items()
            if not key.endswith(IGNORED) and key not in ("dtype", "module", "registered_name", "build_config")
            and not (key in DEFAULTS and DEFAULTS[key] == entry) and (entry is not None or key == "activation")
        }
    return [plain(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def argument(value):
    """What a layer is called with, tensors without their shapes and types."""
    if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
        return {"class_name": "__keras_tensor__", "config": {"keras_history": value["config"]["keras_history"]}}
    return [argument(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def inbound(nodes):
    for node in nodes:
        # Keras 3 notes `training` False of every Dropout, and overrides it when the model is called in training mode.
        assert not [key for key, entry in node["kwargs"].items() if entry is not None and key != "training"], node
    return [{"args": argument(node["args"]), "kwargs": {}} for node in nodes]


def layers_of(model):
    config = json.loads(json.dumps(model.get_config()))
    layers = []
    for layer in config["layers"]:
        entry = {"class_name": layer["class_name"], "name": layer["name"], "config": plain(layer["config"])}
        if layer["class_name"] == "InputLayer":
            entry["config"]["batch_shape"] = layer["config"]["batch_shape"]
        if ".ops" in layer["module"]:
            # Add and others are names of layers and of functions.
            entry["module"] = layer["module"]
        entry["inbound_nodes"] = inbound(layer["inbound_nodes"])
        layers.append(entry)
    assert config["input_layers"] in ([layers[0]["name"], 0, 0], [[layers[0]["name"], 0, 0]]), config["input_layers"]
    assert config["output_layers"] in ([layers[-1]["name"], 0, 0], [[layers[-1]["name"], 0, 0]])
    return layers


def shapes_of(model):
    """Identifies a network by the shapes of its weights, in the order in which HDF5 files hold them."""
    text = ";".join(
        ",".join("x".join(map(str, weight.shape)) for weight in layer.trainable_weights + layer.non_trainable_weights)
        for layer in model.layers if layer.weights)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def main(folder):
    os.makedirs(folder, exist_ok=True)
    published = Published()
    index = []
    for name, function, arguments, sizes in variants():
        entry = {"name": name, "range": next(kind for start, kind in RANGES if function.startswith(start)), "files": []}
        networks = {}
        for top in (True, False):
            for size in sizes or (None,):
                if size is None and not top:
                    size = entry["size"]
                model, names = published.build(function, arguments, top, size)
                size = model.input_shape[1]
                entry["files"] += [{"name": file, "top": top, "size": size} for file in names]
            networks[top] = layers_of(model)
            entry["size"] = size
            entry["top_shapes" if top else "no_top_shapes"] = shapes_of(model)
        common = sum(1 for _ in itertools.takewhile(lambda both: both[0] == both[1], zip(*networks.values())))
        entry["config"] = name.lower().replace(" ", "_") + ".json.gz"
        text = json.dumps({
            "common": networks[True][:common],
            "top": networks[True][common:],
            "no_top": networks[False][common:],
        }, separators=(",", ":"))
        with open(os.path.join(folder, entry["config"]), "wb") as file:
            file.write(gzip.compress(text.encode(), 9, mtime=0))
        index.append(entry)
        print(name, len(networks[True]), "layers,", len(networks[True]) - common, "of its top,",
              [file["name"] for file in entry["files"]][:2], flush=True)
    with open(os.path.join(folder, "index.json"), "w") as file:
        json.dump(index, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
