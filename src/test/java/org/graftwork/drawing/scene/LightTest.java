// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.graftwork.drawing.pen.Dice;
import org.junit.jupiter.api.Test;

class LightTest {
    private static final int GREY = 0x808080;

    @Test
    void plainLightLeavesThePictureAsItIs() {
        BufferedImage picture = lit(new Light(1, 1, 1, 1, 0, 0, 0, 0, 0, 0));

        assertEquals(GREY, picture.getRGB(4, 4) & 0xFFFFFF);
    }

    @Test
    void warmLightIsRedderThanBlue() {
        int pixel = lit(new Light(1.1, 1, 0.9, 1, 0, 0, 0, 0, 0, 0)).getRGB(4, 4);

        assertTrue((pixel >> 16 & 255) > (pixel & 255));
    }

    @Test
    void aVignetteDarkensTheCornersMost() {
        BufferedImage picture = lit(new Light(1, 1, 1, 1, 0, 0.4, 0, 0, 0, 0));

        assertTrue((picture.getRGB(0, 0) & 255) < (picture.getRGB(16, 16) & 255));
        assertEquals(GREY & 255, picture.getRGB(16, 16) & 255, 1);
    }

    @Test
    void channelsStayBetween0And255() {
        BufferedImage picture = lit(new Light(4, 0, 1, 1, 0, 0, 0, 0, 0, 0));

        assertEquals(255, picture.getRGB(4, 4) >> 16 & 255);
        assertEquals(0, picture.getRGB(4, 4) >> 8 & 255);
    }

    private static BufferedImage lit(Light light) {
        BufferedImage picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        int[] grey = new int[32 * 32];
        Arrays.fill(grey, GREY);
        picture.setRGB(0, 0, 32, 32, grey, 0, 32);
        light.shineOn(picture, new Dice(1));
        return picture;
    }
}
