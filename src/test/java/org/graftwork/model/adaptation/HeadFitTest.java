// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallClassifier;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphShapes;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;

final class HeadFitTest {

    private final PretrainedModel classifier = SmallClassifier.model();
    private final List<TensorValue> values = SmallClassifier.values(2);

    @Test
    void thePenultimateLayerIsTheOneThatFeedsTheClassifierPassingOverDropout() {
        assertEquals(Optional.of("features"), PenultimateLayer.of(classifier).map(LayerInfo::name));
    }

    @Test
    void aModelWithoutATopHasNoPenultimateLayer() {
        assertEquals(Optional.empty(), PenultimateLayer.of(SmallNetwork.model()));
    }

    @Test
    void aClassifierOpensAsABaseAtItsPenultimateLayer() {
        HeadBase ready = HeadFit.of(classifier);
        assertEquals(
                List.of(
                        "small classifier has a classifier of its own for 3 classes; the head goes on the layer before that,"
                                + " features."),
                ready.notes());
        assertEquals(OutputKind.FEATURE_VECTOR, ready.model().output().kind());
        assertEquals(
                SmallNetwork.model().variables().size(),
                ready.model().variables().size());
        assertArrayEquals(
                Running.of(classifier, "features:0", values),
                Running.of(ready.model(), Running.kept(ready.model(), classifier, values)),
                1e-6f);
    }

    @Test
    void aFeatureMapBeforeTheClassifierIsPooledAsWell() {
        HeadBase ready = HeadFit.of(onlyLayers("Conv/BatchNorm", "dropout", "predictions"));
        assertEquals(
                List.of(
                        "small classifier has a classifier of its own for 3 classes; the head goes on the layer before that,"
                                + " Conv/BatchNorm.",
                        "The feature map of 4 x 4 places is averaged into a feature vector of 4 numbers."),
                ready.notes());
        assertEquals(List.of(-1L, 4L), ready.model().output().shape());
    }

    @Test
    void aClassifierThatShowsNoLayersKeepsItsScores() {
        HeadBase ready = HeadFit.of(onlyLayers());
        assertEquals(
                List.of(
                        "small classifier has a classifier of its own for 3 classes, and which layer comes before that is not"
                                + " to be seen: the head goes on its scores. Choose a layer where features are wanted."),
                ready.notes());
        assertEquals(OutputKind.LOGITS, ready.model().output().kind());
    }

    @Test
    void aFeatureVectorIsReadyAsItIs() {
        PretrainedModel small = SmallNetwork.model();
        HeadBase ready = HeadFit.of(small);
        assertSame(small, ready.model());
        assertEquals(List.of(), ready.notes());
    }

    @Test
    void aPooledMapIsTheAverageOverItsPlacesInBothModes() {
        PretrainedModel map = LayerCut.after(classifier, LayerSearch.find(classifier, "project/BatchNorm"));
        List<TensorValue> kept = Running.kept(map, classifier, values);
        float[] places = Running.of(map, kept);
        float[] expected = new float[4];
        for (int i = 0; i < places.length; i++) {
            expected[i % 4] += places[i] / 16;
        }
        PretrainedModel pooled = Pooling.of(map);
        assertArrayEquals(expected, Running.of(pooled, kept), 1e-5f);
        FlatGraph training = pooled.training().orElseThrow();
        assertEquals(List.of(-1L, 4L), GraphShapes.ofOutput(training));
        assertEquals("GlobalAveragePooling2D", pooled.layers().get(6).kind());
        assertSame(pooled, LayerCut.after(pooled, pooled.layers().get(6)));
    }

    private PretrainedModel onlyLayers(String... names) {
        return new PretrainedModel(
                classifier.name(),
                classifier.source(),
                classifier.input(),
                classifier.output(),
                classifier.layers().stream()
                        .filter(layer -> List.of(names).contains(layer.name()))
                        .toList(),
                classifier.variables(),
                classifier.inference(),
                classifier.training(),
                List.of());
    }
}
