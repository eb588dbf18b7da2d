# Inside the base: count its variables, freeze below a layer, and look into a moving mean.
import keras
import numpy as np

base = keras.models.load_model({{model="assets/models/mobilenet_v2_035_96_drawn.keras"}})


def count(variables):
    return f"{len(variables)} variables, {sum(int(np.prod(v.shape)) for v in variables):,} parameters"


print("all:          ", count(base.weights))
print("trainable:    ", count(base.trainable_weights))
print("not trainable:", count(base.non_trainable_weights))

# Freeze everything below a layer: the switch is a layer's attribute.
first_trained = {{first_trained="block_13_expand"}}
trained = False
for layer in base.layers:
    trained = trained or layer.name == first_trained
    layer.trainable = trained
print(f"from {first_trained} on:", count(base.trainable_weights))

# A moving mean was never trainable; only training mode moves it.
normalization = next(layer for layer in base.layers if isinstance(layer, keras.layers.BatchNormalization))
mean = normalization.moving_mean
print(mean.path, mean.shape, "from", float(np.min(mean)), "to", float(np.max(mean)))
