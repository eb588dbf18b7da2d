// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.TensorValue;

/** A classifier that a run has trained, with all that an export of it needs. */
public interface TrainedClassifier extends Classifier {

    PretrainedModel base();

    TrainingPlan plan();

    /** What it was trained on, without what turned out unreadable. */
    ImageDataset photos();

    TrainingResult result();

    /** The base's present values, in the order of {@link PretrainedModel#variables()}. */
    List<TensorValue> baseValues();

    /** The head's kernel, of shape [features, classes]. */
    TensorValue kernel();

    /** The head's bias, of shape [classes]. */
    TensorValue bias();
}
