// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.util.List;
import java.util.Map;

/** Something to do on a screen. Texts may hold measurements as {@code {name}}. */
public sealed interface Step {

    /** Unlike that of any other step of its lesson. */
    String id();

    /**
     * A guess before a run, compared with what was measured after it.
     *
     * @param ask the question
     * @param choices each with the condition under which it was right; the first that holds was
     * @param says what was measured, in words
     */
    record Prediction(String id, String ask, List<Guess> choices, String says) implements Step {
        public Prediction {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A guess.
     *
     * @param text what is guessed
     * @param when what has to be measured for it to be right
     */
    record Guess(String text, Condition when) {}

    /**
     * Work on the bench that a button starts.
     *
     * @param label on the button
     * @param action the bench's name for it
     * @param set settings made first
     * @param done what has to be measured for it to be done
     * @param says what came of it, in words; may be empty
     */
    record Task(String id, String label, String action, Map<String, String> set, Condition done, String says)
            implements Step {
        public Task {
            set = Map.copyOf(set);
        }
    }

    /**
     * A question that is checked.
     *
     * @param choices at least one right, and each wrong one with a hint
     * @param praise said of the right answer: why it is right
     */
    record Question(String id, String ask, List<Choice> choices, String praise) implements Step {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An answer to choose.
     *
     * @param hint said where it is chosen and wrong
     */
    record Choice(String text, boolean right, String hint) {}

    /**
     * An invitation to break something on purpose.
     *
     * @param title what is broken
     * @param text what to watch, in Markdown
     * @param label on the button
     * @param action the bench's name for it
     * @param set settings made first
     * @param broken what has to be measured for it to be broken
     * @param says what was measured then, in words
     * @param otherwise what is said where it held out
     * @param mend the label of the button that puts things right
     * @param mendAction the bench's name for that; may be empty
     * @param mendSet settings that put things right
     */
    record BreakIt(
            String id,
            String title,
            String text,
            String label,
            String action,
            Map<String, String> set,
            Condition broken,
            String says,
            String otherwise,
            String mend,
            String mendAction,
            Map<String, String> mendSet)
            implements Step {
        public BreakIt {
            set = Map.copyOf(set);
            mendSet = Map.copyOf(mendSet);
        }
    }

    /**
     * A claim of the lesson with its proof; it stands open until all that it names has been measured.
     *
     * @param claim what is claimed
     * @param holds what has to be measured for it to hold
     * @param says the proof in words
     * @param otherwise what is said where the measurement speaks against it
     */
    record Proof(String id, String claim, Condition holds, String says, String otherwise) implements Step {}
}
