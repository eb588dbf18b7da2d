// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.graftwork.ui.project.Autosave;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.shell.GraftMark;
import org.graftwork.ui.shell.OpenedFiles;
import org.graftwork.ui.shell.Shell;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.PhotoLoader;
import org.graftwork.ui.widget.StageFiles;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.project.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window. */
public final class GraftworkApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(GraftworkApplication.class);

    /** JavaFX makes the application by itself, so that what it needs has to wait for it here. */
    private static final AtomicReference<WindowSetup> WAITING = new AtomicReference<>();

    private final WindowSetup setup;

    /** Made by JavaFX, after {@link #open}. */
    public GraftworkApplication() {
        this(WAITING.get());
    }

    public GraftworkApplication(WindowSetup setup) {
        super();
        this.setup = setup;
    }

    /** Opens the window and returns when it was closed. */
    public static void open(WindowSetup setup) {
        // The charts measure text by AWT, which must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        WAITING.set(setup);
        launch(GraftworkApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        HeldExecutor workers = new HeldExecutor(setup.workers());
        Session session =
                new Session(setup.workbench(), new BackgroundWork(workers, Platform::runLater), setup.exports());
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            LOG.error("The window failed", failure);
            session.warn(Strings.text("window.failed"));
        });
        Theme theme = new Theme(setup.preferences());
        Toolbox tools = new Toolbox(
                new StageFiles(stage, address -> getHostServices().showDocument(address)),
                new PhotoLoader(workers, Platform::runLater));
        session.startEngine();
        session.bench().set(Bench.LESSONS);
        Shell shell = new Shell(session, theme, tools, setup.lessons(), setup.progress());
        Scene scene = new Scene(shell);
        theme.applyTo(scene);
        shell.addShortcuts(scene);
        WindowPlace place = new WindowPlace(stage, setup.preferences());
        stage.titleProperty().bind(shell.title());
        Autosave.of(shell.projects());
        stage.getIcons().setAll(GraftMark.icons());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.askToClose(() -> {
                place.remember();
                shell.projects().keep();
                close();
            });
        });
        setup.opened().ifPresent(new OpenedFiles(shell::openPack, shell.projects()::open)::open);
        shell.projects().begin(setup.opened().filter(Projects::isProject).isEmpty());
        place.restore();
        FirstPulse.of(scene, workers::release);
        stage.show();
    }

    /** Popups are hidden before the toolkit ends: on some systems it crashes over an open one. */
    private static void close() {
        new ArrayList<>(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }
}
