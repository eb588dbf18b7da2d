// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueSearch;
import org.graftwork.model.safety.Trust;
import org.graftwork.ui.hub.fetching.Fetches;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.library.KaggleModel;
import org.graftwork.workbench.library.ModelLibrary;

/** What the bench for finding models shows and does. */
public final class HubViewModel {

    static final int MOST_COMPARED = 3;

    private static final List<String> ARCHIVES = List.of(".tar.gz", ".tgz", ".tar");

    private final Session session;
    private final BiConsumer<Path, Trust> opener;
    private final ModelFinder finder = new ModelFinder(this::isHere);
    private final KaggleFinder kaggle;
    private final MachineCost cost;
    private final Fetches fetches;
    private final LatestWork photoSize;
    private final ObjectProperty<HubModel> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<HubView> view = new SimpleObjectProperty<>(HubView.LIST);
    private final ObservableList<HubModel> compared = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Set<String>> here = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** The catalogue, made ready. */
    private record Loaded(Catalogue catalogue, CatalogueSearch search, List<HubModel> models, Set<String> here) {}

    /**
     * @param opener opens a model's folder on the bench that looks into it, with the trust that was given
     */
    public HubViewModel(Session session, BiConsumer<Path, Trust> opener) {
        this.session = session;
        this.opener = opener.andThen((opened, trust) -> session.bench().set(Bench.MODEL));
        this.kaggle = new KaggleFinder(session);
        this.cost = new MachineCost(session);
        this.photoSize = new LatestWork(session.work());
        finder.results().addListener((Observable changed) -> lookAtOneThatWasFound());
        session.photos().addListener((observable, before, now) -> measurePhotos(now));
        measurePhotos(session.photos().get());
        this.fetches = new Fetches(session, this.opener, this::lookWhatIsHere);
    }

    /** Learns how large the photos are, which models are chosen by. */
    private void measurePhotos(ImageDataset photos) {
        finder.photos().set(null);
        if (photos == null) {
            finder.fitting().set(false);
            return;
        }
        List<Path> files = photos.items().stream().map(item -> item.file()).toList();
        photoSize.ask(
                Strings.text("hub.work.photos"),
                (progress, cancellation) -> SmallestPhoto.of(files, cancellation),
                found -> finder.photos().set(found.orElse(null)),
                failed -> session.warn(failed.getMessage()));
    }

    /** Reads the catalogue in the background, the first time the bench is opened. */
    public void load() {
        if (loading.get() || !finder.models().isEmpty()) {
            return;
        }
        loading.set(true);
        problem.set("");
        session.work()
                .start(
                        Strings.text("hub.work.catalogue"),
                        (progress, cancellation) -> {
                            ModelLibrary library = session.workbench().library();
                            Catalogue catalogue = library.catalogue();
                            List<HubModel> models = catalogue.models().stream()
                                    .map(HubModel::of)
                                    .toList();
                            return new Loaded(
                                    catalogue, CatalogueSearch.over(catalogue), models, here(library, models));
                        },
                        new BackgroundWork.Outcome<Loaded>(
                                this::show, failed -> end(failed.getMessage()), () -> end("")));
    }

    private void show(Loaded loaded) {
        end("");
        here.set(loaded.here());
        finder.setModels(loaded.search(), loaded.models(), loaded.catalogue().architectures());
    }

    /** Who narrows the list wants to see what is on it. */
    private void lookAtOneThatWasFound() {
        if (!finder.results().isEmpty() && !finder.results().contains(selected.get())) {
            selected.set(finder.results().get(0));
        }
    }

    private void end(String why) {
        loading.set(false);
        problem.set(why);
    }

    private static Set<String> here(ModelLibrary library, List<HubModel> models) {
        Set<String> found = new HashSet<>();
        for (HubModel model : models) {
            if (library.isHere(model.model().handle())) {
                found.add(model.model().handle().text());
            }
        }
        return found;
    }

    /** Looks again which models are on this machine: Python may have fetched one too. */
    void lookWhatIsHere() {
        List<HubModel> models = finder.models();
        session.work()
                .start(
                        Strings.text("hub.work.here"),
                        (progress, cancellation) -> here(session.workbench().library(), models),
                        BackgroundWork.Outcome.of(
                                found -> {
                                    here.set(found);
                                    if (finder.here().get()) {
                                        finder.find();
                                    }
                                },
                                failed -> session.warn(failed.getMessage())));
    }

    boolean isHere(HubModel model) {
        return here.get().contains(model.model().handle().text());
    }

    /** Fetches what is typed in place of words: a handle or an address. */
    void fetchTyped() {
        String typed = finder.words().get().strip();
        try {
            ModelHandle handle = ModelHandle.of(typed);
            fetches.fetch(handle.title(), handle);
            finder.words().set("");
        } catch (ModelProblem unreadable) {
            session.warn(unreadable.getMessage());
        }
    }

    /** Whether what is typed names one model, so that it can be fetched. */
    boolean isHandleTyped() {
        return ModelHandle.isHandle(finder.words().get().strip());
    }

    /** Fetches a model, or opens it where it is here. */
    void fetchOrOpen(HubModel model) {
        if (isHere(model)) {
            fetches.open(model.name(), model.model().handle());
        } else {
            fetches.fetch(model.name(), model.model().handle());
        }
    }

    void fetch(KaggleModel model) {
        fetches.fetch(model.handle().shortForm(), model.handle());
    }

    /** Takes what was dropped: archives are unpacked, anything else is opened where models are looked into. */
    void take(List<Path> dropped) {
        for (Path path : dropped) {
            if (isArchive(path)) {
                fetches.take(path);
            } else {
                opener.accept(path, Trust.NONE);
            }
        }
    }

    private static boolean isArchive(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(name::endsWith);
    }

    /** Puts a model beside others, or takes it away. */
    public void compare(HubModel model) {
        if (!compared.remove(model)) {
            if (compared.size() == MOST_COMPARED) {
                session.inform(Strings.text("hub.compare.full", MOST_COMPARED));
            } else {
                compared.add(model);
            }
        }
        if (compared.isEmpty() && view.get() == HubView.COMPARE) {
            view.set(HubView.LIST);
        }
    }

    PhotoFit fit(HubModel model) {
        return PhotoFit.of(
                model.model(), session.photos().get(), finder.photos().get());
    }

    ReadOnlyObjectProperty<ImageDataset> photos() {
        return session.photos();
    }

    public ModelFinder finder() {
        return finder;
    }

    KaggleFinder kaggle() {
        return kaggle;
    }

    public MachineCost cost() {
        return cost;
    }

    public Fetches fetches() {
        return fetches;
    }

    /** The model that is looked at; null for none. */
    public ObjectProperty<HubModel> selected() {
        return selected;
    }

    public ObjectProperty<HubView> view() {
        return view;
    }

    /** The models that are put side by side, at most three. */
    public ObservableList<HubModel> compared() {
        return compared;
    }

    /** The handles of the models on this machine. */
    ReadOnlyObjectProperty<Set<String>> here() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** Why the catalogue cannot be read, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public Session session() {
        return session;
    }

    /** Stops what is under way; what has come of models is kept. */
    public void stop() {
        cost.stop();
        fetches.pauseAll();
    }

    /** Stops what is under way, and follows no work any more. */
    public void close() {
        stop();
        fetches.close();
    }
}
