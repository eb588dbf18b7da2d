// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.NetworkStudy;

/** The bench on which a small network is put together: each choice builds it anew, and counts what it is made of. */
public final class NetworkBench extends MeasuredBench {

    static final int MOST_FILTERS = 64;
    static final int MOST_CLASSES = 10;

    private final Session session;
    private final LatestWork building;
    private final LatestWork reading;
    private final ReadOnlyObjectWrapper<NetworkSketch> sketch = new ReadOnlyObjectWrapper<>(
            new NetworkSketch(32, 16, 3, true, true, NetworkSketch.Joint.POOLING, 0.2, 2, 1));
    private final ReadOnlyObjectWrapper<Built> built = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Built> before = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<VariableInfo> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TensorValue> numbers = new ReadOnlyObjectWrapper<>();

    /**
     * A network that was built.
     *
     * @param numbers how many numbers its variables hold when they are read
     */
    record Built(PretrainedModel network, long numbers) {

        long parameters() {
            return network.trainable().parameters() + network.nonTrainable().parameters();
        }

        LayerInfo lastLayer() {
            return network.layers().get(network.layers().size() - 1);
        }
    }

    /** Two networks, of which the second was made of the first. */
    private record Pair(Built first, Built second) {}

    public NetworkBench(BenchPlace place) {
        super(BenchKind.NETWORK.contract());
        session = place.session();
        building = new LatestWork(session.work());
        reading = new LatestWork(session.work());
        onSetting("size", value -> change(now -> now.withSize(Integer.parseInt(value))));
        onSetting("filters", value -> change(now -> now.withFilters(Integer.parseInt(value))));
        onSetting("kernel", value -> change(now -> now.withKernel(Integer.parseInt(value))));
        onSetting("normalization", value -> change(now -> now.withBatchNormalization(value.equals("on"))));
        onSetting("joint", value -> change(now -> now.withJoint(joint(value))));
        onSetting("classes", value -> change(now -> now.withClasses(Integer.parseInt(value))));
        onAction("build", () -> change(now -> now));
        onAction("double-filters", this::doubleFilters);
        onAction("remove-normalization", this::removeNormalization);
        chosen.addListener((observable, old, now) -> readNumbers());
        built.addListener((observable, old, now) -> keepChosen());
        change(now -> now);
    }

    private static NetworkSketch.Joint joint(String value) {
        return value.equals("flattening") ? NetworkSketch.Joint.FLATTENING : NetworkSketch.Joint.POOLING;
    }

    /** What the network is to be like. */
    ReadOnlyObjectProperty<NetworkSketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /** The network that is shown; null until the first is built. */
    ReadOnlyObjectProperty<Built> built() {
        return built.getReadOnlyProperty();
    }

    /** The one that was shown before it; null where there was none. */
    ReadOnlyObjectProperty<Built> before() {
        return before.getReadOnlyProperty();
    }

    /** The variable that is looked into. */
    ObjectProperty<VariableInfo> chosen() {
        return chosen;
    }

    /** The numbers in it; null until they are read. */
    ReadOnlyObjectProperty<TensorValue> numbers() {
        return numbers.getReadOnlyProperty();
    }

    /** Makes the network another one. */
    void change(UnaryOperator<NetworkSketch> change) {
        NetworkSketch wanted = change.apply(sketch.get());
        sketch.set(wanted);
        setBusy(true);
        NetworkStudy study = session.workbench().networks();
        building.ask(
                Strings.text("lesson.network.work"),
                (progress, cancellation) -> build(study, wanted),
                now -> {
                    show(now);
                    setBusy(false);
                },
                this::fail);
    }

    private void doubleFilters() {
        NetworkSketch first = sketch.get().withFilters(Math.min(sketch.get().filters(), MOST_FILTERS / 2));
        compare(first, first.withFilters(2 * first.filters()), pair -> {
            measured("doubled.variablesBefore", Measurement.count(variables(pair.first())));
            measured("doubled.variables", Measurement.count(variables(pair.second())));
            measured("doubled.parametersBefore", Measurement.count(pair.first().parameters()));
            measured("doubled.parameters", Measurement.count(pair.second().parameters()));
        });
    }

    private void removeNormalization() {
        NetworkSketch first = sketch.get().withBatchNormalization(true);
        compare(first, first.withBatchNormalization(false), pair -> {
            PretrainedModel with = pair.first().network();
            PretrainedModel without = pair.second().network();
            measured(
                    "removed.trainableVariables",
                    Measurement.count(
                            with.trainable().count() - without.trainable().count()));
            measured(
                    "removed.fixedVariables",
                    Measurement.count(
                            with.nonTrainable().count() - without.nonTrainable().count()));
            measured(
                    "removed.parameters",
                    Measurement.count(pair.first().parameters() - pair.second().parameters()));
        });
    }

    private void compare(NetworkSketch first, NetworkSketch second, Consumer<Pair> compared) {
        sketch.set(second);
        setBusy(true);
        NetworkStudy study = session.workbench().networks();
        building.ask(
                Strings.text("lesson.network.work"),
                (progress, cancellation) -> new Pair(build(study, first), build(study, second)),
                pair -> {
                    built.set(pair.first());
                    show(pair.second());
                    compared.accept(pair);
                    setBusy(false);
                },
                this::fail);
    }

    private static Built build(NetworkStudy study, NetworkSketch sketch) {
        PretrainedModel network = study.build(sketch);
        long numbers = network.values().stream()
                .mapToLong(value -> value.floats().length)
                .sum();
        return new Built(network, numbers);
    }

    private void show(Built now) {
        if (built.get() != null
                && !built.get().network().variables().equals(now.network().variables())) {
            before.set(built.get());
        }
        built.set(now);
        PretrainedModel network = now.network();
        long last = now.lastLayer().variables().stream()
                .mapToLong(VariableInfo::parameters)
                .sum();
        measured("network.layers", Measurement.count(network.layers().size()));
        measured(
                "network.emptyLayers",
                Measurement.count(network.layers().stream()
                        .filter(layer -> layer.variables().isEmpty())
                        .count()));
        measured("network.variables", Measurement.count(variables(now)));
        measured(
                "network.trainableVariables",
                Measurement.count(network.trainable().count()));
        measured(
                "network.fixedVariables",
                Measurement.count(network.nonTrainable().count()));
        measured("network.parameters", Measurement.count(now.parameters()));
        measured(
                "network.trainableParameters",
                Measurement.count(network.trainable().parameters()));
        measured(
                "network.fixedParameters",
                Measurement.count(network.nonTrainable().parameters()));
        measured("network.numbers", Measurement.count(now.numbers()));
        measured("network.lastLayerParameters", Measurement.count(last));
        measured("network.otherParameters", Measurement.count(now.parameters() - last));
        publishChoices();
    }

    private static long variables(Built of) {
        return of.network().variables().size();
    }

    private void publishChoices() {
        NetworkSketch now = sketch.get();
        chosen("image_size", now.size());
        chosen("filters", now.filters());
        chosen("kernel_size", now.kernel());
        chosen("classes", now.classes());
        chosen("dropout", now.dropout());
        chosen("batch_normalization", now.batchNormalization());
        chosen("flattened", now.joint() == NetworkSketch.Joint.FLATTENING);
        chosenCode(
                "normalization",
                now.batchNormalization() ? "keras.layers.BatchNormalization()," : "# no batch normalization");
        chosenCode(
                "joint",
                now.joint() == NetworkSketch.Joint.POOLING
                        ? "keras.layers.GlobalAveragePooling2D()"
                        : "keras.layers.Flatten()");
    }

    private void fail(Problem problem) {
        setBusy(false);
        session.warn(problem.getMessage());
    }

    /** Looks into the variable of the same name in the network that is shown now, or into its first. */
    private void keepChosen() {
        PretrainedModel network = built.get().network();
        VariableInfo old = chosen.get();
        VariableInfo now = network.variables().stream()
                .filter(variable -> old != null && variable.name().equals(old.name()))
                .findFirst()
                .orElse(network.variables().get(0));
        if (now.equals(old)) {
            readNumbers();
        } else {
            chosen.set(now);
        }
    }

    private void readNumbers() {
        VariableInfo variable = chosen.get();
        if (variable == null || built.get() == null) {
            return;
        }
        PretrainedModel network = built.get().network();
        reading.ask(
                Strings.text("lesson.network.work"),
                (progress, cancellation) ->
                        network.source().values().read(List.of(variable)).get(0),
                numbers::set,
                problem -> session.warn(problem.getMessage()));
    }

    @Override
    public void stop() {
        building.forget();
        reading.forget();
        setBusy(false);
    }

    @Override
    public Node view() {
        return new NetworkView(this);
    }
}
