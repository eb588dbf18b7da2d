// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.Workbench;

/** What the model wants as black and white: shown on a photo, measured, and named by the person where it is not known. */
public final class RangeViewModel {

    private static final int PHOTOS = 6;

    private final Session session;
    private final Adapting adapting;
    private final Supplier<Optional<ValueRange>> truth;
    private final LatestWork finding;
    private final LatestWork measuring;
    private final ReadOnlyObjectWrapper<Optional<Path>> photo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RangeProof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<Path> photos = List.of();

    public RangeViewModel(Session session, Adapting adapting) {
        this(session, adapting, Optional::empty);
    }

    /**
     * @param truth what the model wants whatever a person says of it; empty where nobody but the person knows
     */
    public RangeViewModel(Session session, Adapting adapting, Supplier<Optional<ValueRange>> truth) {
        this.truth = truth;
        this.session = session;
        this.adapting = adapting;
        this.finding = new LatestWork(session.work());
        this.measuring = new LatestWork(session.work());
        session.photos().addListener((observable, before, now) -> {
            photos = List.of();
            findPhotos();
        });
        session.model().addListener((observable, before, now) -> showModel(before, now));
    }

    /** The photo it is shown on; empty until one is found. */
    public ReadOnlyObjectProperty<Optional<Path>> photo() {
        return photo.getReadOnlyProperty();
    }

    /** What was measured on the photo; empty before. The first way is the model's range. */
    public ReadOnlyObjectProperty<Optional<RangeProof>> proof() {
        return proof.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Why nothing could be measured or shown, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The model at hand, or null. */
    ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    /** What the model wants; what a person says of it where nobody knows better. */
    ValueRange wanted() {
        return truth.get().orElseGet(() -> session.model().get().input().range());
    }

    void choose(ValueRange range) {
        adapting.setRange(range);
    }

    /** Finds photos to show it on, where there are none yet: those at hand, else those that come with the product. */
    public void findPhotos() {
        if (!photos.isEmpty()) {
            return;
        }
        ImageDataset atHand = session.photos().get();
        Workbench workbench = session.workbench();
        finding.ask(
                Strings.text("model.work.photo"),
                (progress, cancellation) -> some(
                        atHand != null && !atHand.items().isEmpty()
                                ? atHand
                                : workbench.openPhotos(
                                        workbench.samplePhotos(), SplitOptions.standard(), progress, cancellation)),
                found -> {
                    photos = found;
                    show(found.stream().findFirst());
                },
                failure -> problem.set(failure.getMessage()));
    }

    /** Shows it on the next photo. */
    void nextPhoto() {
        if (!photos.isEmpty()) {
            int at = photo.get().map(photos::indexOf).orElse(-1);
            boolean measured = proof.get().isPresent();
            show(Optional.of(photos.get((at + 1) % photos.size())));
            if (measured) {
                measure();
            }
        }
    }

    /** Gives the photo to the model in each range and compares what comes out. */
    public void measure() {
        if (photo.get().isEmpty()) {
            return;
        }
        PretrainedModel model = session.model().get();
        Path file = photo.get().get();
        problem.set("");
        working.set(true);
        measuring.ask(
                Strings.text("model.work.range"),
                (progress, cancellation) ->
                        session.workbench().study().compareRanges(model, file, ownFirst(model.input())),
                measured -> {
                    working.set(false);
                    proof.set(Optional.of(measured));
                },
                failure -> {
                    working.set(false);
                    problem.set(failure.getMessage());
                });
    }

    private void show(Optional<Path> file) {
        photo.set(file);
        forgetProof();
    }

    private void showModel(PretrainedModel before, PretrainedModel now) {
        boolean measured = proof.get().isPresent() || working.get();
        boolean same = before != null && now != null && before.fingerprint().equals(now.fingerprint());
        forgetProof();
        if (measured && same) {
            measure();
        }
    }

    private void forgetProof() {
        measuring.forget();
        working.set(false);
        problem.set("");
        proof.set(Optional.empty());
    }

    private static List<ValueRange> ownFirst(InputSpec input) {
        List<ValueRange> ranges = new ArrayList<>(RangeChoice.of(input));
        ranges.remove(input.range());
        ranges.add(0, input.range());
        return ranges;
    }

    private static List<Path> some(ImageDataset photos) {
        List<ImageItem> items = photos.items();
        List<Path> some = new ArrayList<>();
        int wanted = Math.min(PHOTOS, items.size());
        for (int i = 0; i < wanted; i++) {
            some.add(items.get((int) ((i + 0.5) * items.size() / wanted)).file());
        }
        return some;
    }
}
