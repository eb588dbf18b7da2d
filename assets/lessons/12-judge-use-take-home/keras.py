# Judge a classifier, export it, and open the export as anybody else would.
import keras
import numpy as np


def photos(part, dogs=0):
    """Photos with their classes, the cats before the dogs; at most so many dogs, or 0 for all."""
    found = keras.utils.image_dataset_from_directory(
        {{photos}} + "/" + part, image_size=(96, 96), batch_size=None, shuffle=False)
    if dogs:
        cats = found.filter(lambda image, label: label == 0)
        found = cats.concatenate(found.filter(lambda image, label: label == 1).take(dogs))
    return found


base = keras.models.load_model({{model}})  # takes values from -1 to 1
base.trainable = False
images = keras.Input((96, 96, 3))
features = base(images / 127.5 - 1, training=False)
model = keras.Model(images, keras.layers.Dense(2, activation="softmax")(keras.layers.Dropout(0.2)(features)))
model.compile(optimizer=keras.optimizers.Adam({{learning_rate}}), loss="sparse_categorical_crossentropy")

# All photos but for the dogs; the bench trains on {{photos_per_class=all}} of each class.
training = photos("train", dogs={{dogs=0}}).cache()
counts = np.bincount([label for image, label in training.as_numpy_iterator()])
rare_counts_more = {number: counts.sum() / (2 * count) for number, count in enumerate(counts)}
model.fit(
    training.shuffle(1000, seed={{seed}}).batch({{batch}}), epochs={{epochs}}, verbose=2,
    class_weight=rare_counts_more if {{balance=True}} else None)

actual, guessed = [], []
for batch, labels in photos("test").batch({{batch}}):
    probabilities = model(batch, training=False).numpy()
    actual += list(labels.numpy())
    guessed += list(probabilities.argmax(axis=1))
matrix = np.zeros((2, 2), int)  # rows: what photos are; columns: what they were taken for
np.add.at(matrix, (actual, guessed), 1)
print(matrix)
print("precision", matrix.diagonal() / np.maximum(matrix.sum(axis=0), 1))
print("recall", matrix.diagonal() / matrix.sum(axis=1))

model.export({{export="exported"}}, verbose=False)
elsewhere = keras.layers.TFSMLayer({{export="exported"}}, call_endpoint="serve")
difference = np.abs(np.asarray(elsewhere(batch)) - np.asarray(model(batch, training=False))).max()
print("the export differs by", difference)
