// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueFile;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.library.KaggleModel;
import org.graftwork.workbench.library.MachineSpeed;
import org.graftwork.workbench.library.ModelLibrary;

/** A library with the real catalogue, that fetches at once and from nowhere. */
public final class FakeModelLibrary implements ModelLibrary {

    private final Set<String> here = new HashSet<>();
    private Problem problem;

    /** Fetching fails from now on. */
    public void failFetching(String message) {
        problem = new Problem(message);
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
        if (problem != null) {
            throw problem;
        }
        progress.report("Fetching", 4_000_000, 9_400_000);
        cancellation.check();
        here.add(handle.text());
        return Path.of("models").resolve(handle.text().substring(handle.text().lastIndexOf('/') + 1));
    }

    @Override
    public Path take(Path archive, Progress progress, Cancellation cancellation) {
        return Path.of("models").resolve(archive.getFileName());
    }

    @Override
    public List<KaggleModel> searchKaggle(String words, Cancellation cancellation) {
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
        return new SafetyReport(24, List.of());
    }

    @Override
    public MachineSpeed speed(Cancellation cancellation) {
        return new MachineSpeed(78e9);
    }
}
