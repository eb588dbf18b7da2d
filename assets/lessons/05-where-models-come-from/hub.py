# Where models come from, through TensorFlow Hub: a SavedModel, opened by its path or its handle.
import numpy as np
import tensorflow as tf

# With a network: import tensorflow_hub as hub; path = hub.resolve(handle), where the handle is an address such as
# https://tfhub.dev/google/imagenet/mobilenet_v2_035_96/feature_vector/5. This one lies on the disk already.
path = {{hub_model="assets/models/mobilenet_v2_035_96_drawn"}}
base = tf.saved_model.load(path)

# The form knows variables, not layers.
print(len(base.variables), "variables,", len(base.trainable_variables), "of them trainable")
print(sum(int(np.prod(variable.shape)) for variable in base.variables), "parameters")

# Calling it gives features; image models of the Hub want values from 0 to 1.
picture = np.random.default_rng(7).uniform(0, 1, (1, 96, 96, 3)).astype("float32")
features = base(tf.constant(picture), training=False)
print("features:", features.shape, features[0, :4].numpy())

# The same network in Keras' form gives the same features, when it gets the picture from -1 to 1.
keras_base = tf.keras.models.load_model({{model="assets/models/mobilenet_v2_035_96_drawn.keras"}})
others = keras_base.predict(picture * 2 - 1, verbose=0)
print("largest difference:", float(np.abs(features.numpy() - others).max()))
