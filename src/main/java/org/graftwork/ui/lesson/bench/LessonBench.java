// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import org.graftwork.lesson.bench.Measurement;

/**
 * The live bench beside a lesson's text: it does what the lesson asks for and tells what it measured. It is made of the
 * same view-models and components as the free benches, on a session of the lesson's own. All of it is used on the FX
 * thread; only {@link #view} needs the toolkit.
 */
public interface LessonBench {

    /** What was measured so far, by the names of the bench's contract. */
    ObservableMap<String, Measurement> measurements();

    /** What is chosen on the bench at present, by the names that the code's templates use, as Python writes values. */
    ObservableMap<String, String> choices();

    /** Whether something is under way that {@link #stop} would end. */
    ReadOnlyBooleanProperty busy();

    /**
     * Sets something, as the person could do by hand.
     *
     * @param setting one of the contract's settings
     * @param value one that the contract allows it
     */
    void set(String setting, String value);

    /**
     * Does something, as the person could do by hand; long work goes to the background.
     *
     * @param action one of the contract's actions
     */
    void act(String action);

    /** Ends what is under way within a second. */
    void stop();

    /** Frees what the bench holds beyond the session; called once, when the lesson is left for another. */
    default void close() {}

    /** What is shown; made once. It fits a width from 420 pixels on, and scrolls by itself where it is higher. */
    Node view();
}
