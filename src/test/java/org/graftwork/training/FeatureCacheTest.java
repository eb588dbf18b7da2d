// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.graftwork.training.SmallRun.phase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureCacheTest {

    private static final int PHOTOS = 8;

    @TempDir
    Path folder;

    private ImageDataset photos;
    private EpochFigures first;

    @BeforeEach
    void extractOnce() {
        photos = ColouredPhotos.write(folder, PHOTOS, 0, 0);
        TrainedClassifier trained = run(photos);
        assertEquals(0, trained.result().extraction().cached());
        first = trained.result().history().get(0);
    }

    @Test
    void aSecondRunFindsAllFeaturesAndLearnsTheSame() {
        TrainedClassifier second = run(photos);

        assertEquals(PHOTOS, second.result().extraction().cached());
        assertEquals(first.trainLoss(), second.result().history().get(0).trainLoss());
    }

    @Test
    void aRenamedPhotoIsFound() throws IOException {
        ImageItem item = photos.items().get(2);
        Path renamed = Files.move(item.file(), folder.resolve("renamed.png"));
        List<ImageItem> items = new ArrayList<>(photos.items());
        items.set(2, new ImageItem(renamed, item.label(), item.split()));
        ImageDataset now = new ImageDataset(folder, photos.classes(), items, List.of(), List.of());

        assertEquals(PHOTOS, run(now).result().extraction().cached());
    }

    @Test
    void aChangedPhotoIsRunAgain() {
        ColouredPhotos.write(photos.items().get(2).file(), 99, 0);

        assertEquals(PHOTOS - 1, run(photos).result().extraction().cached());
    }

    @Test
    void otherValuesOfTheSameNetworkHaveOtherFeatures() {
        assertNotEquals(
                FeatureKey.of(SmallRun.BASE, SmallNetwork.values(1)),
                FeatureKey.of(SmallRun.BASE, SmallNetwork.values(2)));
    }

    @Test
    void featuresInMemoryAreFoundAgainInTheSameCacheOnly() {
        FeatureCache cache = FeatureCache.inMemory();

        assertEquals(0, run(photos, cache).result().extraction().cached());
        assertEquals(PHOTOS, run(photos, cache).result().extraction().cached());
        assertEquals(
                0, run(photos, FeatureCache.inMemory()).result().extraction().cached());
    }

    private TrainedClassifier run(ImageDataset dataset) {
        return run(dataset, FeatureCache.in(folder.resolve("features")));
    }

    private static TrainedClassifier run(ImageDataset dataset, FeatureCache cache) {
        SmallRun run = new SmallRun(dataset);
        run.cache = cache;
        return run.run(1, phase(1, BaseTraining.FROZEN));
    }
}
