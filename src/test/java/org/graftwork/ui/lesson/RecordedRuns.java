// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.RunPlan;
import org.graftwork.workbench.RunRecord;
import org.graftwork.workbench.Workbench;

/** Stands before a workbench and records every run of it, those from scratch too, which the workspace does not keep. */
final class RecordedRuns {

    private final Path folder;
    private final List<Path> histories = new ArrayList<>();

    /** @param folder where runs are recorded */
    RecordedRuns(Path folder) {
        this.folder = folder;
    }

    /** The histories of the last runs, in their order. */
    List<Path> last(int count) {
        return histories.subList(histories.size() - count, histories.size());
    }

    Workbench of(Workbench workbench) {
        InvocationHandler recording =
                (proxy, method, arguments) -> method.getName().startsWith("train")
                        ? record(workbench, method, arguments)
                        : call(workbench, method, arguments);
        return (Workbench)
                Proxy.newProxyInstance(Workbench.class.getClassLoader(), new Class<?>[] {Workbench.class}, recording);
    }

    private Object record(Workbench workbench, Method method, Object... arguments) throws Throwable {
        RunPlan plan = RunPlan.of(
                Instant.now(),
                (PretrainedModel) arguments[0],
                workbench.startEngine().device().description(),
                (ImageDataset) arguments[1],
                (TrainingPlan) arguments[2]);
        try (RunRecord record = RunRecord.begin(folder, plan)) {
            histories.add(record.folder().resolve("history.jsonl"));
            int told = List.of(method.getParameterTypes()).indexOf(Consumer.class);
            @SuppressWarnings("unchecked")
            Consumer<TrainingEvent> events = (Consumer<TrainingEvent>) arguments[told];
            arguments[told] = record.andThen(events);
            return call(workbench, method, arguments);
        }
    }

    private static Object call(Workbench workbench, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(workbench, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
