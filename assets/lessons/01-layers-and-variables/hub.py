# A model from TensorFlow Hub comes as a SavedModel. It shows its variables, but not its layers. It is finished: what
# is chosen on the bench builds another network, which only layers, such as those of Keras, can do.
import tensorflow as tf

module = tf.saved_model.load({{hub_model}})

trainable = {variable.ref() for variable in module.trainable_variables}
for variable in module.variables[:10]:
    kind = "trainable" if variable.ref() in trainable else "not trainable"
    print(f"{variable.name}: shape {tuple(variable.shape)}, {variable.shape.num_elements()} parameters, {kind}")
print("...")

# Names such as Conv/BatchNorm/gamma tell which layer a variable belongs to.
parameters = sum(variable.shape.num_elements() for variable in module.variables)
print(len(module.variables), "variables with", parameters, "parameters")
print(len(module.trainable_variables), "of the variables are trainable")
