# SPDX-License-Identifier: Apache-2.0
"""Extracts MobileNetV2 features of a folder of photos with Keras, as the tutorial does, and prints its speed as JSON.

Usage: keras_extraction.py PHOTOS WEIGHTS, with PHOTOS/train and PHOTOS/validation of class folders.
"""
import json
import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import tensorflow as tf


def photos(folder):
    """Batches of decoded photos at the model's size, decoded on all cores."""
    dataset = keras.utils.image_dataset_from_directory(
        folder, image_size=(224, 224), batch_size=32, shuffle=False, verbose=False
    )
    return dataset.map(lambda images, labels: images / 127.5 - 1, num_parallel_calls=tf.data.AUTOTUNE).prefetch(
        tf.data.AUTOTUNE
    )


def main():
    folder, weights = sys.argv[1:]
    base = keras.applications.MobileNetV2(
        input_shape=(224, 224, 3), include_top=False, pooling="avg", weights=weights
    )
    base.trainable = False
    base.predict(tf.zeros((32, 224, 224, 3)), verbose=0)
    begin = time.perf_counter()
    count = sum(len(base.predict(photos(os.path.join(folder, part)), verbose=0)) for part in ("train", "validation"))
    seconds = time.perf_counter() - begin
    print(json.dumps({"images": count, "seconds": round(seconds, 3), "imagesPerSecond": round(count / seconds, 1)}))


main()
