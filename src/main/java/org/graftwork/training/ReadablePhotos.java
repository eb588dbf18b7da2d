// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.UnreadableImage;
import org.graftwork.problem.Cancellation;

/** Decodes each photo once to find those that cannot be read, before a run that has no use for their features. */
final class ReadablePhotos {

    private static final int REPORT_EVERY = 64;

    private ReadablePhotos() {}

    record Checked(List<ImageItem> items, List<SkippedFile> skipped) {}

    static Checked check(
            List<ImageItem> photos,
            PhotoReader reader,
            ExecutorService decoders,
            FeatureExtractor.Listener listener,
            Cancellation cancellation) {
        List<Future<SkippedFile>> checks = new ArrayList<>();
        for (ImageItem photo : photos) {
            checks.add(decoders.submit(() -> cancellation.isRequested() ? null : check(photo, reader)));
        }
        List<ImageItem> items = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < photos.size(); i++) {
            cancellation.check();
            SkippedFile problem = Waiting.on(checks.get(i));
            if (problem == null) {
                items.add(photos.get(i));
            } else {
                skipped.add(problem);
            }
            if ((i + 1) % REPORT_EVERY == 0) {
                listener.extracting(i + 1, photos.size(), (i + 1) / ((System.nanoTime() - begin) / 1e9));
            }
        }
        return new Checked(items, skipped);
    }

    private static SkippedFile check(ImageItem photo, PhotoReader reader) {
        try {
            reader.read(photo.file(), new float[reader.length()], 0);
            return null;
        } catch (UnreadableImage e) {
            return e.skipped();
        }
    }
}
