# Where models come from, through Keras: a file of your own, and an architecture that Keras brings along.
import pathlib
import tempfile

import keras
import numpy as np

# 1. A model from a file: yours, or one that somebody sent you.
base = keras.models.load_model({{model="assets/models/mobilenet_v2_035_96_drawn.keras"}})
print("from a file:", base.output_shape, len(base.layers), "layers,", base.count_params(), "parameters")

# 2. A model that Keras brings along, without its top. With weights="imagenet" Keras fetches the trained
#    weights, which needs a network; with None it builds the same layers with random numbers.
mobilenet = keras.applications.MobileNetV2(
    input_shape=(96, 96, 3), alpha=0.35, include_top=False, pooling="avg", weights=None)
print("from Keras: ", mobilenet.output_shape, len(mobilenet.layers), "layers,", mobilenet.count_params(), "parameters")

# Many layers only compute: they have no variables at all.
print(sum(1 for layer in base.layers if not layer.weights), "of the file's layers have no variables")

# Features of one picture; this model wants values from -1 to 1.
picture = np.random.default_rng(7).uniform(-1, 1, (1, 96, 96, 3)).astype("float32")
print("features:", base.predict(picture, verbose=0)[0, :4])

# 3. Save it, and it is a file for the next one.
file = pathlib.Path(tempfile.mkdtemp()) / "my_base.keras"
base.save(file)
print("saved:", file)
