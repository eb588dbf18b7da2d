# Scale: the same architecture in several widths, and what each costs on this machine.
import time

import keras
import numpy as np

size = {{size=224}}  # pixels a side
photos = np.zeros((64, size, size, 3), "float32")

for width in [0.35, 0.5, 1.0]:
    # weights="imagenet" fetches trained weights; the time for a picture is the same without them.
    base = keras.applications.MobileNetV2(
        input_shape=(size, size, 3), alpha=width, include_top=False, pooling="avg", weights=None)
    base.predict(photos, verbose=0)  # the first call also prepares the network
    begin = time.perf_counter()
    base.predict(photos, verbose=0)
    each = (time.perf_counter() - begin) / len(photos)
    print(f"width {width}: {base.count_params():,} parameters, {1000 * each:.1f} s for 1,000 pictures")
