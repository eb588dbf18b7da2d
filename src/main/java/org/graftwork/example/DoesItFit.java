// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.compatibility.Finding;
import org.graftwork.compatibility.Fix;
import org.graftwork.compatibility.RangeProof;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** How photos, a base and a head go together, found out before anything is trained. */
public final class DoesItFit {

    private DoesItFit() {}

    public static void main(String[] arguments) {
        // snippet does-it-fit
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";

        try (Workbench workbench = LocalWorkbench.here()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos));

            // Grey or wide photos, other ranges and fits are made on the bench only; this takes all as it comes.
            // Shape, number type and range at both ends of the base.
            for (Finding finding :
                    workbench.study().check(base, Optional.of(dataset)).findings()) {
                System.out.println(finding.level() + "  " + finding.sentence());
                for (Fix fix : finding.fixes()) {
                    System.out.println("       can be put right: " + fix);
                }
            }

            // Does the range matter? The same photo in the range the base was trained with, and in a wrong one.
            Path photo = dataset.items(Split.VALIDATION).get(0).file();
            RangeProof proof = workbench
                    .study()
                    .compareRanges(base, photo, List.of(base.input().range(), ValueRange.BYTES));
            for (RangeProof.Way way : proof.ways()) {
                System.out.printf("%s: similarity of the features %.3f%n", way.range(), way.similarity());
            }
        }
        // end
    }
}
