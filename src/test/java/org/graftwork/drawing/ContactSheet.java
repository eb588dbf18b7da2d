// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.graftwork.drawing.pen.Subject;

/** Draws sheets of pictures to be looked at: {@code ContactSheet FOLDER}. */
final class ContactSheet {
    private static final int SIZE = 128;
    private static final int COLUMNS = 8;
    private static final int ROWS = 6;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        sheet(folder.resolve("cats.png"), List.of(Subjects.cat()));
        sheet(folder.resolve("dogs.png"), List.of(Subjects.dog()));
        List<Subject> others = Subjects.pretraining();
        for (int i = 0; i < others.size(); i += ROWS) {
            sheet(folder.resolve("others-" + i / ROWS + ".png"), others.subList(i, Math.min(others.size(), i + ROWS)));
        }
    }

    /** One row of pictures a subject; a single subject fills all rows. */
    private static void sheet(Path file, List<Subject> subjects) throws IOException {
        BufferedImage sheet = new BufferedImage(COLUMNS * SIZE, ROWS * SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        PictureGenerator generator = new PictureGenerator();
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            int row = i / COLUMNS;
            if (subjects.size() == 1 || row < subjects.size()) {
                Subject subject = subjects.get(subjects.size() == 1 ? 0 : row);
                graphics.drawImage(generator.draw(subject, i, SIZE), i % COLUMNS * SIZE, row * SIZE, null);
            }
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
