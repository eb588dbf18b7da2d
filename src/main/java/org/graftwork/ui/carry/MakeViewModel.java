// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Cancellation;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.library.ModelLibrary;
import org.graftwork.workbench.pack.PackContents;
import org.graftwork.workbench.pack.PackPlan;

/** Gathers what goes into a pack, and makes it. */
public final class MakeViewModel {

    /** What packs are called by. */
    public static final String SUFFIX = ".graftpack";

    private final Session session;
    private final PackWork work;
    private final PackWork adding;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final ObservableList<Piece> pieces = FXCollections.observableArrayList();

    /** Kept, because it hears of changes only as long as somebody holds it. */
    private final ObservableList<Piece> shownPieces = FXCollections.unmodifiableObservableList(pieces);

    private final ObservableList<String> cached = FXCollections.observableArrayList();
    private final ObservableList<String> shownCached = FXCollections.unmodifiableObservableList(cached);
    private final ReadOnlyObjectWrapper<Made> made = new ReadOnlyObjectWrapper<>();
    private final StringBinding estimate;
    private final StringBinding missing;
    private String suggested = "";

    /**
     * A pack that was made.
     *
     * @param file where it is
     * @param bytes its size on disk
     * @param contents what is in it
     */
    public record Made(Path file, long bytes, PackContents contents) {}

    MakeViewModel(Session session) {
        this.session = session;
        this.work = new PackWork(session.work());
        this.adding = new PackWork(session.work());
        title.addListener((observable, before, now) -> suggestFile());
        estimate = Bindings.createStringBinding(
                () -> pieces.isEmpty()
                        ? ""
                        : Strings.text(
                                "carry.make.estimate",
                                Figures.bytes(
                                        pieces.stream().mapToLong(Piece::bytes).sum())),
                pieces);
        missing = Bindings.createStringBinding(this::whatIsMissing, title, pieces, file);
        suggestFile();
    }

    /** What the pack is called, for people. */
    public StringProperty title() {
        return title;
    }

    /** Where the pack goes, as the person types it. */
    public StringProperty file() {
        return file;
    }

    /** What goes into it. */
    public ObservableList<Piece> pieces() {
        return shownPieces;
    }

    /** Handles of models that are on this machine, once they were looked for. */
    public ObservableList<String> cached() {
        return shownCached;
    }

    /** How large the pack will be at the most, in words. */
    public StringBinding estimate() {
        return estimate;
    }

    /** What has to be there before the pack can be made, or empty. */
    public StringBinding missing() {
        return missing;
    }

    /** Makes the pack. */
    public PackWork work() {
        return work;
    }

    /** Finds what is added. */
    public PackWork adding() {
        return adding;
    }

    /** The pack that was made last, or null. */
    public ReadOnlyObjectProperty<Made> made() {
        return made.getReadOnlyProperty();
    }

    /** The model at hand, or null. */
    public ReadOnlyObjectProperty<PretrainedModel> sessionModel() {
        return session.model();
    }

    /** The photos at hand, or null. */
    public ReadOnlyObjectProperty<ImageDataset> sessionPhotos() {
        return session.photos();
    }

    /** Looks for the models that are on this machine. */
    public void findCached() {
        session.work()
                .start(
                        Strings.text("carry.work.cached"),
                        (progress, cancellation) ->
                                PieceScale.here(session.workbench().library()),
                        BackgroundWork.Outcome.of(
                                found -> cached.setAll(
                                        found.stream().map(ModelHandle::text).toList()),
                                problem -> {}));
    }

    /** Adds the model at hand. */
    public void addSessionModel() {
        PretrainedModel model = session.model().get();
        if (model != null) {
            add(cancellation -> {
                ModelLibrary library = session.workbench().library();
                String source = PieceScale.handleOf(library, model.path(), cancellation)
                        .orElse(model.path().toString());
                return new Piece(
                        PackContents.Kind.MODEL,
                        source,
                        PieceScale.path(PackContents.Kind.MODEL, model.path(), cancellation)
                                .bytes());
            });
        }
    }

    /** Adds the photos at hand. */
    public void addSessionPhotos() {
        if (session.photos().get() != null) {
            add(PackContents.Kind.PHOTOS, session.photos().get().folder());
        }
    }

    /** Adds a model by its handle, or by the path of its folder or file. */
    public void addModel(String text) {
        if (!text.isBlank()) {
            add(cancellation -> PieceScale.model(session.workbench().library(), text, cancellation));
        }
    }

    /** Adds a folder or file. */
    public void add(PackContents.Kind kind, Path path) {
        add(cancellation -> PieceScale.path(kind, path, cancellation));
    }

    /** Finds a thing in the background. */
    @FunctionalInterface
    private interface Finder {
        Piece find(Cancellation cancellation);
    }

    private void add(Finder finder) {
        adding.start(
                Strings.text("carry.work.add"),
                (progress, cancellation) -> finder.find(cancellation),
                this::put,
                () -> {});
    }

    /** Nothing stands in a pack twice, and a pack has one file of settings. */
    private void put(Piece piece) {
        Predicate<Piece> replaced = other -> other.source().equals(piece.source())
                || (piece.kind() == PackContents.Kind.SETTINGS && other.kind() == PackContents.Kind.SETTINGS);
        pieces.removeIf(replaced);
        pieces.add(piece);
    }

    /** Leaves a thing out. */
    public void remove(Piece piece) {
        pieces.remove(piece);
    }

    /** Puts the pack into a folder, under its own name. */
    public void putInto(Path folder) {
        file.set(folder.resolve(fileName()).toString());
    }

    /** Makes the pack in the background. */
    public void make() {
        if (!missing.get().isEmpty() || work.running().get()) {
            return;
        }
        Path target = target().orElseThrow();
        PackPlan plan = new PackPlan(
                title.get().strip(),
                sources(PackContents.Kind.MODEL),
                sources(PackContents.Kind.PHOTOS).stream().map(Path::of).toList(),
                sources(PackContents.Kind.SETTINGS).stream().findFirst().map(Path::of));
        made.set(null);
        work.start(
                Strings.text("carry.work.make", target.getFileName()),
                (progress, cancellation) -> {
                    Files.createDirectories(target.getParent());
                    PackContents contents = session.workbench().packs().create(plan, target, progress, cancellation);
                    return new Made(target, Files.exists(target) ? Files.size(target) : contents.bytes(), contents);
                },
                done -> {
                    made.set(done);
                    session.inform(Strings.text("carry.made.message", done.file()));
                },
                () -> {});
    }

    private List<String> sources(PackContents.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::source)
                .toList();
    }

    private String whatIsMissing() {
        if (title.get().isBlank()) {
            return Strings.text("carry.make.missing.title");
        }
        if (pieces.stream().allMatch(piece -> piece.kind() == PackContents.Kind.SETTINGS)) {
            return Strings.text("carry.make.missing.pieces");
        }
        return target().isEmpty() ? Strings.text("carry.make.missing.file", SUFFIX) : "";
    }

    private Optional<Path> target() {
        String typed = file.get() == null ? "" : file.get().strip();
        try {
            return Optional.of(Path.of(typed)).filter(path -> path.isAbsolute() && typed.endsWith(SUFFIX));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The file follows the title until the person names one. */
    private void suggestFile() {
        if (file.get().equals(suggested)) {
            suggested = session.exports().resolve(fileName()).toString();
            file.set(suggested);
        }
    }

    private String fileName() {
        String plain = title.get().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return (plain.isEmpty() ? Strings.text("carry.make.name") : plain) + SUFFIX;
    }
}
