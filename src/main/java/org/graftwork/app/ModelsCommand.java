// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.graftwork.model.hub.catalogue.Catalogue;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.CatalogueQuery;
import org.graftwork.model.hub.catalogue.CatalogueSearch;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.library.ModelLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists the models of TF Hub that are known without a network.")
final class ModelsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Each must occur in a model's name or facts.")
    private List<String> words = List.of();

    @Option(names = "--task", converter = TaskName.class, description = "feature-vector or classification.")
    private Optional<Task> task = Optional.empty();

    @Option(names = "--architecture", description = "Such as mobilenet-v2, exactly.")
    private Optional<String> architecture = Optional.empty();

    @Option(names = "--format", converter = FormatName.class, description = "tf2 or tf1.")
    private Optional<HubFormat> format = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "N[-M]",
            converter = SizeRange.Reader.class,
            description = "Pixels that the input is high, or from N to M.")
    private SizeRange size = SizeRange.ANY;

    @Option(names = "--fine-tunable", description = "Only those that are meant to be fine-tuned.")
    private boolean fineTunable;

    @Option(names = "--here", description = "Only those that have been fetched already.")
    private boolean here;

    @Option(names = "--all-versions", description = "Not only the latest of each.")
    private boolean allVersions;

    @Option(names = "--sort", description = "relevance, accuracy, cost, name or size. Default: relevance.")
    private SortOrder order = SortOrder.RELEVANCE;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    ModelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            ModelLibrary library = workbench.library();
            Catalogue catalogue = library.catalogue();
            Predicate<CatalogueModel> isHere = model -> library.isHere(model.handle());
            List<CatalogueModel> found = CatalogueSearch.over(catalogue).find(query(), isHere);
            if (json) {
                session.console().result(JsonDocument.of(ModelsDocument.of(catalogue, found, isHere)));
            } else {
                ModelTable.of(found, isHere).forEach(session.console()::result);
            }
            return ExitCode.OK;
        }
    }

    private CatalogueQuery query() {
        return new CatalogueQuery(
                String.join(" ", words),
                task,
                architecture,
                size.smallest(),
                size.largest(),
                format,
                fineTunable,
                Optional.empty(),
                here,
                allVersions,
                order);
    }

    static final class TaskName implements ITypeConverter<Task> {
        @Override
        public Task convert(String text) {
            return switch (text) {
                case "feature-vector" -> Task.FEATURE_VECTOR;
                case "classification" -> Task.CLASSIFICATION;
                default ->
                    throw new TypeConversionException("expected feature-vector or classification but was " + text);
            };
        }
    }

    static final class FormatName implements ITypeConverter<HubFormat> {
        @Override
        public HubFormat convert(String text) {
            return switch (text) {
                case "tf2" -> HubFormat.TF2_SAVED_MODEL;
                case "tf1" -> HubFormat.TF1_HUB;
                default -> throw new TypeConversionException("expected tf2 or tf1 but was " + text);
            };
        }
    }
}
