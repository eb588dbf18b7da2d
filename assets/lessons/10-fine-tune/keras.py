# Fine-tune: first the head, then the upper part of the base in small steps.
import keras


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


class InMode(keras.layers.Layer):
    """A base in a mode of its own: Keras 3 hands down the mode of the model around it, whatever its call says."""

    def __init__(self, base, training):
        super().__init__()
        self.base, self.training = base, training

    def call(self, images):
        return self.base(images, training=self.training)


base = keras.models.load_model({{model}})  # takes values from -1 to 1
images = keras.Input((96, 96, 3))
features = InMode(base, training={{training_mode=False}})(images / 127.5 - 1)  # False: statistics are kept
outputs = keras.layers.Dense(2, activation="softmax")(keras.layers.Dropout(0.2)(features))
model = keras.Model(images, outputs)
training, validation = photos("train"), photos("validation")


def train(rate, epochs):
    # Compiled anew each time: Keras looks at what is trainable only then.
    model.compile(
        optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(training, validation_data=validation, epochs=epochs, verbose=2)


base.trainable = False
train({{learning_rate}}, {{epochs}})

base.trainable = True
frozen = {id(variable) for variable in base.trainable_variables[:-{{fine_tune_variables=51}}]}
for layer in base.layers:
    layer.trainable = frozen.isdisjoint(id(variable) for variable in layer.trainable_variables)
before = [variable.numpy() for variable in base.variables]
train({{fine_tune_learning_rate}}, {{fine_tune_epochs}})
changed = sum((now.numpy() != old).any() for now, old in zip(base.variables, before))
print(changed, "of", len(before), "variables of the base changed")
