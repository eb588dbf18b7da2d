"""Transfer with a SavedModel: a new head on a base that keeps its trained values, for as long as the bench took."""
import time

import keras
import tensorflow as tf

# All photos; the bench trains on {{photos_per_class=all}} of each class.
photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=(96, 96), batch_size={{batch=16}}, label_mode="int", seed=7)
validation = keras.utils.image_dataset_from_directory(
    {{photos}} + "/validation", image_size=(96, 96), batch_size=32, label_mode="int", shuffle=False)

# hub.KerasLayer does not work inside models of Keras 3; the SavedModel itself can be called.
module = tf.saved_model.load({{hub_model}})


def features(images, labels):
    return module(images / 255.0, training=False), labels


# The base is frozen, so it runs once over each photo.
photos = photos.map(features).cache()
validation = validation.map(features).cache()

head = keras.Sequential([keras.layers.Dropout(0.2), keras.layers.Dense(2)])
head.compile(
    optimizer=keras.optimizers.Adam({{learning_rate}}),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"])

begin = time.time()
while time.time() - begin < {{seconds=8.0}}:
    head.fit(photos, validation_data=validation, epochs=1, verbose=2)
# From scratch, or for a head on a random base, there is no SavedModel to load: Keras has layers with random values.
