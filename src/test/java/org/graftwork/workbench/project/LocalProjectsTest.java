// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.hub.cache.HubCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalProjectsTest {

    @TempDir
    private Path folder;

    private Projects projects() {
        return new LocalProjects(
                folder, () -> folder.resolve("base"), () -> folder.resolve("cats"), HubCache.in(folder));
    }

    private Path saved(String name) {
        Path file = folder.resolve(name);
        projects().write(file, Project.empty());
        projects().remember(file);
        return file;
    }

    @Test
    void theFilesUsedLastComeFirstAndOnce() {
        Path first = saved("first.graftwork");
        Path second = saved("second.graftwork");
        projects().remember(first);

        assertEquals(List.of(first, second), projects().recent());
    }

    @Test
    void filesThatAreGoneAreNotOffered() throws IOException {
        Path gone = saved("gone.graftwork");
        Path here = saved("here.graftwork");
        Files.delete(gone);

        assertEquals(List.of(here), projects().recent());
    }

    @Test
    void eightFilesAreRemembered() {
        for (int i = 0; i < 12; i++) {
            saved(i + ".graftwork");
        }

        assertEquals(8, projects().recent().size());
    }

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        KeptWork work = new KeptWork(
                Project.empty().withModel(ProjectModel.BUILTIN), Optional.of(folder.resolve("mine.graftwork")));
        projects().keep(work);

        assertEquals(Optional.of(work), projects().kept());
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertEquals(Optional.empty(), projects().kept());
        assertEquals(List.of(), projects().recent());
    }

    @Test
    void damagedFilesAreLikeNone() throws IOException {
        projects().keep(new KeptWork(Project.empty(), Optional.empty()));
        saved("mine.graftwork");
        Files.writeString(folder.resolve("last.graftwork"), "{");
        Files.writeString(folder.resolve("recent.json"), "[1");

        assertEquals(Optional.empty(), projects().kept());
        assertEquals(List.of(), projects().recent());
    }

    @Test
    void projectFilesAreToldByTheirEnd() {
        assertTrue(Projects.isProject(Path.of("stick", "Pets.GRAFTWORK")));
        assertFalse(Projects.isProject(Path.of("pets.graftpack")));
        assertEquals("pets", Projects.name(Path.of("stick", "pets.graftwork")));
        assertEquals(Path.of("stick", "pets.graftwork"), Projects.named(Path.of("stick", "pets")));
        assertEquals(Path.of("stick", "pets.graftwork"), Projects.named(Path.of("stick", "pets.graftwork")));
    }
}
