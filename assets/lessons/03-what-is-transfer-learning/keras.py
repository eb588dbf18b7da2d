"""The same network twice: on its trained values with a new head, and from random values. For the same time."""
import time

import keras

# All photos; the bench trains on {{photos_per_class=all}} of each class.
photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=(96, 96), batch_size={{batch=16}}, label_mode="int", seed=7)
validation = keras.utils.image_dataset_from_directory(
    {{photos}} + "/validation", image_size=(96, 96), batch_size=32, label_mode="int", shuffle=False)
photos = photos.map(lambda images, labels: (images / 127.5 - 1, labels))
validation = validation.map(lambda images, labels: (images / 127.5 - 1, labels))


class StopAfter(keras.callbacks.Callback):
    """Ends training with the epoch in which the time is up, counted from the first step, which takes longer."""

    begin = None

    def on_train_batch_end(self, batch, logs=None):
        self.begin = self.begin or time.time()

    def on_epoch_end(self, epoch, logs=None):
        self.model.stop_training = time.time() - self.begin > {{seconds=8.0}}


def train(base, learning_rate):
    model = keras.Sequential([base, keras.layers.Dropout(0.2), keras.layers.Dense(2)])
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"])
    model.fit(photos, validation_data=validation, epochs=1000, callbacks=[StopAfter()], verbose=2)


base = keras.models.load_model({{model}})
scratch = keras.models.clone_model(base)  # the same layers, with random values

base.trainable = False  # transfer: only the head learns
train(base, {{learning_rate}})
train(scratch, {{scratch_learning_rate=0.003}})  # from scratch: everything learns
if {{random_base=False}}:  # a head on random values that nobody has trained, and nobody trains
    random = keras.models.clone_model(base)
    random.trainable = False
    train(random, {{learning_rate}})
