/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Couleurs du document (RGAA 3.2 et 3.3): the colours of pages and charts, which cannot be too close to be read.
 *
 * <p>Immutable and thread safe. Colours are written {@code #rrggbb}.
 *
 * @param ink text
 * @param soft secondary text
 * @param paper the ground of blocks and of print
 * @param ground the ground of the page
 * @param line rules between rows, which carry no information
 * @param accent headings, links and the cover
 * @param accentInk text on the accent colour
 * @param series the colours of the first to the fourth series of a chart
 */
public record Palette(
        String ink,
        String soft,
        String paper,
        String ground,
        String line,
        String accent,
        String accentInk,
        List<String> series) {

    // before NEUTRAL, which is checked like any other
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int SERIES = 4;
    private static final double TEXT = 4.5;
    private static final double MARKS = 3;

    /** Blue and grey, of no party and of no State. */
    public static final Palette NEUTRAL = new Palette(
            "#1c2733",
            "#4d5b6a",
            "#ffffff",
            "#f4f6f8",
            "#cfd7df",
            "#17456b",
            "#ffffff",
            List.of("#17456b", "#b4530a", "#4b7a3c", "#6d4a8f"));

    /**
     * Checks that everything can be read.
     *
     * @param ink text
     * @param soft secondary text
     * @param paper the ground of blocks
     * @param ground the ground of the page
     * @param line rules
     * @param accent headings and links
     * @param accentInk text on the accent colour
     * @param series four colours of series
     * @throws IllegalArgumentException if a colour is not written {@code #rrggbb}, if the series are not four, if text keeps a
     *     contrast below 4.5 with its ground or a mark one below 3
     */
    public Palette {
        series = List.copyOf(series);
        for (String colour : List.of(ink, soft, paper, ground, line, accent, accentInk)) {
            checkForm(colour);
        }
        series.forEach(Palette::checkForm);
        if (series.size() != SERIES) {
            throw new IllegalArgumentException("series: four colours are needed");
        }
        for (String under : List.of(paper, ground)) {
            check("ink", ink, under, TEXT);
            check("soft", soft, under, TEXT);
            check("accent", accent, under, TEXT);
        }
        check("accentInk", accentInk, accent, TEXT);
        for (String mark : series) {
            check("series", mark, paper, MARKS);
        }
    }

    private static void checkForm(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb");
        }
    }

    private static void check(String name, String over, String under, double least) {
        if (contrast(over, under) < least) {
            throw new IllegalArgumentException(name + ": its contrast with its ground is below " + least);
        }
    }

    /** The ratio of WCAG 2.1, from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
