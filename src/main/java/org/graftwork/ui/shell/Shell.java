// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.carry.CarryPage;
import org.graftwork.ui.carry.CarryViewModel;
import org.graftwork.ui.carry.Destinations;
import org.graftwork.ui.check.CheckPage;
import org.graftwork.ui.check.CheckViewModel;
import org.graftwork.ui.classify.ClassifyPage;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.data.DataPage;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.export.ExportPage;
import org.graftwork.ui.export.ExportViewModel;
import org.graftwork.ui.hub.HubPage;
import org.graftwork.ui.hub.HubViewModel;
import org.graftwork.ui.lesson.LessonSurroundings;
import org.graftwork.ui.lesson.LessonsPage;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.lesson.StandardBenches;
import org.graftwork.ui.model.ModelPage;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.project.ProjectMenu;
import org.graftwork.ui.project.ProjectNotices;
import org.graftwork.ui.project.ProjectViewModel;
import org.graftwork.ui.project.WorkDesk;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.train.TrainPage;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.ui.widget.EndingDrop;
import org.graftwork.ui.widget.Question;
import org.graftwork.ui.widget.ScaledPane;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.project.Projects;

/** The window's content: navigation, the page that is open, and the status bar. */
public final class Shell extends StackPane {

    /** How much larger all is for a projector. */
    private static final double LARGE = 1.3;

    private static final String PACK = ".graftpack";

    private final Session session;
    private final BorderPane frame = new BorderPane();
    private final StackPane pages = new StackPane();
    private final Map<Bench, Supplier<Node>> makers = new EnumMap<>(Bench.class);
    private final Map<Bench, Node> made = new EnumMap<>(Bench.class);
    private final TrainViewModel train;
    private final ExportViewModel export;
    private final CarryViewModel carry;
    private final LessonsViewModel lessons;
    private final ProjectViewModel projects;
    private final ProjectMenu projectMenu;

    /**
     * @param library the lessons
     * @param progress how far the person has come in them
     */
    public Shell(Session session, Theme theme, Toolbox tools, LessonLibrary library, ProgressStore progress) {
        this.session = session;
        ModelViewModel model = new ModelViewModel(session);
        HubViewModel hub = new HubViewModel(session, model::open);
        DataViewModel data = new DataViewModel(session);
        this.train = new TrainViewModel(session);
        ClassifyViewModel classify = new ClassifyViewModel(session);
        this.export = new ExportViewModel(session, Clock.systemDefaultZone());
        this.lessons = new LessonsViewModel(session, library, StandardBenches.all(), progress, tools);
        makers.put(
                Bench.LESSONS,
                () -> new LessonsPage(lessons, new LessonSurroundings(tools, theme, Clock.systemDefaultZone())));
        makers.put(Bench.HUB, () -> new HubPage(hub, tools));
        CheckViewModel check = new CheckViewModel(session);
        this.carry = new CarryViewModel(
                session,
                new Destinations(
                        place -> goTo(Bench.MODEL, () -> model.open(place)),
                        place -> goTo(Bench.DATA, () -> data.open(place))));
        makers.put(Bench.MODEL, () -> new ModelPage(model, tools));
        makers.put(
                Bench.DATA,
                () -> new DataPage(
                        data, tools, model.fit(), () -> session.bench().set(Bench.MODEL)));
        makers.put(Bench.TRAIN, () -> new TrainPage(train));
        makers.put(Bench.CLASSIFY, () -> new ClassifyPage(classify, tools));
        makers.put(Bench.EXPORT, () -> new ExportPage(export, tools));
        makers.put(Bench.PACKS, () -> new CarryPage(carry, tools));
        makers.put(Bench.CHECK, () -> new CheckPage(check, tools));
        this.projects = new ProjectViewModel(session, new WorkDesk(session, model, data, train.form()));
        this.projectMenu = new ProjectMenu(projects, tools.files());
        EndingDrop.on(this, PACK, carry::open);
        EndingDrop.on(this, Projects.SUFFIX, projects::open);
        pages.getStyleClass().add("pages");
        frame.getStyleClass().add("shell-frame");
        ScaledPane scaled = new ScaledPane(frame);
        scaled.factor().bind(Bindings.when(theme.large()).then(LARGE).otherwise(1.0));
        BenchNotes notes = new BenchNotes(lessons, hub, model, train, classify, export, carry, check);
        frame.setLeft(new NavigationPane(new Navigation(session, notes, theme, projectMenu), this, scaled.factor()));
        VBox.setVgrow(pages, Priority.ALWAYS);
        ProjectNotices notices = new ProjectNotices(projects);
        Runnable offering = () -> notices.setOfferAside(
                session.bench().get() == Bench.LESSONS && lessons.open().get().isPresent());
        lessons.open().addListener((observable, before, now) -> offering.run());
        session.bench().addListener((observable, before, now) -> offering.run());
        frame.setCenter(new VBox(notices, pages));
        frame.setBottom(new StatusBar(session));
        getChildren().add(scaled);
        session.bench().addListener((observable, before, now) -> open(now));
        open(session.bench().get());
        model.openBuiltIn();
    }

    /** Shows a pack that the window was opened with. */
    public void openPack(Path pack) {
        carry.open(pack);
    }

    /** The lessons. */
    public LessonsViewModel lessons() {
        return lessons;
    }

    /** The project at hand. */
    public ProjectViewModel projects() {
        return projects;
    }

    /** The window's title: the product's name, and the project's where there is one. */
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> projects.name().isEmpty()
                        ? Strings.text("product.name")
                        : Strings.text(
                                projects.changed().get() ? "project.title.changed" : "project.title", projects.name()),
                projects.file(),
                projects.changed());
    }

    /** Opens the benches by Ctrl and their numbers, and project files as other programs do. */
    public void addShortcuts(Scene scene) {
        projectMenu.addShortcuts(scene);
        for (Bench bench : Bench.values()) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(bench.ordinal()));
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN),
                            () -> session.bench().set(bench));
        }
    }

    /** Closes the window: at once, or after a question where something would be lost. */
    public void askToClose(Runnable close) {
        boolean training = train.state().get().isActive();
        boolean learning = lessons.isBusy();
        boolean serving = carry.room().room().get() != null;
        if (!training && !learning && !export.working().get() && !serving) {
            session.work().cancelAll();
            close.run();
        } else if (lookup(".scrim") == null) {
            String kind = training || learning ? "close.training." : serving ? "close.room." : "close.export.";
            new Question(
                            Strings.text(kind + "title"),
                            Strings.text(kind + "text"),
                            Strings.text(kind + "yes"),
                            Strings.text(kind + "no"),
                            () -> closeAfterWork(close))
                    .ask(this);
        }
    }

    private void closeAfterWork(Runnable close) {
        session.work().cancelAll();
        carry.room().stop();
        if (session.work().running().isEmpty()) {
            close.run();
            return;
        }
        AtomicBoolean closed = new AtomicBoolean();
        session.work().onChange(() -> {
            if (session.work().running().isEmpty() && closed.compareAndSet(false, true)) {
                close.run();
            }
        });
    }

    private void goTo(Bench bench, Runnable open) {
        session.bench().set(bench);
        open.run();
    }

    private void open(Bench bench) {
        Node page = made.computeIfAbsent(bench, wanted -> makers.get(wanted).get());
        pages.getChildren().setAll(page);
    }
}
