"""The case study through the TensorFlow Hub interface: the same network as a SavedModel, to the same result."""
import keras
import tensorflow as tf

keras.utils.set_random_seed({{seed}})


def photos(split, shuffle, low=0, high=1):
    found = keras.utils.image_dataset_from_directory(
        {{photos}} + "/" + split, image_size=(96, 96), batch_size={{batch}}, shuffle=shuffle, seed={{seed}})
    # Image models of TensorFlow Hub take values from 0 to 1.
    return found.map(lambda images, labels: (low + (high - low) * images / 255, labels))


# One function that can be called, and its variables: there are no layers.
module = tf.saved_model.load({{hub_model}})
print(len(module.variables), "variables")


# hub.KerasLayer does not work inside models of Keras 3; a layer around the function does.
class Base(keras.layers.Layer):
    def call(self, images):
        return module(images, training=False)

    def compute_output_shape(self, shape):
        return (shape[0], 1280)


images = keras.Input((96, 96, 3))
features = Base(trainable=False)(images)
model = keras.Model(images, keras.layers.Dense(2)(keras.layers.Dropout(0.2)(features)))
model.compile(
    optimizer=keras.optimizers.Adam({{learning_rate}}),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"])
# All photos; the bench trains on {{photos_per_class=all}} of each class.
model.fit(photos("train", True), validation_data=photos("validation", False), epochs={{epochs}}, verbose=2)
for low, high in [(0, 1), (-1, 1), (0, 255)]:  # its own range, that of Keras, and that of the file
    accuracy = model.evaluate(photos("test", False, low, high), verbose=0)[1]
    print(f"test accuracy, given values from {low} to {high}:", accuracy)
