// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphCut;
import org.graftwork.tensorflow.GraphPart;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.UpperPart;

/**
 * What a phase trains of a base, and where the base is cut for it.
 *
 * @param trained the variables that are trained, by their number; without chosen ones that the network does not use
 * @param cut empty where the whole network runs in each step
 * @param network the base as it is trained
 * @param notes what a person should know of it
 */
record CutPlan(
        PretrainedModel base, Set<Integer> trained, Optional<GraphCut> cut, FlatGraph network, List<String> notes) {

    private static final int NAMED = 3;

    CutPlan {
        trained = Set.copyOf(trained);
        notes = List.copyOf(notes);
    }

    /**
     * Plans a phase that trains variables of the base.
     *
     * @throws Problem if none of them can be trained
     */
    static CutPlan of(PretrainedModel base, Phase phase) {
        FlatGraph network =
                phase.base() == BaseTraining.TRAINING_MODE ? base.training().orElseThrow() : base.inference();
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < base.variables().size(); i++) {
            if (phase.trained().contains(base.variables().get(i))) {
                chosen.add(i);
            }
        }
        UpperPart upper = new UpperPart(network, chosen);
        Set<Integer> used = upper.used();
        List<String> notes = new ArrayList<>();
        if (used.isEmpty()) {
            throw new Problem(
                    chosen.isEmpty()
                            ? "The phase \"" + phase.name()
                                    + "\" trains no variable of the base. Choose some, or freeze" + " the base."
                            : "The network uses none of the variables that the phase \"" + phase.name()
                                    + "\" is to train. Choose others.");
        }
        if (used.size() < chosen.size()) {
            notes.add(unused(base, chosen, used));
        }
        InputSpec input = base.input();
        Optional<GraphCut> cut = GraphCut.find(
                base.inference(),
                network,
                alike(base),
                List.of((long) input.height(), (long) input.width(), (long) input.channels()),
                used);
        if (cut.isEmpty() && !upper.startsAtImages()) {
            notes.add(
                    "No place was found where the frozen part of the base can be cut off, so the whole network runs in"
                            + " each step.");
        }
        CutPlan plan = new CutPlan(base, used, cut, network, notes);
        plan.onBoundary(1).requireGradients();
        return plan;
    }

    /** The network above the cut, on what is kept of each photo; the whole network where there is no cut. */
    TrainableBase onBoundary(long seed) {
        GraphPart training = cut.map(GraphCut::training).orElseGet(this::whole);
        GraphPart inference = cut.map(GraphCut::inference).orElseGet(() -> GraphPart.whole(base.inference()));
        return new TrainableBase(training.seeded(seed), inference, trained);
    }

    /** The network on images, its lower part frozen. */
    TrainableBase onImages(long seed, List<TensorValue> values) {
        if (cut.isEmpty()) {
            return onBoundary(seed);
        }
        GraphCut composed = cut.get().onImages(base.inference(), values);
        return new TrainableBase(composed.training().seeded(seed), composed.inference(), trained);
    }

    VariableCount variables() {
        return VariableCount.of(trained.stream().map(base.variables()::get).toList());
    }

    /**
     * Describes it.
     *
     * @param cached whether what is at the cut is kept
     */
    TrainedPart describe(boolean cached) {
        List<String> keys = trained.stream()
                .map(base.variables()::get)
                .map(VariableInfo::key)
                .toList();
        String from = base.layers().stream()
                .filter(layer -> layer.variables().stream().anyMatch(variable -> keys.contains(variable.key())))
                .findFirst()
                .map(LayerInfo::name)
                .orElse("");
        TrainedPart.Below below = cut.isEmpty()
                ? TrainedPart.Below.NONE
                : cached ? TrainedPart.Below.RUNS_ONCE : TrainedPart.Below.RUNS_EACH_STEP;
        long bytes = below == TrainedPart.Below.RUNS_ONCE ? (long) cut.get().width() * Float.BYTES : 0;
        return new TrainedPart(variables(), from, below, bytes, notes);
    }

    CutPlan withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new CutPlan(base, trained, cut, network, more);
    }

    private GraphPart whole() {
        GraphPart all = GraphPart.whole(network);
        return new GraphPart(
                all.graph(),
                all.inputs(),
                all.output(),
                all.variables(),
                frozenBelow(base, trained) ? new UpperPart(network, trained).updates() : all.updates());
    }

    /** Whether something that could be trained is not. */
    private static boolean frozenBelow(PretrainedModel base, Set<Integer> trained) {
        for (int i = 0; i < base.variables().size(); i++) {
            if (base.variables().get(i).trainable() && !trained.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> alike(PretrainedModel base) {
        Map<String, String> alike = new LinkedHashMap<>();
        for (LayerInfo layer : base.layers()) {
            layer.output()
                    .filter(output -> !output.training().isEmpty())
                    .ifPresent((LayerOutput output) -> alike.put(output.training(), output.inference()));
        }
        return alike;
    }

    private static String unused(PretrainedModel base, Set<Integer> chosen, Set<Integer> used) {
        List<String> names = chosen.stream()
                .filter(variable -> !used.contains(variable))
                .sorted()
                .map(variable -> base.variables().get(variable).name())
                .toList();
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return "The network does not use these chosen variables, so they stay as they are: "
                + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more + ".";
    }
}
