// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.OutputChoice;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.project.FineTuningSettings;
import org.graftwork.workbench.project.HeadSettings;
import org.graftwork.workbench.project.PlanSettings;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkDeskTest {

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;
    private Session session;
    private ModelViewModel model;
    private DataViewModel data;
    private TrainViewModel train;
    private WorkDesk desk;

    @BeforeEach
    void openTheBenches() {
        BackgroundWork work = new BackgroundWork(this::run, Runnable::run);
        session = new Session(new FakeWorkbench(folder), work, folder.resolve("exports"));
        model = new ModelViewModel(session);
        data = new DataViewModel(session);
        train = new TrainViewModel(session);
        desk = new WorkDesk(session, model, data, train.form());
        model.openBuiltIn();
    }

    private void run(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private void release() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }
    }

    private void makeEverythingUnusual() {
        data.split().validationPercent().text().set("35");
        data.split().trainingPerClass().text().set("9");
        data.openSample();
        model.open(Path.of("deep.keras"));
        session.selection().set(VariableSelection.from(session.model().get(), 600));
        train.form().epochs().text().set("4");
        train.form().batch().text().set("16");
        train.form().optimizer().set(OptimizerKind.SGD);
        train.form().useCache().set(false);
        train.form().fineTuning().wanted().set(true);
        train.form().fineTuning().learningRate().text().set("0.000002");
    }

    @Test
    void whatIsCapturedIsRestoredAsItWas() {
        makeEverythingUnusual();
        Project mine = desk.capture();
        PretrainedModel base = session.model().get();
        TrainingPlan plan = train.form().plan().orElseThrow();

        desk.restore(Project.empty().withModel(ProjectModel.BUILTIN));
        assertEquals("mobilenet_v2_035_96", session.model().get().name());
        assertNull(session.photos().get());
        assertEquals(TrainingPlan.headOnly(10), train.form().plan().orElseThrow());
        desk.restore(mine.withModel(mine.model().orElseThrow().withSource("deep.keras")));

        assertEquals(base, session.model().get());
        assertEquals(plan, train.form().plan().orElseThrow());
        assertEquals(mine, desk.capture());
        assertEquals(List.of(), desk.notes().get());
    }

    @Test
    void aPartOfTheBaseIsRestoredEvenWhereVariablesAreChosenToo() {
        PlanSettings plan = PlanSettings.standard()
                .withFineTuning(
                        new FineTuningSettings(true, FineTunePart.EVERYTHING, 3, 0.0001, BaseTraining.TRAINING_MODE));
        VariableSelection chosen = VariableSelection.from(session.model().get(), 40);

        desk.restore(new Project(Optional.of(ProjectModel.BUILTIN), Optional.empty(), chosen, plan));

        assertEquals(chosen, session.selection().get());
        assertEquals(FineTunePart.EVERYTHING, train.form().fineTuning().part().get());
        assertEquals(
                BaseTraining.TRAINING_MODE, train.form().fineTuning().mode().get());
        assertTrue(session.fineTuning().get());
    }

    @Test
    void aModelIsMadeToFitAsItWasAndTheWholeOneCanBeTakenBack() {
        ProjectModel pooled = new ProjectModel(
                "map.h5", "", new OutputChoice(Optional.empty(), true), Optional.of(ValueRange.BYTES), ImageFit.CROP);

        desk.restore(Project.empty().withModel(pooled));

        assertEquals(ValueRange.BYTES, session.model().get().input().range());
        assertEquals(ImageFit.CROP, session.model().get().input().fit());
        assertEquals("FEATURE_VECTOR", session.model().get().output().kind().name());
    }

    @Test
    void aMissingModelIsNotedStaysInTheProjectAndTheRestOpens() {
        Project project = Project.empty()
                .withModel(ProjectModel.whole(folder.resolve("gone.keras").toString()))
                .withPhotos(ProjectPhotos.sample()
                        .withFolder(folder.resolve("cats-and-dogs").toString()))
                .withPlan(PlanSettings.standard().withHead(new HeadSettings(2, 0.01)));

        desk.restore(project);

        assertNull(session.model().get());
        assertEquals(folder.resolve("cats-and-dogs"), session.photos().get().folder());
        assertEquals("2", train.form().epochs().text().get());
        assertEquals(1, desk.notes().get().size());
        assertTrue(
                desk.notes().get().get(0).startsWith("The model is not in "),
                desk.notes().get().get(0));
        assertEquals(project, desk.capture());
    }

    @Test
    void missingPhotosAreNotedAndStayInTheProjectUntilOthersTakeTheirPlace() {
        Project project = Project.empty()
                .withModel(ProjectModel.BUILTIN)
                .withPhotos(
                        ProjectPhotos.sample().withFolder(folder.resolve("gone").toString()));

        desk.restore(project);

        assertNull(session.photos().get());
        assertTrue(
                desk.notes().get().get(0).startsWith("The photos are not in "),
                desk.notes().get().get(0));
        assertEquals(project.photos(), desk.capture().photos());
        data.openSample();
        assertEquals(
                folder.resolve("cats-and-dogs").toString(),
                desk.capture().photos().orElseThrow().folder());
    }

    @Test
    void aRefusedModelIsOpenedAsItWasWhenItIsTrusted() {
        VariableSelection chosen = VariableSelection.from(session.model().get(), 40);
        desk.restore(Project.empty().withModel(ProjectModel.whole("risky")).withTrained(chosen));
        assertNull(session.model().get());
        assertEquals(1, desk.notes().get().size());

        model.openAnyway();

        assertEquals("mobilenet_v2_035_96", session.model().get().name());
        assertEquals(chosen, session.selection().get());
        assertEquals(List.of(), desk.notes().get());
    }

    @Test
    void whatIsBeingOpenedIsPartOfWhatIsCaptured() {
        Project project = new Project(
                Optional.of(ProjectModel.whole("deep.keras")),
                Optional.of(ProjectPhotos.sample()),
                VariableSelection.from(session.model().get(), 40),
                PlanSettings.standard());
        List<String> ready = new ArrayList<>();
        held = true;

        desk.restore(project, () -> ready.add("ready"));

        assertTrue(desk.restoring().get());
        assertEquals(project, desk.capture());
        assertEquals(List.of(), ready);
        release();
        assertFalse(desk.restoring().get());
        assertEquals(List.of("ready"), ready);
        assertEquals("efficientnet_very_deep", session.model().get().name());
    }

    @Test
    void whoOpensAnotherModelMeanwhileGetsThatOne() {
        List<String> ready = new ArrayList<>();
        held = true;
        desk.restore(Project.empty().withModel(ProjectModel.whole("deep.keras")), () -> ready.add("ready"));

        model.open(Path.of("fixed"));
        release();

        assertEquals("fixed_module", session.model().get().name());
        assertFalse(desk.restoring().get());
        assertEquals(List.of("ready"), ready);
        assertEquals(
                session.model().get().path().toString(),
                desk.capture().model().orElseThrow().source());
    }

    @Test
    void theLastOfTwoRestoredProjectsWins() {
        List<String> ready = new ArrayList<>();
        held = true;
        desk.restore(Project.empty().withModel(ProjectModel.whole("deep.keras")), () -> ready.add("first"));
        desk.restore(Project.empty().withModel(ProjectModel.whole("fixed")), () -> ready.add("second"));
        release();

        assertEquals("fixed_module", session.model().get().name());
        assertEquals(List.of("first", "second"), ready);
        assertFalse(desk.restoring().get());
    }

    @Test
    void whatIsOpenAsWantedIsNotOpenedAgain() {
        data.openSample();
        Project mine = desk.capture();
        PretrainedModel open = session.model().get();
        held = true;

        desk.restore(mine.withPlan(PlanSettings.standard().withHead(new HeadSettings(3, 0.1))));

        assertEquals(List.of(), waiting);
        assertFalse(desk.restoring().get());
        assertTrue(open.equals(session.model().get()));
        assertEquals("3", train.form().epochs().text().get());
    }

    @Test
    void whatIsHalfTypedIsCapturedAsTheFieldBegins() {
        train.form().epochs().text().set("ten");
        data.openSample();
        data.split().seed().text().set("");

        Project captured = desk.capture();

        assertEquals(10, captured.plan().head().epochs());
        assertEquals(7, captured.photos().orElseThrow().seed());
        assertEquals("", train.form().epochs().error().get());
        assertEquals("", data.split().seed().error().get());
    }

    @Test
    void changesAreHeardOf() {
        List<String> heard = new ArrayList<>();
        desk.onChange(() -> heard.add("changed"));
        for (Runnable change : List.<Runnable>of(
                data::openSample,
                () -> data.split().seed().text().set("8"),
                () -> train.form().fineTuning().wanted().set(true),
                () -> train.form().dropout().text().set("0.5"),
                () -> session.selection().set(VariableSelection.all()))) {
            heard.clear();
            change.run();
            assertFalse(heard.isEmpty());
        }
    }
}
