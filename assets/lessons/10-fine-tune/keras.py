# Fine-tune: first the head, then the upper part of the base with it.
import keras


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


class InMode(keras.layers.Layer):
    """A base whose mode in training is chosen: Keras 3 hands down the mode of the model around it otherwise."""

    def __init__(self, base, training_mode):
        super().__init__()
        self.base, self.training_mode = base, training_mode

    def call(self, images, training=False):
        return self.base(images, training=training and self.training_mode)


base = keras.models.load_model({{model}})  # takes values from -1 to 1
images = keras.Input((96, 96, 3))
# Only in training mode batch normalization replaces its statistics by those of the batches.
features = InMode(base, training_mode={{training_mode=False}})(images / 127.5 - 1)
outputs = keras.layers.Dense(2, activation="softmax")(keras.layers.Dropout(0.2)(features))
model = keras.Model(images, outputs)
# All photos; the bench trains on {{photos_per_class=all}} of each class.
training, validation = photos("train"), photos("validation")


def train(rate, epochs):
    # Compiled anew each time: Keras looks at what is trainable only then.
    model.compile(
        optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(training, validation_data=validation, epochs=epochs, verbose=2)


head_first = {{head_first=True}}
if head_first:
    base.trainable = False
    train({{learning_rate}}, {{epochs}})

base.trainable = True
trainable = base.trainable_variables
frozen = {id(variable) for variable in trainable[:len(trainable) - {{fine_tune_variables=51}}]}
for layer in base.layers:  # a frozen layer keeps its statistics in either mode
    layer.trainable = frozen.isdisjoint(id(variable) for variable in layer.trainable_variables)
before = [variable.numpy() for variable in base.variables]
train({{fine_tune_learning_rate}}, {{fine_tune_epochs}})
changed = sum((now.numpy() != old).any() for now, old in zip(base.variables, before))
print(changed, "of", len(before), "variables of the base changed")
