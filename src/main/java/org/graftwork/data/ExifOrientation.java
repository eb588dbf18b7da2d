// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.graftwork.tensorflow.Orientation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from a JPEG how it has to be turned to be seen upright: cameras store photos as the sensor lay. */
final class ExifOrientation {

    private static final Logger LOG = LoggerFactory.getLogger(ExifOrientation.class);

    private ExifOrientation() {}

    /** Returns what the EXIF data says; upright where there is none, or none that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null ? Orientation.UPRIGHT : Orientation.ofExif(value);
        } catch (JpegProcessingException | IOException e) {
            LOG.debug("EXIF data that cannot be read", e);
            return Orientation.UPRIGHT;
        }
    }
}
