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

    /** Also drops the control characters that neither HTML nor XML may hold. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean printed = c >= ' ' && c != '\u007F' && c != '\uFFFE' && c != '\uFFFF';
                    if (printed || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
