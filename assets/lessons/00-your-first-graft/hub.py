# Your first graft, with the network as TensorFlow Hub keeps it.
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
outputs = keras.layers.Dense(2, activation="softmax")(keras.layers.Dropout(0.2)(features))
model = keras.Model(images, outputs)
model.compile(
    optimizer=keras.optimizers.Adam({{learning_rate}}), loss="sparse_categorical_crossentropy", metrics=["accuracy"])

# All photos; the bench trains on {{photos_per_class=all}} of each class.
training = photos("train")
names = training.class_names
if {{wrong_names=False}}:  # every second photo gets the other name, in each epoch anew; on the bench it keeps it
    training = training.map(lambda x, y: (x, (y + keras.ops.arange(keras.ops.shape(y)[0]) % 2) % 2))
model.fit(training, validation_data=photos("validation"), epochs={{epochs}}, verbose=2)

picture = keras.utils.load_img({{photos}} + "/test/dogs/001.jpg", target_size=(96, 96))
probabilities = model.predict(np.asarray(picture, dtype="float32")[np.newaxis], verbose=0)[0]
print({name: round(float(share), 3) for name, share in zip(names, probabilities)})
