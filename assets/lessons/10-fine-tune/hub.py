# Fine-tune a base from a SavedModel: first the head, then the base's upper variables with it.
import keras
import tensorflow as tf


def photos(part):
    folder = {{photos}} + "/" + part
    return keras.utils.image_dataset_from_directory(
        folder, image_size=(96, 96), batch_size={{batch}}, shuffle=part == "train", seed={{seed}})


base = tf.saved_model.load({{hub_model}})  # takes values from 0 to 1
head = keras.Sequential([keras.layers.Dropout(0.2), keras.layers.Dense(2)])
head.build((None, 1280))
trainable = list(base.trainable_variables)
upper = trainable[len(trainable) - {{fine_tune_variables=51}}:]
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
# All photos; the bench trains on {{photos_per_class=all}} of each class.
training, validation = photos("train"), photos("validation")


def train(variables, rate, epochs, training_mode=False):
    # By hand: Keras does not train the variables of a SavedModel that is no Keras layer.
    optimizer = keras.optimizers.Adam(rate)

    @tf.function
    def step(images, labels):
        with tf.GradientTape() as tape:
            logits = head(base(images / 255, training=training_mode), training=True)
            loss = loss_of(labels, logits)
        optimizer.apply(tape.gradient(loss, variables), variables)

    optimizer.build(variables)
    for epoch in range(epochs):
        for images, labels in training:
            step(images, labels)
        accuracy = keras.metrics.SparseCategoricalAccuracy()
        for images, labels in validation:
            accuracy.update_state(labels, head(base(images / 255, training=False)))
        print("epoch", epoch + 1, "validation accuracy", float(accuracy.result()))


top = [variable.value for variable in head.trainable_variables]
head_first = {{head_first=True}}
if head_first:
    train(top, {{learning_rate}}, {{epochs}})
before = [variable.numpy() for variable in base.variables]
# Only in training mode batch normalization replaces its statistics by those of the batches: here all of them, since a
# SavedModel has one mode; on the bench only those of the upper part that runs in each step.
train(top + upper, {{fine_tune_learning_rate}}, {{fine_tune_epochs}}, training_mode={{training_mode=False}})
changed = sum((now.numpy() != old).any() for now, old in zip(base.variables, before))
print(changed, "of", len(before), "variables of the base changed")
