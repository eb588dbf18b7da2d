# Does it fit? A SavedModel says what it takes in its signature, but not which values. (Photos are made grey
# and wide on the bench only.)
import pathlib

import numpy as np
import tensorflow as tf

base = tf.saved_model.load({{hub_model="assets/models/mobilenet_v2_035_96_drawn"}})

file = sorted(pathlib.Path({{photos="sample-data/cats-and-dogs"}}).rglob("*.jpg"))[0]
photo = tf.io.decode_jpeg(tf.io.read_file(str(file)), channels=3)  # three channels, whatever the file has
fit = {{fit="stretch"}}
if fit == "crop":
    side = min(photo.shape[:2])
    photo = tf.image.resize_with_crop_or_pad(photo, side, side)
resize = tf.image.resize_with_pad if fit == "pad" else tf.image.resize
pixels = (resize(photo, 96, 96) if fit == "pad" else resize(photo, (96, 96)))[None]  # values from 0 to 255


def features(low, high):
    return base(low + (high - low) * pixels / 255, training=False)[0].numpy()


right = features(0, 1)  # the Hub's image models take values from 0 to 1
for low, high in [(0, 1), (-1, 1), (0, 255)]:
    other = features(low, high)
    cosine = right @ other / (np.linalg.norm(right) * np.linalg.norm(other))
    print(f"values from {low} to {high}: similarity {cosine:.2f}")

# A wrong shape, on the other hand, is refused.
try:
    base(tf.zeros([1, 96, 96, 1]))
except Exception as refused:
    print("one channel:", type(refused).__name__)
