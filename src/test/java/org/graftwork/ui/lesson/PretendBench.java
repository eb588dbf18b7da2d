// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Setting;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.ui.lesson.bench.MeasuredBench;

/** A bench that measures what a test says; a crash keeps it at work until the test ends that. */
public final class PretendBench extends MeasuredBench {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("run", "crash"),
            Map.of("epochs", new Setting("a text", value -> true)),
            Map.of(
                    "run.accuracy",
                    Unit.SHARE,
                    "run.loss",
                    Unit.LOSS,
                    "run.epochs",
                    Unit.COUNT,
                    "run.stored",
                    Unit.COUNT));

    private final List<String> asked = new ArrayList<>();
    private boolean closed;
    private boolean stopped;

    public PretendBench() {
        super(CONTRACT);
        onAction("run", () -> asked.add("run"));
        onAction("crash", () -> {
            asked.add("crash");
            setBusy(true);
        });
        onSetting("epochs", epochs -> asked.add("epochs=" + epochs));
    }

    /** What was asked of it, in order. */
    public List<String> asked() {
        return asked;
    }

    public void measure(String name, double value) {
        measured(name, Measurement.of(value, CONTRACT.measures().get(name)));
    }

    public void work(boolean now) {
        setBusy(now);
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public Node view() {
        return new StackPane(new Label("bench"));
    }
}
