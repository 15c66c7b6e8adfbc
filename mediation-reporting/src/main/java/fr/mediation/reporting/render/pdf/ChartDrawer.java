/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import fr.mediation.reporting.render.Palette;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws our own charts, which are rectangles, lines and text, with the document's own font: an SVG library of fifteen jars would
 * ask the machine for one.
 */
final class ChartDrawer implements SVGDrawer {

    /** The width of a chart on paper, in pixels of CSS: 95 millimetres. */
    private static final double WIDTH = 359;

    private static final double TEXT = 13;
    private static final double HATCH = 7;
    private static final double HATCH_LINE = 2.5;

    private final Palette palette;

    ChartDrawer(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // charts use the document's own font
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // charts use the document's own font
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssMaxWidth, double cssMaxHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ", -1);
        double scale = WIDTH / Double.parseDouble(view[2]) * dotsPerPixel;
        int width = (int) Math.round(WIDTH * dotsPerPixel);
        int height = (int) Math.ceil(Double.parseDouble(view[3]) * scale);
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return width;
            }

            @Override
            public int getIntrinsicHeight() {
                return height;
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext rendering, double x, double y) {
                new Drawing(device, rendering, new AffineTransform(scale, 0, 0, scale, x, y)).draw(svg);
            }
        };
    }

    /** One chart on one page. */
    private final class Drawing {

        private final OutputDevice device;
        private final RenderingContext rendering;
        private final AffineTransform place;

        Drawing(OutputDevice device, RenderingContext rendering, AffineTransform place) {
            this.device = device;
            this.rendering = rendering;
            this.place = place;
        }

        void draw(Element svg) {
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    switch (element.getTagName()) {
                        case "rect" -> rectangle(element);
                        case "line" -> line(element);
                        case "text" -> text(element);
                        default -> {
                            // definitions are drawn where they are used
                        }
                    }
                }
            }
        }

        private void rectangle(Element rect) {
            Rectangle2D shape = new Rectangle2D.Double(
                    number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
            int series = rect.getAttribute("class").charAt(1) - '1';
            String colour =
                    palette.series().get(Math.floorMod(series, palette.series().size()));
            if (rect.hasAttribute("fill")) {
                fill(palette.paper(), shape);
                fill(colour, hatched(shape));
            } else {
                fill(colour, shape);
            }
        }

        private void line(Element line) {
            double x = number(line, "x1");
            double y = number(line, "y1");
            double width = Math.max(1, number(line, "x2") - x);
            double height = Math.max(1, number(line, "y2") - y);
            fill(palette.soft(), new Rectangle2D.Double(x, y, width, height));
        }

        private void text(Element text) {
            FontSpecification wanted = new FontSpecification();
            wanted.families = new String[] {OwnFont.FAMILY};
            wanted.size = (float) (TEXT * place.getScaleX());
            wanted.fontStyle = IdentValue.NORMAL;
            wanted.variant = IdentValue.NORMAL;
            wanted.fontWeight = text.getAttribute("class").equals("v") ? IdentValue.BOLD : IdentValue.NORMAL;
            FSFont font = rendering.getFont(wanted);
            String words = text.getTextContent();
            TextRenderer writer = rendering.getTextRenderer();
            int width = writer.getWidth(rendering.getFontContext(), font, words);
            double shift = switch (text.getAttribute("text-anchor")) {
                case "end" -> width;
                case "middle" -> width / 2.0;
                default -> 0;
            };
            Point2D at = place.transform(new Point2D.Double(number(text, "x"), number(text, "y")), null);
            device.setColor(colour(palette.ink()));
            device.setFont(font);
            writer.drawString(device, words, (float) (at.getX() - shift), (float) at.getY());
        }

        private void fill(String colour, Shape shape) {
            device.setColor(colour(colour));
            device.fill(place.createTransformedShape(shape));
        }
    }

    /** Slanted lines inside a frame. */
    private static Shape hatched(Rectangle2D frame) {
        Area lines = new Area();
        double slant = frame.getHeight();
        for (double x = frame.getX() - slant; x < frame.getMaxX(); x += HATCH * Math.sqrt(2)) {
            Path2D.Double stripe = new Path2D.Double();
            stripe.moveTo(x, frame.getMaxY());
            stripe.lineTo(x + slant, frame.getY());
            stripe.lineTo(x + slant + HATCH_LINE * Math.sqrt(2), frame.getY());
            stripe.lineTo(x + HATCH_LINE * Math.sqrt(2), frame.getMaxY());
            stripe.closePath();
            lines.add(new Area(stripe));
        }
        lines.intersect(new Area(frame));
        Area border = new Area(frame);
        border.subtract(new Area(new Rectangle2D.Double(
                frame.getX() + 1,
                frame.getY() + 1,
                Math.max(0, frame.getWidth() - 2),
                Math.max(0, frame.getHeight() - 2))));
        lines.add(border);
        return lines;
    }

    private static FSRGBColor colour(String colour) {
        return new FSRGBColor(Integer.parseInt(colour.substring(1), 16));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
