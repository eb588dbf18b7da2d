// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Keras Applications in every form they are saved in, against what Python computes: .ci/model-matrix names the folder of
 * a family in the system property {@code graftwork.matrix}, and gets rows of a table in its {@code rows.md}.
 */
@Tag("matrix")
final class ModelMatrixTest {

    /** Of the largest feature. */
    private static final double FEATURES_TOLERANCE = 1e-4;
    /** Of a variable's gradient, by the L2 norm. */
    private static final double GRADIENTS_TOLERANCE = 1e-3;
    /** Gradients so much smaller than all together are nothing but rounding. */
    private static final double NO_GRADIENT = 1e-7;

    private final List<String> wrong = new ArrayList<>();
    private ModelOpening opening;
    private MatrixFamily family;

    @Test
    void aFamilyComputesInEveryFormWhatItComputesInPython() throws IOException {
        String folder = System.getProperty("graftwork.matrix");
        Assumptions.assumeTrue(folder != null, "Skipped: .ci/model-matrix names a family's folder");
        NativeTensorFlow.load();
        opening = new ModelOpening(OpRegistry.load(), Path.of("assets/architectures"));
        family = new MatrixFamily(Path.of(folder));
        // What is only done once in a process is not a family's load time.
        open(family.model(family.forms().get(0)));
        List<String> rows = new ArrayList<>();
        for (String form : family.forms()) {
            rows.add(row(form));
        }
        Files.write(Path.of(folder, "rows.md"), rows, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(List.of(), wrong);
    }

    private PretrainedModel open(Path path) {
        return opening.open(path);
    }

    private String row(String form) throws IOException {
        String start = "| " + family.name() + " " + family.size(form) + " | `" + form + "` | ";
        try {
            long begin = System.nanoTime();
            PretrainedModel model = open(family.model(form));
            double seconds = (System.nanoTime() - begin) / 1e9;
            VariableCount all = VariableCount.of(model.variables());
            check(form, "variables", family.count(form, "variables"), all.count());
            check(form, "parameters", family.count(form, "parameters"), all.parameters());
            check(
                    form,
                    "trainable variables",
                    family.count(form, "trainable_variables"),
                    model.trainable().count());
            check(
                    form,
                    "trainable parameters",
                    family.count(form, "trainable_parameters"),
                    model.trainable().parameters());
            return start
                    + String.format(
                            Locale.ROOT,
                            "%,d in %d, %,d in %d trained | %.2f s | %.1e | %s |",
                            all.parameters(),
                            all.count(),
                            model.trainable().parameters(),
                            model.trainable().count(),
                            seconds,
                            features(form, model),
                            gradients(form, model));
        } catch (ModelProblem e) {
            wrong.add(family.name() + " " + form + ": " + e.getMessage());
            return start + e.getMessage() + " | | | |";
        }
    }

    private void check(String form, String what, long expected, long actual) {
        if (expected != actual) {
            wrong.add(family.name() + " " + form + ": " + actual + " " + what + " instead of " + expected);
        }
    }

    /** The largest difference of a feature, in terms of the largest feature. */
    private double features(String form, PretrainedModel model) throws IOException {
        float[] expected = family.features(form);
        float[] actual;
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            actual = session.run(family.image(form), 1, family.size(form), family.size(form), 3);
        }
        double largest = 0;
        double difference = expected.length == actual.length ? 0 : Double.NaN;
        for (int i = 0; i < Math.min(expected.length, actual.length); i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]));
        }
        double relative = difference / largest;
        if (!(relative <= FEATURES_TOLERANCE)) {
            wrong.add(family.name() + " " + form + ": a feature differs by " + relative + " of the largest");
        }
        return relative;
    }

    /** The largest difference of a variable's gradient, relative to it; only of files that name variables as Keras does. */
    private String gradients(String form, PretrainedModel model) throws IOException {
        Map<String, float[]> expected = family.gradients();
        if (expected.isEmpty() || !form.equals(family.forms().get(0))) {
            return "";
        }
        List<VariableInfo> trainable =
                model.variables().stream().filter(VariableInfo::trainable).toList();
        List<float[]> actual = NetworkGradients.of(model, family.image(form), family.size(form));
        double all = Math.sqrt(expected.values().stream()
                .mapToDouble(one -> Math.pow(norm(one), 2))
                .sum());
        double worst = 0;
        for (int i = 0; i < trainable.size(); i++) {
            float[] wanted = expected.remove(trainable.get(i).name());
            float[] difference = wanted.clone();
            for (int j = 0; j < wanted.length; j++) {
                difference[j] -= actual.get(i)[j];
            }
            double relative = norm(difference) / Math.max(norm(wanted), NO_GRADIENT * all);
            if (!(relative <= GRADIENTS_TOLERANCE)) {
                wrong.add(
                        family.name() + ": the gradient to " + trainable.get(i).name() + " differs by " + relative);
            }
            worst = Math.max(worst, relative);
        }
        check(form, "gradients that nothing was compared with", 0, expected.size());
        return String.format(Locale.ROOT, "%.1e of %d", worst, trainable.size());
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
