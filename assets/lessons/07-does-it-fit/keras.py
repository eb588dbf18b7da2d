# Does it fit? Look at both ends, and give one photo in several ranges. (Grey and wide photos are the bench's alone.)
import pathlib

import keras
import numpy as np

base = keras.models.load_model({{model="assets/models/mobilenet_v2_035_96_drawn.keras"}})
print("takes", base.input_shape, base.inputs[0].dtype, "and gives", base.output_shape)

file = sorted(pathlib.Path({{photos="sample-data/cats-and-dogs"}}).rglob("*.jpg"))[0]
size = base.input_shape[1:3]
photo = keras.utils.img_to_array(keras.utils.load_img(file))[None]  # one photo as it is, values from 0 to 255
fit = {{fit="stretch"}}  # or "crop" to the middle, or "pad" with black
pixels = keras.ops.image.resize(photo, size, crop_to_aspect_ratio=fit == "crop", pad_to_aspect_ratio=fit == "pad")
pixels = np.asarray(pixels)


def features(low, high):
    return base.predict(low + (high - low) * pixels / 255, verbose=0)[0]


right = features(-1, 1)  # what this model was trained on; no error tells if you take another range
for low, high in [(-1, 1), (0, 1), (0, 255)]:
    other = features(low, high)
    cosine = right @ other / (np.linalg.norm(right) * np.linalg.norm(other))
    print(f"values from {low} to {high}: similarity {cosine:.2f}")

# A model that ends with a feature map needs pooling before a head.
feature_map = keras.Model(base.inputs, base.layers[-2].output)
pooled = keras.layers.GlobalAveragePooling2D()(feature_map.output)
print("feature map", feature_map.output_shape, "pooled", pooled.shape)
