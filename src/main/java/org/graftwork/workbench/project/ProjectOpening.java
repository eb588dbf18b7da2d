// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.OutputChoice;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.ModelStudy;
import org.graftwork.workbench.Workbench;

/** Opens what a project names. Takes as long as opening takes, and is called off the FX thread. */
public final class ProjectOpening {

    private final Workbench workbench;

    public ProjectOpening(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Opens a model and makes it fit as the project has it. What no longer fits is left and noted.
     *
     * @param trained which variables are chosen
     * @throws Problem if the model is missing, or cannot be opened
     */
    public OpenedModel open(ProjectModel model, VariableSelection trained, Trust trust) {
        requireThere(model.source());
        List<String> notes = new ArrayList<>();
        PretrainedModel whole = withInput(workbench.openModel(model.source(), trust), model, notes);
        if (!model.fingerprint().isEmpty() && !model.fingerprint().equals(whole.fingerprint())) {
            notes.add("The model " + whole.name() + " is not the one that the project was saved with: its files have"
                    + " changed.");
        }
        PretrainedModel base = withOutput(whole, model.output(), notes);
        VariableSelection kept = kept(base, trained);
        if (kept.keys().size() < trained.keys().size()) {
            notes.add((trained.keys().size() - kept.keys().size()) + " of the "
                    + trained.keys().size() + " chosen variables are not in " + base.name() + " and are left out.");
        }
        return new OpenedModel(whole, base, kept, notes);
    }

    /**
     * Opens photos, divided as the project has it.
     *
     * @throws Problem if they are missing, or cannot be used
     */
    public ImageDataset open(ProjectPhotos photos, Progress progress, Cancellation cancellation) {
        Path folder =
                photos.folder().equals(ProjectPhotos.SAMPLE) ? workbench.samplePhotos() : Path.of(photos.folder());
        if (Files.notExists(folder)) {
            throw new ProjectProblem(
                    "The photos are not in " + folder + " any more. Put them back, or open them where they are now.");
        }
        return workbench.openPhotos(folder, photos.split(), progress, cancellation);
    }

    private static void requireThere(String source) {
        if (source.equals(ProjectModel.BUILTIN.source()) || ModelHandles.isHandle(source)) {
            return;
        }
        Optional<Path> path = path(source);
        if (path.filter(Path::isAbsolute).filter(Files::notExists).isPresent()) {
            throw new ProjectProblem(
                    "The model is not in " + source + " any more. Put it back, or open another one in its place.");
        }
    }

    private static Optional<Path> path(String source) {
        try {
            return Optional.of(Path.of(source));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private PretrainedModel withInput(PretrainedModel whole, ProjectModel wanted, List<String> notes) {
        InputSpec input = whole.input();
        PretrainedModel ranged = whole;
        boolean other = wanted.range().isPresent()
                && !(input.rangeKnown() && input.range().equals(wanted.range().get()));
        if (other) {
            try {
                ranged = study().withRange(whole, wanted.range().get());
            } catch (Problem misfit) {
                notes.add(misfit.getMessage());
            }
        }
        return ranged.withInput(ranged.input().withFit(wanted.fit()));
    }

    private PretrainedModel withOutput(PretrainedModel whole, OutputChoice wanted, List<String> notes) {
        if (wanted.equals(OutputChoice.of(whole)) || wanted.equals(OutputChoice.WHOLE)) {
            return whole;
        }
        try {
            PretrainedModel cut = wanted.layer()
                    .map(layer -> study().withOutputOf(whole, layer))
                    .orElse(whole);
            return wanted.pooled() ? study().pooled(cut) : cut;
        } catch (Problem misfit) {
            notes.add(misfit.getMessage());
            return whole;
        }
    }

    private ModelStudy study() {
        return workbench.study();
    }

    private static VariableSelection kept(PretrainedModel base, VariableSelection trained) {
        return trained.everything() ? trained : VariableSelection.of(trained.chosen(base.variables()));
    }
}
