# Use a model of TensorFlow Hub: from its handle to features.
import numpy as np
import tensorflow as tf

# The handle is the model's address. With a network, the library fetches it and tells where it was put:
#   import tensorflow_hub as hub
#   path = hub.resolve(handle)
handle = {{handle="https://tfhub.dev/google/imagenet/mobilenet_v2_035_96/feature_vector/5"}}
path = {{hub_model="assets/models/mobilenet_v2_035_96_drawn"}}  # without one, the model that comes with Graftwork
base = tf.saved_model.load(path)


# hub.KerasLayer does not work inside models of Keras 3; a small layer around the SavedModel does.
class HubLayer(tf.keras.layers.Layer):
    def call(self, images, training=False):
        return base(images, training=training)


photos = tf.keras.Input((96, 96, 3))
features = HubLayer()(photos)
model = tf.keras.Model(photos, features)
print(handle)
print(model.predict(np.zeros((1, 96, 96, 3), "float32"), verbose=0).shape)
