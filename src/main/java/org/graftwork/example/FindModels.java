// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.util.List;
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
        String words = "mobilenet v2 feature vector";
        int most = 5;

        try (Workbench workbench = LocalWorkbench.here()) {
            CatalogueSearch search = CatalogueSearch.over(workbench.library().catalogue());
            CatalogueQuery query = CatalogueQuery.ALL.withWords(words).in(SortOrder.COST);
            List<CatalogueModel> found = search.find(query, model -> true);
            System.out.println(found.size() + " models; the cheapest first:");
            for (CatalogueModel model : found.subList(0, Math.min(most, found.size()))) {
                String input = model.height().isPresent() ? model.height().getAsInt() + " pixels" : "any size";
                System.out.println(model.handle().url() + "  " + input);
                model.figures()
                        .flatMap(figures -> figures.top1().stream().boxed().findFirst())
                        .ifPresent(top1 -> System.out.printf("    %.1f %% of ImageNet named right%n", 100 * top1));
            }
        }
        // end
    }
}
