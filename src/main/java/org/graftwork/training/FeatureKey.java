// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.GraphCut;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.VariableReads;

/**
 * What features depend on besides the photo: the network, where it is cut, and how photos are prepared for it.
 *
 * @param digest of all that, in hexadecimal
 * @param width how many numbers the features of a photo are
 */
public record FeatureKey(String digest, int width) {

    /** To be raised when photos are decoded or resized in another way: features kept before are then not used. */
    private static final int PREPARATION = 1;

    /**
     * The key of a model that is frozen as a whole.
     *
     * @param values the model's variables, which may be others than those in its files
     */
    public static FeatureKey of(PretrainedModel model, List<TensorValue> values) {
        return of(model, model.inference().output(), values, model.output().dimensions());
    }

    /**
     * The key of what a model holds at a cut. Of the values, only those under the cut count: training above it leaves
     * what is at the cut as it was.
     */
    static FeatureKey of(PretrainedModel model, List<TensorValue> values, GraphCut cut) {
        VariableReads reads = new VariableReads(cut.lower(model.inference()));
        List<TensorValue> lower = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (reads.uses(model.inference().variables().get(i))) {
                lower.add(values.get(i));
            }
        }
        return of(model, String.join(",", cut.names()), lower, cut.width());
    }

    private static FeatureKey of(PretrainedModel model, String tensors, List<TensorValue> values, int width) {
        String text = String.join(
                "|",
                model.fingerprint(),
                tensors,
                model.input().toString(),
                // A range's own text is for people, and leaves these numbers out.
                model.input().range().means().toString(),
                model.input().range().deviations().toString(),
                HexFormat.of().formatHex(sha256(values)),
                Integer.toString(PREPARATION));
        return new FeatureKey(HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8))), width);
    }

    static byte[] sha256(byte[] data) {
        return sha256().digest(data);
    }

    private static byte[] sha256(List<TensorValue> values) {
        MessageDigest digest = sha256();
        values.forEach(value -> digest.update(value.data()));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
