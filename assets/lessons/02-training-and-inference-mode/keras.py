# One batch through the same network in training mode and in inference mode.
import keras
import numpy as np
import tensorflow as tf

photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=({{image_size=48}}, {{image_size=48}}), batch_size={{batch}}, seed=1)
images, labels = next(iter(photos.map(lambda x, y: (x / 255, y))))

model = keras.Sequential([
    keras.Input(({{image_size=48}}, {{image_size=48}}, 3)),
    keras.layers.Conv2D({{filters=16}}, 3, padding="same", use_bias=False, name="convolution"),
    keras.layers.BatchNormalization(name="normalization"),
    keras.layers.ReLU(),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dropout({{dropout=0.5}}),
    keras.layers.Dense({{classes=2}}, name="classes"),
])
model.compile(
    optimizer=keras.optimizers.SGD({{learning_rate}}),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))


def changed(run):
    """The variables that are another after the run, to the bit."""
    before = [variable.numpy() for variable in model.weights]
    run()
    return [v.path for v, old in zip(model.weights, before) if not np.array_equal(v.numpy(), old)]


print("training mode changes", changed(lambda: model.train_on_batch(images, labels)))
print("inference mode changes", changed(lambda: model(images, training=False)))

picture = images[:1]
for training in (True, False):
    answers = [tf.nn.softmax(model(picture, training=training))[0, 0].numpy() for _ in range({{times=5}})]
    print("training mode:" if training else "inference mode:", answers)
