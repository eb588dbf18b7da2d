// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.Optional;
import org.graftwork.model.VariableSelection;

/**
 * What a person is working on, enough to go on with it another day. What came of it, such as runs and exports, is kept
 * elsewhere.
 *
 * @param model the base model; empty where none is open
 * @param photos the photos; empty where none are open
 * @param trained which of the base's variables are chosen to be trained
 * @param plan how training goes
 */
public record Project(
        Optional<ProjectModel> model, Optional<ProjectPhotos> photos, VariableSelection trained, PlanSettings plan) {

    /** Nothing open, and the usual plan. */
    public static Project empty() {
        return new Project(Optional.empty(), Optional.empty(), VariableSelection.none(), PlanSettings.standard());
    }

    public Project withModel(ProjectModel other) {
        return new Project(Optional.of(other), photos, trained, plan);
    }

    public Project withPhotos(ProjectPhotos other) {
        return new Project(model, Optional.of(other), trained, plan);
    }

    public Project withTrained(VariableSelection other) {
        return new Project(model, photos, other, plan);
    }

    public Project withPlan(PlanSettings other) {
        return new Project(model, photos, trained, other);
    }
}
