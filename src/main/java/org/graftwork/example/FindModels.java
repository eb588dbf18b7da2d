// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.util.List;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.CatalogueQuery;
import org.graftwork.model.hub.catalogue.CatalogueSearch;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** The models of TensorFlow Hub that fit what one looks for. */
public final class FindModels {

    private FindModels() {}

    public static void main(String[] arguments) {
        // snippet find-models
        String handle = "https://tfhub.dev/google/imagenet/mobilenet_v2_035_96/feature_vector/5";
        String words = "mobilenet v2 feature vector";
        int most = 5;

        try (Workbench workbench = LocalWorkbench.here()) {
            Catalogue catalogue = workbench.library().catalogue();
            if (ModelHandles.parse(handle) instanceof ModelHandle.TfHub hub) {
                CatalogueModel model = catalogue.find(hub).orElseThrow();
                System.out.println(model.handle().url() + " is for " + model.task() + ", takes "
                        + model.height().orElse(0) + " pixels and gives "
                        + model.features().orElse(0) + " numbers");
            }

            // The bench has filters besides, and leaves away what would take too long on this machine.
            CatalogueQuery query = CatalogueQuery.ALL.withWords(words).in(SortOrder.COST);
            List<CatalogueModel> found = CatalogueSearch.over(catalogue).find(query, model -> true);
            System.out.println(found.size() + " models; the cheapest first:");
            for (CatalogueModel model : found.subList(0, Math.min(most, found.size()))) {
                System.out.println(model.handle().url());
                model.figures()
                        .flatMap(figures -> figures.top1().stream().boxed().findFirst())
                        .ifPresent(top1 -> System.out.printf("    %.1f %% of ImageNet named right%n", 100 * top1));
            }
        }
        // end
    }
}
