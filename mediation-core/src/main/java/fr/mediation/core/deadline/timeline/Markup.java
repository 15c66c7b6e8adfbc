/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;

/** The words shared by the drawing and the list, escaped. */
final class Markup {

    private Markup() {}

    static String text(Mark mark, Language language) {
        String what = mark.kind() == Mark.Kind.EVENT
                ? escaped(mark.label(), language)
                : escaped(mark.label(), language) + ", " + escaped(mark.kind().label(), language);
        return what + colon(language) + escaped(WrittenDate.of(mark.day()), language);
    }

    static String asOf(LocalDate day, Language language) {
        return escaped(new Wording("Situation au ", "As of "), language) + escaped(WrittenDate.of(day), language);
    }

    static String colon(Language language) {
        return language == Language.FR ? " : " : ": ";
    }

    static String escaped(Wording wording, Language language) {
        return wording.in(language)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
