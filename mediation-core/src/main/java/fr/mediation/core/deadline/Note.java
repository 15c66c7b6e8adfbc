/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Reading;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a limit as a note: conclusion first, then the reasons, the other readings, and what to beware of. */
final class Note {

    private static final Wording AS_OF = new Wording("Situation au ", "As of ");
    private static final Wording LEGAL = new Wording("Date légale : ", "Legal date: ");
    private static final Wording PRUDENT = new Wording("Date prudente : ", "Prudent date: ");
    private static final Wording NONE = new Wording("aucune", "none");
    private static final Wording STEPS = new Wording("Raisonnement", "Reasoning");
    private static final Wording EFFECTS = new Wording("Effet de chaque acte", "Effect of each act");
    private static final Wording READINGS = new Wording("Lectures du droit", "Readings of the law");
    private static final Wording WARNINGS = new Wording("Points d'attention", "Points to watch");

    private Note() {}

    static String of(Deadline deadline, Language language) {
        StringBuilder out = new StringBuilder();
        out.append(deadline.family().label().in(language)).append(" : ");
        out.append(deadline.state().label().in(language)).append('\n');
        out.append(AS_OF.in(language))
                .append(written(deadline.context().asOf(), language))
                .append('\n');
        out.append(LEGAL.in(language))
                .append(written(deadline.legalDate(), language))
                .append('\n');
        out.append(PRUDENT.in(language))
                .append(written(deadline.prudentDate(), language))
                .append('\n');
        title(out, STEPS, language);
        out.append(deadline.explanation().text(language));
        List<Deadline.Effect> effects = deadline.effects();
        if (!effects.isEmpty()) {
            title(out, EFFECTS, language);
            effects.forEach(effect -> line(out, effect.path(), effect.text(), effect.references(), language));
        }
        List<Reading> readings = deadline.readings();
        if (readings.size() > 1) {
            title(out, READINGS, language);
            readings.forEach(reading -> line(
                    out,
                    written(Optional.ofNullable(reading.date()), language),
                    reading.label(),
                    reading.references(),
                    language));
        }
        List<Deadline.Warning> warnings = deadline.warnings();
        if (!warnings.isEmpty()) {
            title(out, WARNINGS, language);
            warnings.forEach(warning -> line(out, warning.path(), warning.text(), warning.references(), language));
        }
        return out.toString();
    }

    private static void title(StringBuilder out, Wording title, Language language) {
        out.append('\n').append(title.in(language)).append('\n');
    }

    private static void line(
            StringBuilder out, String head, Wording text, List<LegalReference> references, Language language) {
        out.append("- ");
        if (!head.isEmpty()) {
            out.append(head).append(language == Language.FR ? " : " : ": ");
        }
        out.append(text.in(language));
        if (!references.isEmpty()) {
            out.append(references.stream().map(LegalReference::citation).collect(Collectors.joining(" ; ", " (", ")")));
        }
        out.append('\n');
    }

    private static String written(Optional<LocalDate> day, Language language) {
        return day.map(date -> written(date, language)).orElse(NONE.in(language));
    }

    private static String written(LocalDate day, Language language) {
        return WrittenDate.of(day).in(language);
    }
}
