// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.ui.widget.SystemFiles;

/** File dialogs that answer as a test says. */
public final class AnsweringFiles implements SystemFiles {

    private String clipboard = "";
    private Path chosen;

    /** What the dialogs answer from now on. */
    public void chooseFolder(Path folder) {
        chosen = folder;
    }

    public String clipboard() {
        return clipboard;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> chooseModelFile(String title) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> chooseArchive(String title) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, String pattern) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String kind, String pattern, String name) {
        return Optional.ofNullable(chosen).map(folder -> folder.resolve(name));
    }

    @Override
    public List<Path> choosePictures(String title) {
        return chosen == null ? List.of() : List.of(chosen);
    }

    @Override
    public void show(Path folder) {}

    @Override
    public void browse(URI page) {}

    @Override
    public void copyToClipboard(String text) {
        clipboard = text;
    }
}
