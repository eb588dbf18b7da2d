// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.PartEnd;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.project.ProjectOpening;
import org.graftwork.workbench.project.ProjectPhotos;

/** What the data bench shows and does. */
public final class DataViewModel {

    private final Session session;
    private final Opening opening;
    private final SplitForm split = new SplitForm();
    private final ObjectProperty<Optional<Split>> shown = new SimpleObjectProperty<>(Optional.empty());

    /**
     * The photos of a class.
     *
     * @param name the class
     * @param training how many are learned from
     * @param validation how many are checked against after each epoch
     * @param test how many are kept for the end
     * @param photos those that are shown, whatever the counts
     */
    public record ClassPhotos(String name, int training, int validation, int test, List<ImageItem> photos) {

        /** How many photos the class has. */
        public int total() {
            return training + validation + test;
        }
    }

    public DataViewModel(Session session) {
        this.session = session;
        this.opening = new Opening(session.work());
    }

    public Opening opening() {
        return opening;
    }

    public SplitForm split() {
        return split;
    }

    /** The photos at hand, or null. */
    public ReadOnlyObjectProperty<ImageDataset> photos() {
        return session.photos();
    }

    /** Which part of the photos is shown; empty for all. */
    public ObjectProperty<Optional<Split>> shown() {
        return shown;
    }

    /** Opens the photos that come with the product. */
    public void openSample() {
        open(session.workbench().samplePhotos());
    }

    /** Opens a folder of photos, divided as the form says. */
    public void open(Path folder) {
        split.options().ifPresent(options -> open(folder, options));
    }

    /** Divides the present photos anew, as the form says. */
    public void splitAgain() {
        if (session.photos().get() != null) {
            open(session.photos().get().folder());
        }
    }

    /**
     * Opens the photos of a project, divided as they were.
     *
     * @param ended told when that has come to an end, on the thread that uses the session; it tells the person of problems
     */
    public void open(ProjectPhotos photos, PartEnd<ImageDataset> ended) {
        split.show(photos.split());
        String name = photos.folder().replaceAll(".*[/\\\\](?=.)", "");
        opening.open(
                Strings.text("work.photos", name),
                name,
                (progress, cancellation) ->
                        new ProjectOpening(session.workbench()).open(photos, progress, cancellation),
                opened -> {
                    session.photos().set(opened);
                    ended.opened(opened);
                },
                problem -> {
                    ended.failed(problem);
                    return true;
                },
                ended::givenUp);
    }

    private void open(Path folder, SplitOptions options) {
        String name = String.valueOf(folder.getFileName());
        opening.open(
                Strings.text("work.photos", name),
                name,
                (progress, cancellation) -> session.workbench().openPhotos(folder, options, progress, cancellation),
                opened -> {
                    session.photos().set(opened);
                    session.inform(Strings.text("data.opened", opened.items().size(), name));
                });
    }

    /** The classes with the photos of the part that is shown. */
    public List<ClassPhotos> classes() {
        ImageDataset photos = session.photos().get();
        if (photos == null) {
            return List.of();
        }
        List<ClassPhotos> classes = new ArrayList<>();
        for (int label = 0; label < photos.classes().size(); label++) {
            int index = label;
            classes.add(new ClassPhotos(
                    photos.classes().get(label),
                    photos.count(Split.TRAIN, label),
                    photos.count(Split.VALIDATION, label),
                    photos.count(Split.TEST, label),
                    photos.items().stream()
                            .filter(item -> item.label() == index)
                            .filter(item ->
                                    shown.get().map(item.split()::equals).orElse(true))
                            .toList()));
        }
        return classes;
    }

    /** Whether the folder itself says which photos are for validation, so that a share has no effect. */
    public boolean isSplitByFolder() {
        ImageDataset photos = session.photos().get();
        if (photos == null || photos.count(Split.VALIDATION) == 0) {
            return false;
        }
        Set<Path> training = topFolders(photos, Split.TRAIN);
        return topFolders(photos, Split.VALIDATION).stream().noneMatch(training::contains);
    }

    /** Goes on to training. */
    public void goOn() {
        session.bench().set(Bench.TRAIN);
    }

    private static Set<Path> topFolders(ImageDataset photos, Split split) {
        return photos.items(split).stream()
                .filter(item -> item.file().startsWith(photos.folder()))
                .map(item -> photos.folder().relativize(item.file()).getName(0))
                .collect(Collectors.toSet());
    }
}
