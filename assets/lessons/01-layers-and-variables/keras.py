# The network on the bench, and what it is made of: layers, variables, parameters.
import keras

model = keras.Sequential([
    keras.Input(({{image_size=32}}, {{image_size=32}}, 3), name="pictures"),
    keras.layers.Conv2D({{filters=16}}, {{kernel_size=3}}, padding="same", name="convolution"),
    {{normalization=keras.layers.BatchNormalization(),}}
    keras.layers.ReLU(name="relu"),
    {{joint=keras.layers.GlobalAveragePooling2D()}},
    keras.layers.Dropout({{dropout=0.2}}, name="dropout"),
    keras.layers.Dense({{classes=2}}, name="classes"),
])

for layer in model.layers:
    print(f"{layer.name} ({type(layer).__name__}): {len(layer.weights)} variables")
    for variable in layer.weights:
        kind = "trainable" if variable.trainable else "not trainable"
        print(f"    {variable.name}: shape {tuple(variable.shape)}, {variable.value.numpy().size} parameters, {kind}")

# A variable is a whole block of numbers, a parameter is one number in it.
print(len(model.weights), "variables with", model.count_params(), "parameters")
print(len(model.trainable_weights), "of the variables are trainable")
