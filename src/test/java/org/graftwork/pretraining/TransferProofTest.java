// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.ProductFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TransferProofTest {

    private static final int PER_CLASS = 40;

    @Test
    void theBuiltInModelShowsWhatTransferLearningIsFor() {
        ProductFiles files = ProductFiles.find();
        TransferProof proof =
                new TransferProof(files.builtinModel(), files.sampleData().resolve("cats-and-dogs"), PER_CLASS, 7);

        TransferProof.Outcome transfer = proof.transfer(Cancellation.none());
        TransferProof.Outcome scratch = proof.scratch(transfer.seconds(), 7, Cancellation.none());

        assertTrue(transfer.testAccuracy() >= 0.93, transfer::toString);
        assertTrue(transfer.testAccuracy() - scratch.testAccuracy() >= 0.15, () -> transfer + " " + scratch);
    }
}
