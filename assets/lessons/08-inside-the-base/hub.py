# Inside the base: a SavedModel knows variables by name, and layers only by the parts of these names.
import numpy as np
import tensorflow as tf

base = tf.saved_model.load({{hub_model="assets/models/mobilenet_v2_035_96_drawn"}})


def count(variables):
    return f"{len(variables)} variables, {sum(int(np.prod(v.shape)) for v in variables):,} parameters"


trainable = list(base.trainable_variables)
names = {variable.ref() for variable in trainable}
print("all:          ", count(base.variables))
print("trainable:    ", count(trainable))
print("not trainable:", count([v for v in base.variables if v.ref() not in names]))

# Freezing is up to you here: hand only the variables above the line to the optimizer.
first = len(trainable) - {{trained_variables=39}}
print("above the line:", count(trainable[first:]))
optimizer = tf.keras.optimizers.Adam({{fine_tune_learning_rate=1e-05}})
optimizer.build(trainable[first:])

# A moving mean was never trainable; only training mode moves it.
mean = next(v for v in base.variables if "moving_mean" in v.name)
print(mean.name, mean.shape, "from", float(np.min(mean)), "to", float(np.max(mean)))
