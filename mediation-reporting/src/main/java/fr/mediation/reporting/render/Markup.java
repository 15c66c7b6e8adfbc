/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import java.util.List;

/** Writes markup so that no text can become markup. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup written by this package, never a value. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    Markup element(String name, String attributes, String text) {
        return raw("<" + name + attributes + ">").text(text).raw("</" + name + ">\n");
    }

    /** One paragraph a block of text; blank lines separate paragraphs. */
    Markup paragraphs(String text) {
        for (String paragraph : List.of(text.strip().split("\\R\\s*\\R"))) {
            element("p", "", paragraph.strip());
        }
        return this;
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** Also drops what neither HTML nor XML may hold, and the marks that make a text read backwards. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::printed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean printed(int c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean backwards = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noLetter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !alone && !backwards && !noLetter;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
