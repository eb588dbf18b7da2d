# Train a head on features that the frozen base, a SavedModel, has computed once.
import keras
import numpy as np
import tensorflow as tf

base = tf.saved_model.load({{hub_model}})  # no layer is needed here: features are computed before Keras trains


def features(part):
    """Runs the base once over photos; returns what it gives, and the photos' classes."""
    photos = keras.utils.image_dataset_from_directory(
        {{photos}} + "/" + part, image_size=(96, 96), batch_size=64, shuffle=False)
    pairs = [(base(images / 255, training=False), labels) for images, labels in photos]
    return np.concatenate([x for x, _ in pairs]), np.concatenate([y for _, y in pairs])


head = keras.Sequential([
    keras.Input((1280,)),
    keras.layers.Dropout({{dropout=0.2}}),
    keras.layers.Dense(2, activation="softmax"),
])
head.compile(
    optimizer=keras.optimizers.Adam({{learning_rate}}), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
x, y = features("train")  # All photos; the bench trains on {{photos_per_class=all}} of each class.
head.fit(x, y, batch_size={{batch}}, epochs={{epochs}}, validation_data=features("validation"), verbose=2)

# The training photos once more, without dropout and with the finished head.
print("asked again", head.evaluate(x, y, verbose=0))
