# Judge a classifier on a base from a SavedModel, export it, and open the export as anybody else would.
import keras
import numpy as np
import tensorflow as tf


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


class Hub(keras.layers.Layer):
    """A SavedModel as a layer: hub.KerasLayer does not work inside Keras 3 models."""

    def __init__(self, path):
        super().__init__()
        self.module = tf.saved_model.load(path)

    def call(self, images, training=False):
        return self.module(images, training=training)


images = keras.Input((96, 96, 3))
features = Hub({{hub_model}})(images / 255)  # this form takes values from 0 to 1
model = keras.Model(images, keras.layers.Dense(2, activation="softmax")(features))
model.compile(optimizer=keras.optimizers.Adam({{learning_rate}}), loss="sparse_categorical_crossentropy")
# All photos; the bench trains on {{photos_per_class=all}} of each class.
model.fit(photos("train"), epochs={{epochs}}, verbose=2)

actual, guessed = [], []
for batch, labels in photos("test"):
    probabilities = model(batch, training=False).numpy()
    actual += list(labels.numpy())
    guessed += list(probabilities.argmax(axis=1))
matrix = np.zeros((2, 2), int)  # rows: what photos are; columns: what they were taken for
np.add.at(matrix, (actual, guessed), 1)
print(matrix)
print("precision", matrix.diagonal() / matrix.sum(axis=0), "recall", matrix.diagonal() / matrix.sum(axis=1))

model.export({{export="exported"}}, verbose=False)
elsewhere = tf.saved_model.load({{export="exported"}})
difference = np.abs(elsewhere.serve(batch).numpy() - model(batch, training=False).numpy()).max()
print("the export differs by", difference)
