// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.MobileNetV2;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;

final class GraphCostTest {

    @Test
    void convolutionsCountByTheirKernelsAndOutputs() {
        int places = 4 * 4;
        int first = places * 4 * (3 * 3 * 3);
        int depthwise = places * 4 * (3 * 3);
        int project = places * 4 * 4;

        assertEquals(
                2.0 * (first + depthwise + project),
                GraphCost.perImage(SmallNetwork.model().inference(), List.of(8L, 8L, 3L)));
    }

    /** Table 4 of the authors' paper: 300 million multiply-adds. */
    @Test
    void mobileNetV2CostsWhatItsAuthorsSay() {
        PretrainedModel model = new MobileNetV2(1, 224).untrained("net");

        assertEquals(600e6, GraphCost.perImage(model.inference(), List.of(224L, 224L, 3L)), 10e6);
    }
}
