// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** Pre-trained models from where they come from. */
public final class OpenModels {

    private OpenModels() {}

    public static void main(String[] arguments) {
        // snippet open-models
        String model = "builtin"; // or a file of Keras, such as "my-model.keras"
        String hubModel = "assets/models/mobilenet_v2_035_96_drawn"; // a SavedModel
        String handle = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

        try (Workbench workbench = LocalWorkbench.here()) {
            for (String source : List.of(model, hubModel)) {
                PretrainedModel base = workbench.openModel(source);
                System.out.println(base.name() + ": " + base.input().height() + " x "
                        + base.input().width() + " pixels in " + base.input().range() + ", "
                        + base.output().dimensions() + " numbers out, "
                        + base.variables().size() + " variables");
            }

            // A model of TensorFlow Hub is fetched once; from then on it opens without a network.
            ModelHandle hub = ModelHandles.parse(handle);
            System.out.println(hub.page() + (workbench.library().isHere(hub) ? " is here" : " has to be fetched"));
        }
        // end
    }
}
