# SPDX-License-Identifier: Apache-2.0
"""Writes what Python TensorFlow and Keras make of photos for models of several kinds: preparation/expected.json.

Needs tensorflow-cpu, keras and pillow, and the photos that make_decoding_fixtures.py draws. Run it from the project's
folder: python src/test/python/make_preparation_fixtures.py
"""

import json
import pathlib

import keras
import numpy as np
import tensorflow as tf
from PIL import Image

PHOTOS = pathlib.Path("src/test/resources/decoding")
TARGET = pathlib.Path("src/test/resources/preparation/expected.json")
# Upright, lying on its side, and two that are mirrored: a middle that falls between two pixels shows where each begins.
TURNED = ["plain.jpg", "orientation-2.jpg", "orientation-3.jpg", "orientation-5.jpg", "orientation-6.jpg"]
SIZES = [(9, 5), (6, 10)]

FITS = {
    "STRETCH": lambda image, size: tf.image.resize(image, size),
    "CROP": lambda image, size: keras.preprocessing.image.smart_resize(image, size),
    "PAD": lambda image, size: tf.image.resize_with_pad(image, *size),
}
KINDS = {
    "BYTES": lambda images: images,
    "ZERO_TO_ONE": lambda images: images / 255.0,
    "MINUS_ONE_TO_ONE": keras.applications.mobilenet_v2.preprocess_input,
    "CAFFE": keras.applications.vgg16.preprocess_input,
    "TORCH": keras.applications.densenet.preprocess_input,
}


def read(name):
    """A photo as it is seen upright, [height, width, 3] floats in [0, 255]."""
    image = tf.io.decode_image((PHOTOS / name).read_bytes(), channels=3).numpy()
    orientation = Image.open(PHOTOS / name).getexif().get(0x0112, 1)
    if orientation >= 5:
        image = image.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        image = image[::-1]
    if orientation in (2, 3, 6, 7):
        image = image[:, ::-1]
    return tf.constant(image, tf.float32)


def case(name, fit, size, kind, channels):
    image = FITS[fit](read(name), size)
    if channels == 1:
        image = tf.image.rgb_to_grayscale(image)
    numbers = np.asarray(KINDS[kind](np.array(image)[np.newaxis]))
    return {
        "file": name, "fit": fit, "height": size[0], "width": size[1], "range": kind, "channels": channels,
        "numbers": [round(float(number), 6) for number in numbers.ravel()],
    }


cases = [case(name, fit, size, "MINUS_ONE_TO_ONE", 1) for name in TURNED for fit in FITS for size in SIZES]
cases += [case("plain.png", fit, (6, 7), kind, 3) for fit in FITS for kind in KINDS]
TARGET.parent.mkdir(parents=True, exist_ok=True)
lines = ",\n".join(json.dumps(each) for each in cases)
TARGET.write_text(f'{{"tensorflow": "{tf.__version__}", "keras": "{keras.__version__}", "cases": [\n{lines}\n]}}\n')
