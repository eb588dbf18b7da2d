// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectReferencesTest {

    private static final String HANDLE = "https://tfhub.dev/google/tf2-preview/mobilenet_v2/feature_vector/4";

    @TempDir
    private Path folder;

    private HubCache cache;
    private ProjectReferences references;
    private Path below;

    @BeforeEach
    void makeAFolder() {
        cache = HubCache.in(folder.resolve("models"));
        references = new ProjectReferences(() -> folder.resolve("assets/base"), () -> folder.resolve("cats"), cache);
        below = folder.resolve("work");
    }

    private String written(String source) {
        return references
                .written(Project.empty().withModel(ProjectModel.whole(source)), below)
                .model()
                .orElseThrow()
                .source();
    }

    private String read(String name) {
        return references
                .read(Project.empty().withModel(ProjectModel.whole(name)), below)
                .model()
                .orElseThrow()
                .source();
    }

    @Test
    void theModelThatComesWithTheProductIsBuiltin() {
        assertEquals("builtin", written(folder.resolve("assets/base").toString()));
        assertEquals("builtin", read("builtin"));
    }

    @Test
    void aFetchedModelIsNamedByItsHandle() throws IOException {
        Path entry = cache.add(
                HANDLE,
                place -> Files.createFile(Files.createDirectories(place).resolve("saved_model.pb")),
                Cancellation.none());

        assertEquals(HANDLE, written(entry.toString()));
        assertEquals(HANDLE, read(HANDLE));
    }

    @Test
    void aFolderThatOnlyLooksLikeAnEntryOfTheCacheKeepsItsPath() throws IOException {
        Path folder = Files.createDirectories(this.folder.resolve("models/abc"));
        Files.writeString(folder.resolveSibling("abc.descriptor.txt"), "Module: " + HANDLE);

        assertEquals(folder.toString(), written(folder.toString()));
    }

    @Test
    void whatIsNotBelowTheFileKeepsItsPath() {
        String elsewhere = folder.resolve("elsewhere/base.keras").toString();

        assertEquals(elsewhere, written(elsewhere));
        assertEquals(elsewhere, read(elsewhere));
    }

    @Test
    void aPathThatReadsLikeAHandleStaysAPath() {
        String path = below.resolve("google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2")
                .toString();

        assertEquals("./google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2", written(path));
        assertEquals(path, read(written(path)));
    }

    @Test
    void theSamplePhotosAreNamedByAWord() {
        Project sample = Project.empty()
                .withPhotos(
                        ProjectPhotos.sample().withFolder(folder.resolve("cats").toString()));

        Project written = references.written(sample, below);

        assertEquals("sample", written.photos().orElseThrow().folder());
        assertEquals(sample, references.read(written, below));
    }
}
