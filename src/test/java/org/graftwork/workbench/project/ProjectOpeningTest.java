// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.ImageFit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.OutputChoice;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of the built-in model and the sample photos, opened on this machine. */
final class ProjectOpeningTest {

    @TempDir
    private static Path home;

    private static LocalWorkbench workbench;
    private static PretrainedModel whole;

    @BeforeAll
    static void openTheModel() {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
        whole = workbench.openModel(LocalWorkbench.BUILTIN);
    }

    @AfterAll
    static void closeTheWorkbench() {
        workbench.close();
    }

    private static OpenedModel open(ProjectModel model, VariableSelection trained) {
        return new ProjectOpening(workbench).open(model, trained, Trust.NONE);
    }

    /** Through a file, as from one day to the next. */
    private static OpenedModel again(PretrainedModel model, VariableSelection trained) {
        Path file = home.resolve("again.graftwork");
        workbench
                .projects()
                .write(file, Project.empty().withModel(ProjectModel.of(model)).withTrained(trained));
        Project read = workbench.projects().read(file);
        assertEquals("builtin", read.model().orElseThrow().source());
        return open(read.model().orElseThrow(), read.trained());
    }

    @Test
    void aWholeModelComesBackWhole() {
        OpenedModel opened = again(whole, VariableSelection.none());

        assertEquals(whole.layers(), opened.base().layers());
        assertEquals(opened.whole(), opened.base());
        assertEquals(List.of(), opened.notes());
    }

    @Test
    void aModelMadeToFitComesBackAsItWas() {
        String lower = whole.layers().stream()
                .filter(layer -> layer.output()
                        .filter(output -> output.shape().size() == 4)
                        .isPresent())
                .skip(5)
                .findFirst()
                .orElseThrow()
                .name();
        PretrainedModel cut = workbench.study().withOutputOf(whole, lower);
        PretrainedModel fitted = workbench
                .study()
                .withRange(workbench.study().pooled(cut), ValueRange.TORCH)
                .withInput(cut.input().withRange(ValueRange.TORCH).withFit(ImageFit.CROP));
        VariableSelection chosen =
                VariableSelection.from(fitted, fitted.layers().size() - 6);

        OpenedModel opened = again(fitted, chosen);

        assertEquals(new OutputChoice(Optional.of(lower), true), OutputChoice.of(fitted));
        assertEquals(fitted.input(), opened.base().input());
        assertEquals(fitted.output(), opened.base().output());
        assertEquals(fitted.inference(), opened.base().inference());
        assertEquals(chosen, opened.trained());
        assertEquals(whole.layers(), opened.whole().layers());
        assertEquals(List.of(), opened.notes());
    }

    @Test
    void aModelWhoseFilesChangedIsNoted() {
        ProjectModel saved = ProjectModel.of(whole);
        ProjectModel other = new ProjectModel("builtin", "0000", saved.output(), saved.range(), saved.fit());

        assertTrue(open(other, VariableSelection.none()).notes().get(0).contains("its files have changed"));
    }

    @Test
    void aLayerThatIsGoneAndVariablesThatAreGoneAreNotedAndTheRestOpens() {
        ProjectModel saved = new ProjectModel(
                "builtin",
                "",
                new OutputChoice(Optional.of("no such layer"), false),
                Optional.empty(),
                ImageFit.STRETCH);
        String key = VariableSelection.from(whole, whole.layers().size() - 1)
                .keys()
                .iterator()
                .next();

        OpenedModel opened = open(saved, new VariableSelection(false, Set.of(key, "gone/kernel", "gone/bias")));

        assertEquals(whole.layers(), opened.base().layers());
        assertEquals(Set.of(key), opened.trained().keys());
        assertEquals(2, opened.notes().size());
        assertTrue(
                opened.notes().get(0).contains("has no layer no such layer"),
                opened.notes().toString());
        assertEquals(
                "2 of the 3 chosen variables are not in " + whole.name() + " and are left out.",
                opened.notes().get(1));
    }

    @Test
    void aMissingModelIsToldWithItsPlace() {
        String gone = home.resolve("gone.keras").toString();

        Problem problem =
                assertThrows(ProjectProblem.class, () -> open(ProjectModel.whole(gone), VariableSelection.none()));

        assertEquals(
                "The model is not in " + gone + " any more. Put it back, or open another one in its place.",
                problem.getMessage());
    }

    @Test
    void aModelThatWasNeverFetchedIsToldWithItsHandle() {
        String handle = "https://tfhub.dev/google/nobody/has/this/1";

        Problem problem = assertThrows(Problem.class, () -> open(ProjectModel.whole(handle), VariableSelection.none()));

        assertTrue(problem.getMessage().contains("Fetch it first"), problem.getMessage());
    }

    @Test
    void photosComeBackDividedAsTheyWere() {
        ProjectPhotos photos = new ProjectPhotos(workbench.samplePhotos().toString(), 0.5, 3, 11);

        ImageDataset opened = new ProjectOpening(workbench).open(photos, Progress.none(), Cancellation.none());

        assertEquals(
                workbench.openPhotos(workbench.samplePhotos(), photos.split(), Progress.none(), Cancellation.none()),
                opened);
    }

    @Test
    void missingPhotosAreToldWithTheirPlace() {
        ProjectPhotos gone =
                ProjectPhotos.sample().withFolder(home.resolve("gone").toString());

        Problem problem = assertThrows(
                ProjectProblem.class,
                () -> new ProjectOpening(workbench).open(gone, Progress.none(), Cancellation.none()));

        assertTrue(problem.getMessage().startsWith("The photos are not in " + gone.folder()), problem.getMessage());
    }
}
