// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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

    private final List<PackPlan> plans = new ArrayList<>();
    private volatile boolean hold;

    /** Work waits for a stop, after 42 of 100. */
    public void hold() {
        hold = true;
    }

    /** Work goes on to its end. */
    public void letGo() {
        hold = false;
    }

    /** What was asked to be packed. */
    public List<PackPlan> plans() {
        return List.copyOf(plans);
    }

    private void work(String what, Progress progress, Cancellation cancellation) {
        progress.report(what, 42, 100);
        while (hold) {
            cancellation.check();
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public PackContents create(PackPlan plan, Path file, Progress progress, Cancellation cancellation) {
        plans.add(plan);
        if (file.toString().contains("full")) {
            throw new Problem(
                    file + " cannot be written (FileSystemException). Free space there, or choose another" + " place.");
        }
        work("Packing", progress, cancellation);
        return CONTENTS;
    }

    @Override
    public PackContents verify(Path file, Progress progress, Cancellation cancellation) {
        if (file.toString().contains("damaged")) {
            throw new Problem("The pack " + file + " is damaged: leaves/07.jpg is not what it was."
                    + " Copy it again from where it came.");
        }
        work("Verifying", progress, cancellation);
        return CONTENTS;
    }

    @Override
    public InstalledPack install(Path file, Progress progress, Cancellation cancellation) {
        work("Installing", progress, cancellation);
        return new InstalledPack(
                CONTENTS,
                List.of(
                        Path.of("/home/anna/Graftwork/models/0d4f9c3a"),
                        Path.of("/home/anna/Graftwork/photos/leaves")));
    }
}
