// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.SnapshotStates.Work;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.project.KeptWork;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectPhotos;
import org.graftwork.workbench.project.Projects;

/** The states of the window that have to do with project files. */
final class ProjectStates {

    private ProjectStates() {}

    static Map<String, State> all() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(
                "project-offer",
                new State(
                        Bench.MODEL,
                        ProjectStates::keep,
                        Work.AT_ONCE,
                        window -> window.shell().projects().begin(true)));
        states.put("project-missing", new State(Bench.MODEL, fake -> {}, Work.AT_ONCE, window -> {
            Project gone = Project.empty()
                    .withModel(ProjectModel.whole("/media/anna/STICK/models/flowers_classifier_by_a_student.keras"))
                    .withPhotos(ProjectPhotos.sample().withFolder("/media/anna/STICK/photos/flowers of the meadow"));
            window.shell().projects().desk().restore(gone);
        }));
        states.put(
                "project-damaged",
                new State(
                        Bench.TRAIN,
                        fake -> {},
                        Work.AT_ONCE,
                        window -> window.shell().projects().open(Path.of("/media/anna/STICK/pets.graftwork"))));
        return states;
    }

    private static void keep(FakeWorkbench workbench) {
        Projects projects = workbench.projects();
        projects.keep(new KeptWork(
                Project.empty()
                        .withModel(ProjectModel.whole(
                                "https://tfhub.dev/google/tf2-preview/mobilenet_v2/feature_vector/4"))
                        .withPhotos(ProjectPhotos.sample()
                                .withFolder(workbench.samplePhotos().toString())),
                Optional.of(Path.of("/home/anna/pets of the neighbours.graftwork"))));
    }
}
