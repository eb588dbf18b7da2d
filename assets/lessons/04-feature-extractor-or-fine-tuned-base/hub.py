"""The two uses of a SavedModel: plan A as a feature extractor, then plan B, fine-tuned with its head."""
import keras
import tensorflow as tf

# All photos; the bench trains on {{photos_per_class=all}} of each class.
photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=(96, 96), batch_size={{batch}}, label_mode="int", seed=7)
validation = keras.utils.image_dataset_from_directory(
    {{photos}} + "/validation", image_size=(96, 96), batch_size=32, label_mode="int", shuffle=False)

# hub.KerasLayer does not work inside models of Keras 3; the SavedModel itself can be called.
module = tf.saved_model.load({{hub_model}})
head = keras.Sequential([keras.Input((1280,)), keras.layers.Dropout(0.2), keras.layers.Dense(2)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(variables, learning_rate, epochs):
    optimizer = keras.optimizers.Adam(learning_rate)

    @tf.function
    def step(images, labels):
        with tf.GradientTape() as tape:
            features = module(images / 255.0, training=False)
            value = loss(labels, head(features, training=True))
        optimizer.apply_gradients(zip(tape.gradient(value, variables), variables))

    for epoch in range(epochs):
        for images, labels in photos:
            step(images, labels)
        right = keras.metrics.SparseCategoricalAccuracy()
        for images, labels in validation:
            right.update_state(labels, head(module(images / 255.0, training=False), training=False))
        print(len(variables), "variables in training, epoch", epoch + 1, "accuracy", float(right.result()))


# Plan A, and the first part of plan B: the variables of the module are not among those that learn. On the bench
# plan A then goes on for as long as plan B.
own = [variable.value for variable in head.trainable_variables]
train(own, {{learning_rate}}, {{epochs}})

# The second part of plan B: no layers to choose from, but the last of the module's variables.
train(own + list(module.trainable_variables[-{{fine_tune_variables=30}}:]), {{fine_tune_learning_rate}}, {{fine_tune_epochs}})
# Broken on the bench, all at once: train(own + list(module.trainable_variables), 0.01, 2), and nothing before.
