// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.NetworkStep;

/**
 * Goes through what happened in a step, moment by moment: forward through the layers, the loss, and, in training mode,
 * backward through them, and the update.
 */
final class Playback {

    /** Where nothing has happened yet. */
    static final int BEFORE = -1;

    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(BEFORE);
    private List<Moment> moments = List.of();

    /** What happens in a moment. */
    enum Kind {
        FORWARD,
        LOSS,
        BACKWARD,
        UPDATE
    }

    /** @param layer its place; -1 where it is not about a layer */
    record Moment(Kind kind, int layer) {}

    /** Begins anew with a step, before its first moment. */
    void load(NetworkStep step) {
        List<Moment> all = new ArrayList<>();
        int layers = step.layers().size();
        for (int i = 0; i < layers; i++) {
            all.add(new Moment(Kind.FORWARD, i));
        }
        all.add(new Moment(Kind.LOSS, -1));
        if (step.mode() == NetworkMode.TRAINING) {
            for (int i = layers - 1; i > 0; i--) {
                all.add(new Moment(Kind.BACKWARD, i));
            }
            all.add(new Moment(Kind.UPDATE, -1));
        }
        moments = List.copyOf(all);
        position.set(BEFORE);
    }

    /** Forgets the step. */
    void clear() {
        moments = List.of();
        position.set(BEFORE);
    }

    /** The number of the moment that is shown, from 0; {@link #BEFORE} before the first. */
    ReadOnlyIntegerProperty position() {
        return position.getReadOnlyProperty();
    }

    List<Moment> moments() {
        return moments;
    }

    void next() {
        position.set(Math.min(moments.size() - 1, position.get() + 1));
    }

    void previous() {
        position.set(Math.max(BEFORE, position.get() - 1));
    }

    void toStart() {
        position.set(BEFORE);
    }

    void toEnd() {
        position.set(moments.size() - 1);
    }

    boolean isAtEnd() {
        return position.get() == moments.size() - 1;
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    /** Whether this is the moment that is shown. */
    boolean isAt(Kind kind, int layer) {
        return position.get() >= 0 && moments.get(position.get()).equals(new Moment(kind, layer));
    }

    /** Whether this moment has come. */
    boolean isReached(Kind kind, int layer) {
        int place = moments.indexOf(new Moment(kind, layer));
        return place >= 0 && place <= position.get();
    }
}
