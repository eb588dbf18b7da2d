// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Condition.Comparison;
import org.graftwork.lesson.Condition.Operand;
import org.graftwork.lesson.Condition.Operator;
import org.graftwork.lesson.Step;
import org.graftwork.ui.lesson.PretendBench;
import org.junit.jupiter.api.Test;

final class StepModelsTest {

    private final PretendBench bench = new PretendBench();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(true);
    private final List<String> remembered = new ArrayList<>();
    private final StepModels models = models(Map.of());

    private static final Step.Prediction PREDICTION = new Step.Prediction(
            "guess",
            "How many will be right?",
            List.of(
                    new Step.Guess("half", condition("run.accuracy", Operator.LESS, 0.6)),
                    new Step.Guess("nearly all", condition("run.accuracy", Operator.AT_LEAST, 0.9)),
                    new Step.Guess("most", condition("run.accuracy", Operator.AT_LEAST, 0.6))),
            "{run.accuracy} were right.");

    private static final Step.BreakIt BREAK = new Step.BreakIt(
            "break",
            "A rate of 1",
            "Watch the loss.",
            "Break it",
            "crash",
            Map.of("epochs", "3"),
            condition("run.loss", Operator.AT_LEAST, 1),
            "The loss is {run.loss}.",
            "It held out: {run.loss}.",
            "Mend it",
            "run",
            Map.of("epochs", "10"));

    @Test
    void whatAStoredRunShowsIsNotSaidToBeProvenHere() {
        ProofModel proof = (ProofModel) models.of(new Step.Proof(
                "proof", "It learns.", condition("run.loss", Operator.LESS, 1), "{run.loss}.", "{run.loss}."));
        bench.measure("run.loss", 0.5);
        bench.measure("run.stored", 1);
        assertTrue(proof.stored().get());
        bench.measure("run.loss", 0.5);
        bench.measure("run.stored", 0);
        assertFalse(proof.stored().get());
    }

    @Test
    void aStoredRunSaysNothingOfWhatWasBrokenHere() {
        BreakItModel breaking = (BreakItModel) models.of(BREAK);
        breaking.breakIt();
        bench.measure("run.loss", 3);
        bench.work(false);
        assertTrue(breaking.wasBroken());
        bench.measure("run.stored", 1);
        bench.measure("run.loss", 0.1);
        assertTrue(breaking.wasBroken());
    }

    @Test
    void aGuessIsComparedWithWhatIsMeasuredAfterIt() {
        PredictionModel guess = (PredictionModel) models.of(PREDICTION);
        guess.take(2);
        assertEquals("", guess.verdict().get());
        bench.measure("run.accuracy", 0.975);
        assertEquals(1, guess.outcome().get());
        assertEquals(
                "It came out otherwise. 97.5\u00a0% were right.",
                guess.verdict().get());
        assertEquals(List.of("guess=2"), remembered);
    }

    @Test
    void whatWasMeasuredIsToldOnlyToWhoHasGuessed() {
        PredictionModel guess = (PredictionModel) models.of(PREDICTION);
        bench.measure("run.accuracy", 0.975);
        assertEquals("", guess.verdict().get());
        assertEquals(-1, guess.outcome().get());
        guess.take(1);
        assertEquals("You guessed it. 97.5\u00a0% were right.", guess.verdict().get());
    }

    @Test
    void aGuessIsComparedOnceAllThatIsToldWithItWasMeasured() {
        PredictionModel guess = (PredictionModel) models.of(new Step.Prediction(
                "guess", "How many?", PREDICTION.choices(), "{run.accuracy} were right, with a loss of {run.loss}."));
        guess.take(1);
        bench.measure("run.accuracy", 0.975);
        assertEquals("", guess.verdict().get());
        bench.measure("run.loss", 0.1);
        assertTrue(guess.verdict().get().startsWith("You guessed it."));
    }

    @Test
    void aGuessThatWasComparedCannotBeChanged() {
        PredictionModel guess = (PredictionModel) models.of(PREDICTION);
        guess.take(0);
        bench.measure("run.accuracy", 0.975);
        guess.take(1);
        assertEquals(0, guess.guess().get());
    }

    @Test
    void aGuessThatAnOlderTextHadIsForgotten() {
        for (int choice : new int[] {7, -3}) {
            PredictionModel guess =
                    (PredictionModel) models(Map.of("guess", choice)).of(PREDICTION);
            assertEquals(-1, guess.guess().get());
        }
    }

    @Test
    void aTaskSetsTheBenchAndHasItWork() {
        TaskModel task = task();
        task.start();
        assertEquals(List.of("epochs=5", "run"), bench.asked());
        assertFalse(task.done().get());
        bench.measure("run.epochs", 5);
        assertTrue(task.done().get());
        assertEquals("5 epochs are done.", task.said().get());
    }

    @Test
    void aTaskWaitsForTheBench() {
        TaskModel task = task();
        ready.set(false);
        task.start();
        ready.set(true);
        bench.work(true);
        task.start();
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void aTaskThatIsDoneByHandIsDone() {
        TaskModel task = task();
        bench.measure("run.epochs", 9);
        assertTrue(task.done().get());
    }

    @Test
    void aWrongAnswerBringsItsHintAndTheQuestionStaysOpen() {
        QuestionModel question = question(Map.of());
        question.take(0);
        assertFalse(question.right().get());
        assertEquals("Look at the lock.", question.reply().get());
        question.take(1);
        assertTrue(question.right().get());
        assertEquals("It is frozen.", question.reply().get());
        question.take(0);
        assertEquals(1, question.answer().get());
    }

    @Test
    void anAnswerThatWasGivenBeforeIsShown() {
        assertTrue(question(Map.of("ask", 1)).right().get());
        assertEquals(-1, question(Map.of("ask", 9)).answer().get());
    }

    @Test
    void whatIsBrokenIsToldWhenTheBenchIsDoneAndThenMended() {
        BreakItModel broken = (BreakItModel) models.of(BREAK);
        broken.breakIt();
        bench.measure("run.loss", 7);
        assertEquals(BreakItModel.State.BREAKING, broken.state().get());
        bench.work(false);
        assertEquals("The loss is 7.0000.", broken.said().get());
        assertEquals(BreakItModel.State.BROKEN, broken.state().get());
        broken.mend();
        assertEquals(BreakItModel.State.MENDED, broken.state().get());
        assertEquals(List.of("epochs=3", "crash", "epochs=10", "run"), bench.asked());
    }

    @Test
    void whatHeldOutIsSaidToHaveHeldOut() {
        BreakItModel broken = (BreakItModel) models.of(BREAK);
        bench.measure("run.loss", 0.5);
        broken.breakIt();
        bench.measure("run.loss", 0.75);
        bench.work(false);
        assertEquals("It held out: 0.7500.", broken.said().get());
    }

    @Test
    void aBreakThatIsStoppedTellsNothingOldAndCanBeMended() {
        BreakItModel broken = (BreakItModel) models.of(BREAK);
        bench.measure("run.loss", 0.5);
        broken.breakIt();
        bench.work(false);
        assertTrue(broken.said().get().startsWith("Nothing was measured"));
        assertFalse(broken.wasBroken());
        broken.mend();
        assertEquals(BreakItModel.State.MENDED, broken.state().get());
        broken.breakIt();
        bench.measure("run.loss", 7);
        bench.work(false);
        assertEquals("The loss is 7.0000.", broken.said().get());
    }

    @Test
    void whatIsBrokenOnPurposeSpeaksAgainstNoClaim() {
        ProofModel proof = (ProofModel) models.of(new Step.Proof(
                "proof",
                "It learns",
                condition("run.loss", Operator.LESS, 1),
                "The loss is {run.loss}.",
                "The loss is {run.loss}, not small."));
        BreakItModel broken = (BreakItModel) models.of(BREAK);
        bench.measure("run.loss", 0.25);
        assertEquals(ProofModel.State.PROVEN, proof.state().get());
        broken.breakIt();
        bench.measure("run.loss", 9);
        bench.work(false);
        assertEquals(ProofModel.State.PROVEN, proof.state().get());
        assertEquals("The loss is 0.2500.", proof.said().get());
        broken.mend();
        bench.measure("run.loss", 3);
        assertEquals(ProofModel.State.NOT_PROVEN, proof.state().get());
    }

    @Test
    void aLossThatIsNoNumberIsSaidInWords() {
        bench.measure("run.loss", Double.NaN);
        assertEquals("loss: no number any more", Filled.text("loss: {run.loss}", bench.measurements()));
        assertEquals("accuracy: –", Filled.text("accuracy: {run.accuracy}", bench.measurements()));
    }

    private TaskModel task() {
        return (TaskModel) models.of(new Step.Task(
                "do",
                "Train",
                "run",
                Map.of("epochs", "5"),
                condition("run.epochs", Operator.AT_LEAST, 1),
                "{run.epochs} epochs are done."));
    }

    private QuestionModel question(Map<String, Integer> answers) {
        return (QuestionModel) models(answers)
                .of(new Step.Question(
                        "ask",
                        "Why did it not change?",
                        List.of(
                                new Step.Choice("It is small", false, "Look at the lock."),
                                new Step.Choice("It is frozen", true, "")),
                        "It is frozen."));
    }

    private StepModels models(Map<String, Integer> answers) {
        return new StepModels(
                new BenchLink(bench, ready), answers, (step, choice) -> remembered.add(step + "=" + choice));
    }

    private static Condition condition(String measure, Operator operator, double value) {
        return new Condition(List.of(
                new Comparison(new Operand(Optional.of(measure), 1), operator, new Operand(Optional.empty(), value))));
    }
}
