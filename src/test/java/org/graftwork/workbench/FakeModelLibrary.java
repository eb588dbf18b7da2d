// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueFile;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.library.KaggleModel;
import org.graftwork.workbench.library.MachineSpeed;
import org.graftwork.workbench.library.ModelLibrary;

/** A library with the real catalogue, that fetches at once and from nowhere. */
public final class FakeModelLibrary implements ModelLibrary {

    private final Set<String> here = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> forgotten = new CopyOnWriteArrayList<>();
    private volatile Problem problem;
    private volatile Problem kaggleProblem;
    private volatile boolean held;
    private volatile List<RiskyOp> risky = List.of();

    /** Fetching fails from now on. */
    public void failFetching(String message) {
        problem = new Problem(message);
    }

    /** Fetching works again. */
    public void mendFetching() {
        problem = null;
    }

    /** Asking Kaggle fails from now on. */
    public void failKaggle(String message) {
        kaggleProblem = new Problem(message);
    }

    /** Fetching gets stuck in the middle, until it is stopped. */
    public void holdFetching(boolean hold) {
        held = hold;
    }

    /** Models that come from now on hold these operations. */
    public void makeRisky(List<RiskyOp> ops) {
        risky = ops;
    }

    /** The model is on this machine. */
    public void put(String handle) {
        here.add(handle);
    }

    /** What was stopped for good. */
    public List<String> forgotten() {
        return forgotten;
    }

    @Override
    public void forget(ModelHandle handle) {
        forgotten.add(handle.text());
    }

    /** What was asked of servers, handles and words. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Catalogue catalogue() {
        return CatalogueFile.read(Path.of("assets/catalogue"));
    }

    @Override
    public boolean isHere(ModelHandle handle) {
        return here.contains(handle.text());
    }

    @Override
    public Path fetch(ModelHandle handle, Progress progress, Cancellation cancellation) {
        asked.add(handle.text());
        if (problem != null) {
            throw problem;
        }
        progress.report("Fetching", 4_000_000, 9_400_000);
        while (held && !cancellation.isRequested()) {
            LockSupport.parkNanos(1_000_000);
        }
        cancellation.check();
        here.add(handle.text());
        return Path.of("models").resolve(handle.text().substring(handle.text().lastIndexOf('/') + 1));
    }

    @Override
    public Path take(Path archive, Progress progress, Cancellation cancellation) {
        if (problem != null) {
            throw problem;
        }
        return Path.of("models").resolve(archive.getFileName());
    }

    @Override
    public List<KaggleModel> searchKaggle(String words, Cancellation cancellation) {
        asked.add(words);
        if (kaggleProblem != null) {
            throw kaggleProblem;
        }
        if ("nothing".equals(words)) {
            return List.of();
        }
        return List.of(new KaggleModel(
                new ModelHandle.Kaggle(
                        "google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2",
                        "google",
                        "mobilenet-v2",
                        "tensorFlow2",
                        "100-224-feature-vector",
                        2),
                "mobilenet_v2",
                "Feature vectors of images with MobileNet V2",
                Optional.of(true),
                "Apache 2.0",
                9_400_000));
    }

    @Override
    public SafetyReport examine(Path model) {
        return new SafetyReport(24, risky);
    }

    @Override
    public MachineSpeed speed(Cancellation cancellation) {
        return new MachineSpeed(78e9);
    }
}
