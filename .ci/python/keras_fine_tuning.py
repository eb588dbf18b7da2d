# SPDX-License-Identifier: Apache-2.0
"""Fine-tunes MobileNetV2 from layer 100 up with Keras, as the tutorial does, and prints its speed as JSON.

Usage: keras_fine_tuning.py PHOTOS WEIGHTS [EPOCHS], with PHOTOS/train and PHOTOS/validation of class folders.
https://www.tensorflow.org/tutorials/images/transfer_learning, without its augmentation.
"""
import json
import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import tensorflow as tf

FINE_TUNE_AT = 100


class Clock(keras.callbacks.Callback):
    """When each epoch ended, its validation included."""

    def __init__(self):
        super().__init__()
        self.times = []

    def on_epoch_end(self, epoch, logs=None):
        self.times.append(time.perf_counter())


def photos(folder, shuffle):
    dataset = keras.utils.image_dataset_from_directory(
        folder, image_size=(224, 224), batch_size=32, shuffle=shuffle, seed=7, label_mode="binary", verbose=False
    )
    return dataset.prefetch(tf.data.AUTOTUNE)


def main():
    folder, weights = sys.argv[1:3]
    epochs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    train = photos(os.path.join(folder, "train"), True)
    validation = photos(os.path.join(folder, "validation"), False)
    images = sum(len(labels) for dataset in (train, validation) for _, labels in dataset)
    base = keras.applications.MobileNetV2(input_shape=(224, 224, 3), include_top=False, weights=weights)
    base.trainable = True
    for layer in base.layers[:FINE_TUNE_AT]:
        layer.trainable = False
    inputs = keras.Input((224, 224, 3))
    x = keras.applications.mobilenet_v2.preprocess_input(inputs)
    x = keras.layers.GlobalAveragePooling2D()(base(x, training=False))
    outputs = keras.layers.Dense(1, activation="sigmoid")(keras.layers.Dropout(0.2)(x))
    model = keras.Model(inputs, outputs)
    model.compile(
        loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.RMSprop(1e-5), metrics=["accuracy"]
    )
    clock = Clock()
    begin = time.perf_counter()
    model.fit(train, epochs=epochs, validation_data=validation, verbose=0, callbacks=[clock])
    print(json.dumps({
        "trainableVariables": len(base.trainable_weights),
        "images": images * epochs,
        "seconds": round(clock.times[-1] - begin, 3),
        "imagesPerSecond": round(images * epochs / (clock.times[-1] - begin), 1),
        "imagesPerSecondAfterTheFirstEpoch": round(
            images * (epochs - 1) / (clock.times[-1] - clock.times[0]), 1),
    }))


main()
