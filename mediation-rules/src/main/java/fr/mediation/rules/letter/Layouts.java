/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.EnumMap;
import java.util.Map;

/** The layout of each format, with the escapes that keep values from being read as markup. */
final class Layouts {

    private static final Map<LetterFormat, Template> ALL = all();

    private Layouts() {}

    static Template of(LetterFormat format) {
        Template layout = ALL.get(format);
        if (layout == null) {
            throw new IllegalStateException("every format has a layout");
        }
        return layout;
    }

    private static Map<LetterFormat, Template> all() {
        Map<LetterFormat, Template> layouts = new EnumMap<>(LetterFormat.class);
        layouts.put(LetterFormat.TEXT, layout("text", Escapers.NONE));
        layouts.put(LetterFormat.HTML, layout("html", Escapers.HTML));
        layouts.put(LetterFormat.MARKDOWN, layout("markdown", Layouts::markdown));
        return layouts;
    }

    private static Template layout(String name, Mustache.Escaper escaper) {
        return Engine.layout(Engine.resource("layout_" + name + ".mustache"), escaper);
    }

    /** What would begin a link, an emphasis, a tag, or, first in a line, a list, a heading or a quotation. */
    static String markdown(String raw) {
        return raw.replaceAll("([\\\\`*_<&|~!])", "\\\\$1")
                .replaceAll("](?=[(\\[:])", "\\\\]")
                .replaceFirst("^([-+#>=])", "\\\\$1")
                .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
