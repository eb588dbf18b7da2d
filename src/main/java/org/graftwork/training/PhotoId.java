// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.Arrays;
import java.util.HexFormat;

/** A photo by what is in it: the SHA-256 of its file. The same photo under another name is the same. */
record PhotoId(byte[] digest) {

    static final int BYTES = 32;

    static PhotoId of(byte[] file) {
        return new PhotoId(FeatureKey.sha256(file));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoId id && Arrays.equals(digest, id.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest);
    }
}
