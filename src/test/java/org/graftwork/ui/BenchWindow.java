// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.shell.Shell;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.PhotoLoader;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workbench;

/** The window's content on a stage of a test, with file dialogs that answer as the test says. */
public final class BenchWindow implements SystemFiles {

    private static final LessonLibrary LESSONS =
            LessonLibrary.read(ProductFiles.find().assets().resolve("lessons"));

    private final Session session;
    private final Shell shell;
    private final Theme theme;
    private final List<Path> shown = new ArrayList<>();
    private final List<URI> browsed = new ArrayList<>();
    private String clipboard = "";
    private Path folderToChoose;

    /**
     * @param workers runs the work; {@code Runnable::run} to have it done at once
     * @param listening hears of it, such as {@code Platform::runLater}
     */
    public BenchWindow(Workbench workbench, Executor workers, Executor listening, Path exports, boolean dark) {
        Fonts.load();
        session = new Session(workbench, new BackgroundWork(workers, listening), exports);
        theme = new Theme(Preferences.inMemory(dark));
        session.startEngine();
        shell = new Shell(
                session,
                theme,
                new Toolbox(this, new PhotoLoader(Runnable::run, Runnable::run)),
                LESSONS,
                ProgressStore.inMemory());
    }

    /** A window whose work is done in the background, as in the product. */
    public static BenchWindow inBackground(Workbench workbench, Executor workers, Path exports) {
        return new BenchWindow(workbench, workers, Platform::runLater, exports, false);
    }

    public void showOn(Stage stage, double width, double height) {
        Scene scene = new Scene(shell, width, height);
        theme.applyTo(scene);
        shell.addShortcuts(scene);
        stage.setScene(scene);
        stage.show();
    }

    public Session session() {
        return session;
    }

    public Shell shell() {
        return shell;
    }

    public Theme theme() {
        return theme;
    }

    /** What the dialogs answer from now on. */
    public void chooseFolder(Path folder) {
        folderToChoose = folder;
    }

    /** The folders that were shown in the file manager. */
    public List<Path> shown() {
        return shown;
    }

    /** The pages that were shown in the browser. */
    public List<URI> browsed() {
        return browsed;
    }

    public String clipboard() {
        return clipboard;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(folderToChoose);
    }

    @Override
    public Optional<Path> chooseModelFile(String title) {
        return Optional.ofNullable(folderToChoose);
    }

    @Override
    public Optional<Path> chooseArchive(String title) {
        return Optional.ofNullable(folderToChoose);
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, String pattern) {
        return Optional.ofNullable(folderToChoose);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String kind, String pattern, String name) {
        return Optional.ofNullable(folderToChoose)
                .map(chosen -> Files.isDirectory(chosen) ? chosen.resolve(name) : chosen);
    }

    @Override
    public List<Path> choosePictures(String title) {
        return folderToChoose == null ? List.of() : List.of(folderToChoose);
    }

    @Override
    public void show(Path folder) {
        shown.add(folder);
    }

    @Override
    public void browse(URI page) {
        browsed.add(page);
    }

    @Override
    public void copyToClipboard(String text) {
        clipboard = text;
    }
}
