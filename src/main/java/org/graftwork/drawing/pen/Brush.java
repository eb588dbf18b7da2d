// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Paints shapes in one picture's style. Lengths are in the units of the space painted in at the moment. */
public final class Brush {
    private final Graphics2D graphics;
    private final Style style;
    private final double unit;

    /** A brush on a surface where one length unit is one hundredth of the picture. */
    public Brush(Graphics2D graphics, Style style) {
        this.graphics = graphics;
        this.style = style;
        this.unit = scale();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The style of the picture. */
    public Style style() {
        return style;
    }

    /** One flat colour, no outline. */
    public void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** A round thing: light on the lit side, shade on the other, and the style's outline. */
    public void solid(Shape shape, Color colour) {
        round(shape, colour);
        outline(shape, colour);
    }

    /** Light and shade without an outline. */
    public void round(Shape shape, Color colour) {
        Rectangle2D box = shape.getBounds2D();
        double shade = style.shading();
        double reach = style.lightX() * box.getWidth() * 0.35;
        graphics.setPaint(new GradientPaint(
                (float) (box.getCenterX() + reach),
                (float) box.getMinY(),
                Colours.lighter(colour, 0.22 * shade),
                (float) (box.getCenterX() - reach),
                (float) box.getMaxY(),
                Colours.darker(colour, 0.34 * shade)));
        graphics.fill(shape);
    }

    /** The style's outline in a darker tone of {@code colour}; nothing where the style has none. */
    public void outline(Shape shape, Color colour) {
        if (style.outline() > 0) {
            line(shape, Colours.darker(colour, style.ink()), style.outline() * unit / scale());
        }
    }

    /** A line with round ends and corners. */
    public void line(Shape shape, Paint paint, double width) {
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(paint);
        graphics.draw(shape);
    }

    /** From {@code top} to {@code bottom} over the shape's height. */
    public void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        float x = (float) box.getCenterX();
        graphics.setPaint(new GradientPaint(x, (float) box.getMinY(), top, x, (float) box.getMaxY(), bottom));
        graphics.fill(shape);
    }

    /** Paints in a space moved to (x, y), turned by {@code angle} and stretched by the factors. */
    public void in(double x, double y, double angle, double factorX, double factorY, Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(angle);
        graphics.scale(factorX, factorY);
        painting.run();
        graphics.setTransform(before);
    }

    /** Paints in a space moved to (x, y) and stretched evenly. */
    public void in(double x, double y, double factor, Runnable painting) {
        in(x, y, 0, factor, factor, painting);
    }

    /** Paints only inside the shape. */
    public void within(Shape shape, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        painting.run();
        graphics.setClip(before);
    }

    private double scale() {
        return Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
    }
}
