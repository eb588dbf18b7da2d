// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.RealFiles;
import org.graftwork.compatibility.Compatibility;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Fix;
import org.graftwork.compatibility.Level;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
final class RealStudyTest {

    private static final String HUB = "models/tf2-preview_mobilenet_v2_feature_vector_4";
    private static final String KERAS = "models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5";
    private static final String PHOTOS = "photos/cats_dogs";

    @TempDir
    private Path home;

    private LocalWorkbench workbench;

    @BeforeEach
    void openTheWorkbench() {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
    }

    @AfterEach
    void closeTheWorkbench() {
        workbench.close();
    }

    @Test
    void theGenuineHubModuleFitsPhotosButForTheirShape() {
        PretrainedModel model = open(HUB);
        ImageDataset photos = workbench.openPhotos(
                RealFiles.find(PHOTOS), SplitOptions.standard(), Progress.none(), Cancellation.none());
        Compatibility found = workbench.study().check(model, Optional.of(photos));
        assertEquals(
                List.of(Level.AMBER, Level.GREEN, Level.GREEN, Level.GREEN, Level.GREEN, Level.GREEN),
                found.findings().stream().map(Finding::level).toList(),
                found.toString());
        assertEquals(List.of(Fix.CENTRE_CROP, Fix.PAD), found.findings().get(0).fixes());
        assertEquals(
                "The model can be fine-tuned: 2,223,872 parameters in 156 variables are trainable.",
                found.findings().get(5).sentence());
    }

    @Test
    void theHubModuleSeesSomethingElseInTheRangeOfKeras() {
        double similarity = similarity(open(HUB), ValueRange.ZERO_TO_ONE, ValueRange.MINUS_ONE_TO_ONE);
        assertTrue(similarity < 0.9, () -> "" + similarity);
    }

    @Test
    void theWeightsOfKerasSeeSomethingElseInTheRangeOfTheHub() {
        double similarity = similarity(
                workbench.study().readyForHead(open(KERAS)).model(),
                ValueRange.MINUS_ONE_TO_ONE,
                ValueRange.ZERO_TO_ONE);
        assertTrue(similarity < 0.9, () -> "" + similarity);
    }

    private PretrainedModel open(String name) {
        return workbench.openModel(RealFiles.find(name).toString());
    }

    private double similarity(PretrainedModel model, ValueRange right, ValueRange wrong) {
        Path photo = RealFiles.find(PHOTOS + "/train/cats/cat.1.jpg");
        RangeProof proof = workbench.study().compareRanges(model, photo, List.of(right, wrong));
        assertEquals(1280, proof.ways().get(0).output().size());
        return proof.ways().get(1).similarity();
    }
}
