// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingResult;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.Test;

final class LocalWholeWayTest extends LocalWindow {

    @Test
    void theExportNamesTheDroppedPictureAsTheWindowDid() {
        Path picture = aTestPictureOf("dogs");
        Path exported = new WholeWay(this, window, PATIENCE).walk(picture, "dogs");

        Session session = window.session();
        TrainedClassifier trained = (TrainedClassifier) session.classifier().get();
        TrainingResult result = trained.result();
        assertEquals(session.photos().get().items().size(), result.extraction().images());
        assertTrue(result.testAccuracy().orElseThrow() > 0.8, "test accuracy " + result.testAccuracy());
        assertTrue(session.message().get().text().contains(exported.toString()));
        assertTrue(Files.isRegularFile(exported.resolve("saved_model.pb")));
        try (Classifier reopened = workbench.openExport(exported)) {
            Prediction live = trained.classify(picture);
            Prediction again = reopened.classify(picture);
            assertEquals(live.label(), again.label());
            assertEquals(live.probabilities().get("dogs"), again.probabilities().get("dogs"), 1e-5);
        }
    }

    private Path aTestPictureOf(String name) {
        return ImageFolders.open(
                        workbench.samplePhotos(),
                        SplitOptions.standard(),
                        (what, done, total) -> {},
                        new Cancellation())
                .items(Split.TEST)
                .stream()
                .map(ImageItem::file)
                .filter(file -> file.getParent().endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
