# Judge a classifier, export it, and open the export as anybody else would.
import keras
import numpy as np


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


base = keras.models.load_model({{model}})  # takes values from -1 to 1
base.trainable = False
images = keras.Input((96, 96, 3))
features = base(images / 127.5 - 1, training=False)
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
elsewhere = keras.layers.TFSMLayer({{export="exported"}}, call_endpoint="serve")
difference = np.abs(np.asarray(elsewhere(batch)) - np.asarray(model(batch, training=False))).max()
print("the export differs by", difference)
