// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import org.graftwork.lesson.Step;

/** A step of a lesson as it stands at present. */
public sealed interface StepModel permits PredictionModel, TaskModel, QuestionModel, BreakItModel, ProofModel {

    Step step();
}
