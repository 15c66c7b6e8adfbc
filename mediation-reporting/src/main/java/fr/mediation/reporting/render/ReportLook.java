/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Charte du document: the colours, style rules and words of a host, given to the renderers as a value.
 *
 * <p>Immutable and thread safe. It changes how a report looks and what it calls things, never a figure, the structure of the
 * page or the text for assistive technologies.
 *
 * @param palette the colours of page, charts and PDF
 * @param styleSheet rules of CSS after our own, for the page; empty for none; it loads nothing from elsewhere
 * @param texts the texts said otherwise
 */
public record ReportLook(Palette palette, String styleSheet, Map<ReportText, Wording> texts) {

    private static final Pattern LOADS = Pattern.compile("@import|url\\(\\s*[\"']?(?!data:|#)|image-set|src\\(|\\\\");

    /** The neutral look. */
    public static final ReportLook NEUTRAL = new ReportLook(Palette.NEUTRAL, "", Map.of());

    /**
     * Checks that the rules stay rules.
     *
     * @param palette the colours
     * @param styleSheet rules of CSS
     * @param texts the texts said otherwise
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rules hold {@code <}, a backslash, or load something from elsewhere
     */
    public ReportLook {
        Objects.requireNonNull(palette, "palette");
        if (styleSheet.indexOf('<') >= 0
                || LOADS.matcher(styleSheet.toLowerCase(Locale.ROOT)).find()) {
            throw new IllegalArgumentException("a style sheet holds no markup and loads nothing from elsewhere");
        }
        texts = Map.copyOf(texts);
    }

    /**
     * The same look in other colours.
     *
     * @param other the colours
     * @return a new look
     */
    public ReportLook palette(Palette other) {
        return new ReportLook(other, styleSheet, texts);
    }

    /**
     * The same look with other rules.
     *
     * @param other rules of CSS after our own
     * @return a new look
     * @throws IllegalArgumentException if the rules hold {@code <}, a backslash, or load something from elsewhere
     */
    public ReportLook styleSheet(String other) {
        return new ReportLook(palette, other, texts);
    }

    /**
     * The same look with one text said otherwise.
     *
     * @param text which one
     * @param wording what to say
     * @return a new look
     */
    public ReportLook text(ReportText text, Wording wording) {
        Map<ReportText, Wording> more = new EnumMap<>(ReportText.class);
        more.putAll(texts);
        more.put(text, wording);
        return new ReportLook(palette, styleSheet, more);
    }

    /**
     * What a document says.
     *
     * @param text which text
     * @param language the language to read
     * @return the host's text, or ours
     */
    public String say(ReportText text, Language language) {
        return texts.getOrDefault(text, text.wording()).in(language);
    }
}
