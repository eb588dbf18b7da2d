// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.compatibility.Subject;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;

/** Hands the bench's figures on under their names. */
final class FitFigures {

    private final BiConsumer<String, Measurement> measured;
    private final Consumer<String> forget;
    private boolean wasUnknown;

    /**
     * @param measured takes a figure by its name
     * @param forget takes figures back whose names begin so
     */
    FitFigures(BiConsumer<String, Measurement> measured, Consumer<String> forget) {
        this.measured = measured;
        this.forget = forget;
    }

    /**
     * @param right the input as it was found
     * @param adapted whether the output is not the one the model came with
     */
    void show(PretrainedModel model, InputSpec right, PhotoVariant photos, boolean adapted) {
        truth("output.pooled", adapted && model.output().kind() == OutputKind.FEATURE_VECTOR);
        count("model.size", right.height());
        words("model.range", right.range().toString());
        words("range.chosen", model.input().range().toString());
        truth("range.isRight", model.input().range().equals(right.range()));
        words("photos.kind", photos.title());
        truth("photos.grey", photos == PhotoVariant.GREY);
        truth("photos.tiny", photos == PhotoVariant.TINY);
        truth("photos.wide", photos == PhotoVariant.WIDE);
        wasUnknown |= !model.input().rangeKnown();
        truth(
                "range.said",
                wasUnknown
                        && model.input().rangeKnown()
                        && model.input().range().equals(right.range()));
        count("model.features", model.output().dimensions());
        truth("output.isMap", model.output().kind() == OutputKind.FEATURE_MAP);
        count(
                "output.numbers",
                model.output().shape().stream().filter(size -> size > 0).reduce(1L, Math::multiplyExact));
    }

    void show(Compatibility found) {
        count("fit.level", found.level().ordinal());
        count(
                "fit.remarks",
                found.findings().stream()
                        .filter(finding -> finding.level() != Level.GREEN)
                        .count());
        found.findings().forEach(finding -> {
            if (finding.subject() != Subject.FINE_TUNING) {
                count(
                        finding.subject().name().toLowerCase(Locale.ROOT) + ".level",
                        finding.level().ordinal());
            }
        });
    }

    /** @param right what the model wants; null while that is not known */
    void show(Optional<RangeProof> proof, ValueRange right) {
        List.of("range.similarity", "range.active").forEach(forget);
        proof.ifPresent(all -> {
            measured.accept("range.active", Measurement.share(all.ways().get(0).active()));
            all.ways().stream()
                    .filter(way -> way.range().equals(right))
                    .findFirst()
                    .ifPresent(way -> {
                        measured.accept("range.similarity", Measurement.of(way.similarity(), Unit.NUMBER));
                        measured.accept("range.activeRight", Measurement.share(way.active()));
                        if (!all.ways().get(0).range().equals(right)) {
                            measured.accept("wrong.similarity", Measurement.of(way.similarity(), Unit.NUMBER));
                        }
                    });
        });
    }

    void show(List<Try> tries) {
        count("tries.count", tries.size());
        Optional<Try> right = last(tries, true);
        Optional<Try> wrong = last(tries, false);
        right.ifPresent(trained -> measured.accept("right.accuracy", Measurement.share(trained.accuracy())));
        wrong.ifPresent(trained -> {
            words("wrong.range", trained.range().toString());
            measured.accept("wrong.accuracy", Measurement.share(trained.accuracy()));
        });
        if (right.isPresent() && wrong.isPresent()) {
            measured.accept(
                    "wrong.lost",
                    Measurement.share(right.get().accuracy() - wrong.get().accuracy()));
        }
    }

    private static Optional<Try> last(List<Try> tries, boolean right) {
        return tries.stream()
                .filter(made -> made.photos() == PhotoVariant.AS_THEY_ARE && made.isRight() == right)
                .reduce((earlier, later) -> later);
    }

    private void count(String name, long number) {
        measured.accept(name, Measurement.count(number));
    }

    private void truth(String name, boolean holds) {
        measured.accept(name, Measurement.truth(holds));
    }

    private void words(String name, String text) {
        measured.accept(name, Measurement.words(text));
    }
}
