"""The two uses of a base: plan A as a feature extractor, then plan B, fine-tuned with its head."""
import keras

# All photos; the bench trains on {{photos_per_class=all}} of each class.
photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=(96, 96), batch_size={{batch}}, label_mode="int", seed=7)
validation = keras.utils.image_dataset_from_directory(
    {{photos}} + "/validation", image_size=(96, 96), batch_size=32, label_mode="int", shuffle=False)
photos = photos.map(lambda images, labels: (images / 127.5 - 1, labels))
validation = validation.map(lambda images, labels: (images / 127.5 - 1, labels))


class InferenceMode(keras.layers.Layer):
    """Keeps a base in inference mode, also while it is fine-tuned: Keras 3 hands down the mode of the model around it."""

    def __init__(self, base):
        super().__init__()
        self.base = base

    def call(self, images):
        return self.base(images, training=False)


base = keras.models.load_model({{model}})
images = keras.Input((96, 96, 3))
x = keras.layers.Dropout(0.2)(InferenceMode(base)(images))
model = keras.Model(images, keras.layers.Dense(2)(x))


def train(learning_rate, epochs):
    # Compiled anew each time: what is trainable is looked up here.
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"])
    print(len(model.trainable_variables), "variables in training")
    model.fit(photos, validation_data=validation, epochs=epochs, verbose=2)


# Plan A, and the first part of plan B: the base is frozen. On the bench plan A then goes on for as long as plan B.
base.trainable = False
train({{learning_rate}}, {{epochs}})

# The second part of plan B: the top of the base learns too, at a low rate.
base.trainable = True
with_variables = [layer for layer in base.layers if layer.variables]
for layer in with_variables[:-{{fine_tune_layers=20}}]:
    layer.trainable = False
train({{fine_tune_learning_rate}}, {{fine_tune_epochs}})
# Broken on the bench, all at once: train(0.01, 2) with base.trainable = True, and nothing before.
