// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.PublishedFigures;

/** Models of the catalogue for a person at the console: a line each, two where the name is long; 100 columns. */
final class ModelTable {

    private static final int NAME = 70;
    private static final String ROW = "%s %-" + NAME + "s%5s%8s%6s%9s";

    private ModelTable() {}

    /** The table with its head, and below what its marks mean. */
    static List<String> of(List<CatalogueModel> models, Predicate<CatalogueModel> isHere) {
        if (models.isEmpty()) {
            return List.of("No model of the catalogue is such.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(" ", "model", "size", "numbers", "top-1", "madds"));
        boolean anyHere = false;
        for (CatalogueModel model : models) {
            boolean here = isHere.test(model);
            anyHere |= here;
            add(model, here ? "*" : " ", lines);
        }
        lines.add("");
        lines.add(count(models.size()) + "; numbers: of a feature vector or a classifier's scores; top-1: % right on"
                + " ImageNet;");
        lines.add("madds: multiply-adds for a photo" + (anyHere ? "; * is on this machine already." : "."));
        lines.add("To bring one here: graftwork fetch MODEL");
        return lines;
    }

    private static void add(CatalogueModel model, String mark, List<String> lines) {
        String name = model.handle().name() + "/" + model.handle().version();
        String first = name.length() > NAME ? "" : name;
        if (first.isEmpty()) {
            lines.add(mark + " " + name);
        }
        OptionalInt numbers = model.features().isPresent() ? model.features() : model.classes();
        OptionalDouble top1 = model.figures().map(PublishedFigures::top1).orElse(OptionalDouble.empty());
        OptionalLong multiplyAdds =
                model.figures().map(PublishedFigures::multiplyAdds).orElse(OptionalLong.empty());
        lines.add(row(
                first.isEmpty() ? " " : mark,
                first,
                model.height().isPresent() ? Integer.toString(model.height().getAsInt()) : "",
                numbers.isPresent() ? String.format(Locale.ROOT, "%,d", numbers.getAsInt()) : "",
                top1.isPresent() ? String.format(Locale.ROOT, "%.1f", 100 * top1.getAsDouble()) : "",
                multiplyAdds.isPresent() ? operations(multiplyAdds.getAsLong()) : ""));
    }

    private static String row(String mark, String name, String size, String numbers, String top1, String madds) {
        return String.format(Locale.ROOT, ROW, mark, name, size, numbers, top1, madds)
                .stripTrailing();
    }

    private static String operations(long count) {
        return count < 1_000_000_000
                ? Math.round(count / 1e6) + " M"
                : String.format(Locale.ROOT, "%.1f G", count / 1e9);
    }

    private static String count(int models) {
        return models == 1 ? "1 model" : models + " models";
    }
}
