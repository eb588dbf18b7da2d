// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graftwork.data.PhotoShape;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;

/** Compares the height and width of photos with the model's input. */
final class SizeCheck {

    /** Two shapes whose sides' ratios differ by less look the same. */
    private static final double SAME_SHAPE = 1.05;

    /** Photos that have to grow by more show nothing but blur to a model. */
    private static final double MUCH_LARGER = 2;

    private final InputSpec input;
    private final List<PhotoShape> photos;

    private SizeCheck(InputSpec input, List<PhotoShape> photos) {
        this.input = input;
        this.photos = photos;
    }

    /** @param photos those looked at; empty where there are none */
    static Finding of(InputSpec input, List<PhotoShape> photos) {
        return new SizeCheck(input, photos).find();
    }

    private Finding find() {
        Optional<String> shape = shape();
        Optional<String> growth = growth();
        boolean distorted = shape.isPresent() && input.fit() == ImageFit.STRETCH;
        List<String> sentences = new ArrayList<>();
        shape.ifPresentOrElse(sentences::add, () -> sentences.add(size()));
        growth.ifPresent(sentences::add);
        return new Finding(
                Subject.SIZE,
                distorted || growth.isPresent() ? Level.AMBER : Level.GREEN,
                String.join(" ", sentences),
                distorted ? List.of(Fix.CENTRE_CROP, Fix.PAD) : List.of());
    }

    private String size() {
        String free = input.fixedSize() ? "" : " The model takes other sizes, too.";
        Set<String> sizes = Set.copyOf(photos.stream().map(SizeCheck::text).toList());
        if (photos.isEmpty()) {
            return "Photos of any size are resized to the model's " + text(input) + " pixels." + free;
        }
        if (sizes.equals(Set.of(text(input)))) {
            return "Photos and model have " + text(input) + " pixels.";
        }
        return (sizes.size() == 1
                        ? "Photos of " + sizes.iterator().next() + " pixels are resized"
                        : "Photos of different sizes are resized")
                + " to the model's " + text(input) + " pixels." + free;
    }

    /** What happens to photos that are wider or higher than the model's input. */
    private Optional<String> shape() {
        List<PhotoShape> others =
                photos.stream().filter(photo -> distortion(photo) > SAME_SHAPE).toList();
        return others.stream().max(Comparator.comparingDouble(this::distortion)).map(most -> {
            String what = switch (input.fit()) {
                case STRETCH -> "are stretched to it";
                case CROP -> "lose what lies beside their middle";
                case PAD -> "get black bars";
            };
            return String.format(
                    Locale.ROOT,
                    "%s another shape than the model's %s pixels, such as %s, and %s.",
                    share(others.size(), "has", "have"),
                    text(input),
                    text(most),
                    what);
        });
    }

    private Optional<String> growth() {
        List<PhotoShape> small = photos.stream()
                .filter(photo ->
                        Math.max((double) input.height() / photo.height(), (double) input.width() / photo.width())
                                > MUCH_LARGER)
                .toList();
        return small.stream()
                .min(Comparator.comparingInt(photo -> Math.min(photo.width(), photo.height())))
                .map(least -> share(small.size(), "is", "are") + " less than half as large as the model's "
                        + text(input) + " pixels" + (photos.size() == 1 ? "" : ", down to " + text(least))
                        + ": enlarged, they show less than the model could see.");
    }

    /** How much longer one side gets against the other, at least 1. */
    private double distortion(PhotoShape photo) {
        double ratio = (double) photo.width() / photo.height() * input.height() / input.width();
        return Math.max(ratio, 1 / ratio);
    }

    private String share(int count, String one, String many) {
        String looked = photos.size() == 1
                ? "The photo"
                : String.format(Locale.ROOT, "%,d of %,d photos looked at", count, photos.size());
        return looked + " " + (count == 1 ? one : many);
    }

    private static String text(PhotoShape photo) {
        return photo.width() + " x " + photo.height();
    }

    private static String text(InputSpec input) {
        return input.width() + " x " + input.height();
    }
}
