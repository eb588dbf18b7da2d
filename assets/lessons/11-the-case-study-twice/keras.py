"""The case study through the Keras interface: MobileNetV2 transferred to cats and dogs."""
import keras

keras.utils.set_random_seed({{seed}})


def photos(split, shuffle):
    found = keras.utils.image_dataset_from_directory(
        {{photos}} + "/" + split, image_size=(96, 96), batch_size={{batch}}, shuffle=shuffle, seed={{seed}})
    # This model takes values from -1 to 1, as preprocess_input of Keras' MobileNetV2 makes them.
    return found.map(lambda images, labels: (images / 127.5 - 1, labels))


# A model made of layers: all of them are seen, by name and kind.
base = keras.models.load_model({{model}})
base.trainable = False
print(len(base.layers), "layers,", len(base.variables), "variables")

images = keras.Input((96, 96, 3))
features = base(images, training=False)
model = keras.Model(images, keras.layers.Dense(2)(keras.layers.Dropout(0.2)(features)))
model.compile(
    optimizer=keras.optimizers.Adam({{learning_rate}}),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"])
# All photos; the bench trains on {{photos_per_class=all}} of each class.
model.fit(photos("train", True), validation_data=photos("validation", False), epochs={{epochs}}, verbose=2)
# What other ranges do to it is tried with TensorFlow Hub.
print("test accuracy", model.evaluate(photos("test", False), verbose=0)[1])
