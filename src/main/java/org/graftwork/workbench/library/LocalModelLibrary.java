// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueFile;
import org.graftwork.model.hub.catalogue.KaggleNames;
import org.graftwork.model.hub.fetch.ArchiveName;
import org.graftwork.model.hub.fetch.Credentials;
import org.graftwork.model.hub.fetch.KaggleSite;
import org.graftwork.model.hub.fetch.ModelFetch;
import org.graftwork.model.hub.fetch.Proxies;
import org.graftwork.model.hub.fetch.Sites;
import org.graftwork.model.safety.OpAudit;
import org.graftwork.model.safety.SafetyReport;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** The library on this machine: the product's catalogue, and the cache that is shared with Python. */
public final class LocalModelLibrary implements ModelLibrary {

    private final HubCache cache;
    private final Path catalogueFolder;
    private final Supplier<PretrainedModel> builtin;
    private final SpeedFile speed;
    private final Map<String, String> environment;
    private Catalogue catalogue;

    /**
     * @param catalogueFolder the product's {@code assets/catalogue}
     * @param builtin opens the model that the speed is measured on
     * @param speedFile where the speed is remembered
     * @param environment the process's variables: mirrors, proxies, credentials
     */
    public LocalModelLibrary(
            HubCache cache,
            Path catalogueFolder,
            Supplier<PretrainedModel> builtin,
            Path speedFile,
            Map<String, String> environment) {
        this.cache = cache;
        this.catalogueFolder = catalogueFolder;
        this.builtin = builtin;
        this.speed = new SpeedFile(speedFile);
        this.environment = Map.copyOf(environment);
    }

    @Override
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = CatalogueFile.read(catalogueFolder);
        }
        return catalogue;
    }

    @Override
    public boolean isHere(ModelHandle handle) {
        return cache.find(handle.text()).isPresent();
    }

    @Override
    public Path fetch(ModelHandle handle, Progress progress, Cancellation cancellation) {
        if (handle instanceof ModelHandle.TfHub hub && hub.version() == 0 && !isHere(handle)) {
            throw withoutVersion(hub);
        }
        return fetching().fetch(handle, progress, cancellation);
    }

    @Override
    public void forget(ModelHandle handle) {
        fetching().forget(handle);
    }

    private ModelProblem withoutVersion(ModelHandle.TfHub hub) {
        String version = catalogue()
                .find(hub)
                .map(model -> "The latest known here is " + model.handle().url() + ".")
                .orElse("Add one, such as /1.");
        return new ModelProblem(hub.text() + " names no version. " + version);
    }

    @Override
    public Path take(Path archive, Progress progress, Cancellation cancellation) {
        return fetching().take(archive, ArchiveName.of(archive), progress, cancellation);
    }

    @Override
    public List<KaggleModel> searchKaggle(String words, Cancellation cancellation) {
        KaggleSite site = new KaggleSite(Sites.of(environment), this::credentials, proxies());
        return new KaggleSearch(site).search(words, cancellation);
    }

    @Override
    public SafetyReport examine(Path model) {
        return OpAudit.examine(model);
    }

    @Override
    public synchronized MachineSpeed speed(Cancellation cancellation) {
        return speed.read().orElseGet(() -> {
            MachineSpeed measured = SpeedMeasurement.measure(builtin.get(), cancellation);
            speed.write(measured);
            return measured;
        });
    }

    private ModelFetch fetching() {
        return new ModelFetch(cache, Sites.of(environment), this::credentials, proxies(), this::elsewhere);
    }

    /** The publisher's own archive where it is known, and the place that the model has moved to. */
    private List<ModelHandle> elsewhere(ModelHandle.TfHub hub) {
        List<ModelHandle> others = new ArrayList<>();
        catalogue()
                .find(hub)
                .flatMap(model -> model.archive())
                .ifPresent(address -> others.add(new ModelHandle.Archive(address)));
        new KaggleNames(catalogue()).of(hub).ifPresent(others::add);
        return others;
    }

    private Credentials credentials() {
        return Credentials.find(environment, Path.of(System.getProperty("user.home")));
    }

    private ProxySelector proxies() {
        return new Proxies(environment, ProxySelector.getDefault());
    }
}
