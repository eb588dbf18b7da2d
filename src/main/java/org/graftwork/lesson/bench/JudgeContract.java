// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a classifier is judged, used and taken home.
 *
 * <p>Actions: {@code train}; {@code judge}, which asks it for all validation and test photos; {@code trainAndJudge},
 * both after each other; {@code tryPhoto}, which classifies the next photo of the sample strip; {@code export}; {@code loadElsewhere}, which opens the export anew and
 * compares what it says with what the classifier says.
 *
 * <p>Settings: {@code epochs}; {@code dogs}, how many training photos of the last class are used, 0 for all;
 * {@code balance}, {@code true} or {@code false}: whether rare classes weigh more; {@code part}, {@code judge},
 * {@code use} or {@code take_home}: what is looked at.
 *
 * <p>Measures: {@code judge.photos}, {@code judge.right} and {@code judge.mistakes}; {@code judge.accuracy};
 * {@code judge.confidenceRight} and {@code judge.confidenceWrong}, the mean probabilities of what was named;
 * {@code judge.mostSure}, the probability of the worst mistake; {@code judge.first.precision},
 * {@code judge.first.recall}, {@code judge.last.precision}, {@code judge.last.recall}, of the first and the last class;
 * {@code judge.seconds}. {@code photo.tried}, {@code photo.label}, {@code photo.confidence} as on the first bench.
 * {@code export.bytes}, {@code export.difference}: the largest difference of a probability when it was checked;
 * {@code elsewhere.photos}, {@code elsewhere.same}, how many of them are named alike, and {@code elsewhere.difference},
 * the largest difference of a probability.
 */
final class JudgeContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("train", "judge", "trainAndJudge", "tryPhoto", "export", "loadElsewhere"),
            Map.of(
                    "epochs",
                    Setting.epochs(),
                    "dogs",
                    Setting.whole(0, 1000),
                    "balance",
                    Setting.oneOf("true", "false"),
                    "part",
                    Setting.oneOf("judge", "use", "take_home")),
            measures());

    private JudgeContract() {}

    private static Map<String, Unit> measures() {
        Map<String, Unit> measures = new LinkedHashMap<>(Map.of(
                "judge.photos", Unit.COUNT,
                "judge.right", Unit.COUNT,
                "judge.mistakes", Unit.COUNT,
                "judge.accuracy", Unit.SHARE,
                "judge.confidenceRight", Unit.SHARE,
                "judge.confidenceWrong", Unit.SHARE,
                "judge.mostSure", Unit.SHARE,
                "judge.seconds", Unit.SECONDS));
        for (String place : new String[] {"first", "last"}) {
            measures.put("judge." + place + ".precision", Unit.SHARE);
            measures.put("judge." + place + ".recall", Unit.SHARE);
        }
        measures.put("photo.tried", Unit.COUNT);
        measures.put("photo.label", Unit.TEXT);
        measures.put("photo.confidence", Unit.SHARE);
        measures.put("export.bytes", Unit.BYTES);
        measures.put("export.difference", Unit.NUMBER);
        measures.put("elsewhere.photos", Unit.COUNT);
        measures.put("elsewhere.same", Unit.COUNT);
        measures.put("elsewhere.difference", Unit.NUMBER);
        return RunMeasures.of(measures, "run");
    }
}
