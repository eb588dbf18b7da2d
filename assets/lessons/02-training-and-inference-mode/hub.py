# A module of TensorFlow Hub is run in one of the modes by an argument of the call.
# It is finished: the bench's learning rate and dropout are of another network, which Keras builds.
# (hub.KerasLayer does not work inside models of Keras 3; the SavedModel itself does.)
import keras
import numpy as np
import tensorflow as tf

module = tf.saved_model.load({{hub_model}})
photos = keras.utils.image_dataset_from_directory(
    {{photos}} + "/train", image_size=(96, 96), batch_size={{batch}}, seed=1)
images, labels = next(iter(photos.map(lambda x, y: (x / 255, y))))


def changed(run):
    """The variables that are another after the run, to the bit."""
    before = [variable.numpy() for variable in module.variables]
    run()
    return [v.name for v, old in zip(module.variables, before) if not np.array_equal(v.numpy(), old)]


training = changed(lambda: module(images, training=True))
inference = changed(lambda: module(images, training=False))
print(len(training), "variables changed by a call in training mode, such as", training[:2])
print(len(inference), "variables changed by a call in inference mode")

picture = images[:1]
first, second = module(picture, training=False), module(picture, training=False)
print("the same picture twice, in inference mode: identical", np.array_equal(first, second))
