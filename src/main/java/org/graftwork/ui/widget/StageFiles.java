// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.graftwork.ui.text.Strings;

/** The dialogs of a window. Each begins where the last one ended. */
public final class StageFiles implements SystemFiles {

    private final Stage stage;
    private final Consumer<String> browser;
    private File last;

    /**
     * @param browser opens an address in the program that the machine has for it
     */
    public StageFiles(Stage stage, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        File chosen = chooser.showDialog(stage);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> chooseModelFile(String title) {
        return chooseFile(
                title, new FileChooser.ExtensionFilter(Strings.text("files.models"), "*.keras", "*.h5", "*.hdf5"));
    }

    @Override
    public Optional<Path> chooseArchive(String title) {
        return chooseFile(
                title, new FileChooser.ExtensionFilter(Strings.text("files.archives"), "*.tar.gz", "*.tgz", "*.tar"));
    }

    private Optional<Path> chooseFile(String title, FileChooser.ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.getExtensionFilters().addAll(kind, new FileChooser.ExtensionFilter(Strings.text("files.all"), "*.*"));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, String pattern) {
        return chooseFile(title, new FileChooser.ExtensionFilter(kind, pattern));
    }

    @Override
    public Optional<Path> chooseTarget(String title, String kind, String pattern, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        String ending = pattern.substring(1);
        boolean named = chosen.getName().endsWith(ending);
        return Optional.of((named ? chosen : new File(last, chosen.getName() + ending)).toPath());
    }

    @Override
    public List<Path> choosePictures(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Strings.text("files.pictures"),
                                "*.jpg",
                                "*.jpeg",
                                "*.png",
                                "*.gif",
                                "*.bmp",
                                "*.JPG",
                                "*.JPEG",
                                "*.PNG"),
                        new FileChooser.ExtensionFilter(Strings.text("files.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        if (chosen == null) {
            return List.of();
        }
        chosen.stream().findFirst().ifPresent(file -> last = file.getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public void show(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    @Override
    public void browse(URI page) {
        browser.accept(page.toString());
    }

    @Override
    public void copyToClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
