# Your first graft: a new head on a network that has learned to see.
import keras
import numpy as np


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


base = keras.models.load_model({{model}})  # takes values from -1 to 1
base.trainable = False  # the old network stays as it is

images = keras.Input((96, 96, 3))
features = base(images / 127.5 - 1, training=False)
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
