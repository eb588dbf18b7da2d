// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.uses;

import java.util.List;
import javafx.scene.Node;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.FreezeLine;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.compare.ComparedRun;
import org.graftwork.ui.lesson.compare.ComparingBench;
import org.graftwork.ui.lesson.compare.Contender;
import org.graftwork.ui.lesson.compare.LineStyle;
import org.graftwork.ui.lesson.compare.RunOutcome;
import org.graftwork.ui.text.Strings;

/** Uses the same base in both ways: as a feature extractor, and as a base that is fine-tuned with its head. */
public final class UsesBench extends ComparingBench {

    private static final double FAR_TOO_HIGH_RATE = 0.01;
    private static final int EPOCHS_AT_ONCE = 2;

    private int epochs = 8;
    private int fineTuneEpochs = 4;
    private double rate = 0.001;
    private double fineTuneRate = 0.0001;
    private int topLayers = 20;
    private Node view;

    public UsesBench(BenchPlace place) {
        super(BenchKind.USES.contract(), place, List.of("extractor", "tuned"));
        onSetting("epochs", value -> epochs = Integer.parseInt(value));
        onSetting("fineTuneEpochs", value -> fineTuneEpochs = Integer.parseInt(value));
        onSetting("learningRate", value -> rate = Double.parseDouble(value));
        onSetting("fineTuneLearningRate", value -> fineTuneRate = Double.parseDouble(value));
        onSetting("topLayers", value -> setTopLayers(Integer.parseInt(value)));
        onAction("run", () -> whenOpened(() -> compare(List.of(extractor(), tuned()))));
        onAction("extract", () -> whenOpened(() -> compare(List.of(extractor()))));
        onAction("fineTune", () -> whenOpened(() -> compare(List.of(tuned()))));
        onAction("atOnce", () -> whenOpened(() -> compare(List.of(atOnce()))));
        onAction("putBack", this::putBack);
        onAction("showStored", this::showStored);
        place.setup().settings().forEach(this::set);
        opened().addListener((observable, before, now) -> begin());
        session().selection().addListener((observable, before, now) -> tell());
        begin();
    }

    private void begin() {
        if (opened().get()) {
            measured("chance", Measurement.share(chance()));
            chooseTop();
        }
        tell();
    }

    double chance() {
        return 1.0 / photos().classes().size();
    }

    private void setTopLayers(int layers) {
        topLayers = layers;
        chooseTop();
    }

    private void chooseTop() {
        if (model() != null) {
            session().selection().set(FreezeLine.belowTop(model(), topLayers).selection(model()));
        }
    }

    /** Epochs of the head, and then of the head and the part above the freeze line. */
    int epochs() {
        return epochs;
    }

    int fineTuneEpochs() {
        return fineTuneEpochs;
    }

    double rate() {
        return rate;
    }

    double fineTuneRate() {
        return fineTuneRate;
    }

    private void tell() {
        measured("fineTuneEpochs", Measurement.count(fineTuneEpochs));
        TrainingPlan usual = TrainingPlan.headOnly(1);
        chosen("epochs", epochs);
        chosen("fine_tune_epochs", fineTuneEpochs);
        chosen("learning_rate", rate);
        chosen("fine_tune_learning_rate", fineTuneRate);
        chosen("batch", usual.batch());
        VariableSelection selection = session().selection().get();
        if (model() != null && selection.trained(model()).count() > 0) {
            chosen("fine_tune_variables", selection.trained(model()).count());
            chosen("fine_tune_layers", layersAboveLine(model(), selection));
        }
    }

    /** How many layers with variables there are from the lowest on of which something is trained. */
    private static long layersAboveLine(PretrainedModel model, VariableSelection selection) {
        List<LayerInfo> layers = model.layers();
        int lowest = 0;
        while (lowest < layers.size() && selection.stateOf(layers.get(lowest)) == VariableSelection.State.NONE) {
            lowest++;
        }
        return layers.subList(lowest, layers.size()).stream()
                .filter(layer -> !layer.variables().isEmpty())
                .count();
    }

    private Contender extractor() {
        return contender("extractor", LineStyle.MAIN, List.of(head(epochs + fineTuneEpochs)));
    }

    private Contender tuned() {
        if (session().selection().get().trained(model()).count() == 0) {
            chooseTop();
        }
        Phase top = new Phase(
                "fine-tuning",
                fineTuneEpochs,
                OptimizerSpec.adam(fineTuneRate),
                BaseTraining.INFERENCE_MODE,
                session().selection().get());
        return contender("tuned", LineStyle.OTHER, List.of(head(epochs), top));
    }

    private Contender atOnce() {
        Phase whole = new Phase(
                "at-once", EPOCHS_AT_ONCE, OptimizerSpec.adam(FAR_TOO_HIGH_RATE), BaseTraining.INFERENCE_MODE);
        return contender("broken", LineStyle.BROKEN, List.of(whole));
    }

    private Phase head(int count) {
        return new Phase("head", count, OptimizerSpec.adam(rate), BaseTraining.FROZEN);
    }

    private Contender contender(String key, LineStyle line, List<Phase> phases) {
        TrainingPlan usual = TrainingPlan.headOnly(1);
        TrainingPlan plan = new TrainingPlan(
                usual.seed(), usual.batch(), usual.head(), usual.labelSmoothing(), usual.balanceClasses(), phases);
        return new Contender(key, Strings.text("lesson.uses.run." + key), line, model(), plan);
    }

    private void putBack() {
        comparison().forget("broken");
        forget("broken.");
        if (!isStored("tuned")) {
            whenOpened(() -> compare(List.of(tuned())));
        }
    }

    private void showStored() {
        stop();
        whenOpened(() -> showStored(List.of(extractor(), tuned())));
    }

    @Override
    protected void finished(ComparedRun run) {
        forget("gain");
        forget("speedUp");
        both("extractor", "tuned").ifPresent(both -> {
            RunOutcome extractor = both.first();
            RunOutcome tuned = both.second();
            measured(
                    "gain",
                    Measurement.share(
                            tuned.last().validationAccuracy() - extractor.last().validationAccuracy()));
            measured("speedUp", Measurement.of(extractor.imagesPerSecond() / tuned.imagesPerSecond(), Unit.TIMES));
        });
    }

    @Override
    public Node view() {
        if (view == null) {
            view = UsesView.of(this);
        }
        return view;
    }
}
