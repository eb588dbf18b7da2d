// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.PackContents;
import org.graftwork.workbench.pack.PackPlan;
import org.graftwork.workbench.pack.Packs;

/** Packs that are made, verified and installed at once, with nothing in them. */
public final class FakePacks implements Packs {

    private static final PackContents CONTENTS = new PackContents(
            "Workshop in Graz",
            Instant.parse("2026-11-24T08:00:00Z"),
            List.of(
                    new PackContents.Item(
                            PackContents.Kind.MODEL,
                            "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5",
                            3,
                            9_400_000),
                    new PackContents.Item(PackContents.Kind.PHOTOS, "leaves", 240, 18_300_000)),
            27_700_000,
            "9f2c4e61d0b87a35f2c4e61d0b87a359f2c4e61d0b87a35f2c4e61d0b87a3500");

    @Override
    public PackContents create(PackPlan plan, Path file, Progress progress, Cancellation cancellation) {
        return CONTENTS;
    }

    @Override
    public PackContents verify(Path file, Progress progress, Cancellation cancellation) {
        if (file.toString().contains("damaged")) {
            throw new Problem("The pack " + file + " is damaged: leaves/07.jpg is not what it was."
                    + " Copy it again from where it came.");
        }
        return CONTENTS;
    }

    @Override
    public InstalledPack install(Path file, Progress progress, Cancellation cancellation) {
        verify(file, progress, cancellation);
        return new InstalledPack(CONTENTS, List.of(Path.of("models/mobilenet"), Path.of("photos/leaves")));
    }
}
