/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Reading;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a limit as a note: conclusion first, then the reasons, the other readings, and what to beware of. */
final class Note {

    private static final Wording AS_OF = new Wording("Situation au ", "As of ");
    private static final Wording LAST_DAY = new Wording("Dernier jour", "Last day");
    private static final Wording BIRTH =
            new Wording("Naissance de la décision implicite", "Birth of the implicit decision");
    private static final Wording SILENCE = new Wording("Fin du délai de silence", "End of the period of silence");
    private static final Wording LEGAL = new Wording("date légale", "legal date");
    private static final Wording PRUDENT = new Wording("date prudente", "prudent date");
    private static final Wording BOTH = new Wording("date légale et prudente", "legal and prudent date");
    private static final Wording NONE = new Wording("aucune date à ce jour", "no date so far");
    private static final Wording STEPS = new Wording("Raisonnement", "Reasoning");
    private static final Wording EFFECTS = new Wording("Effet de chaque acte", "Effect of each act");
    private static final Wording READINGS = new Wording("Lectures du droit", "Readings of the law");
    private static final Wording WARNINGS = new Wording("Points d'attention", "Points to watch");

    private final Deadline deadline;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private Note(Deadline deadline, Language language) {
        this.deadline = deadline;
        this.language = language;
    }

    static String of(Deadline deadline, Language language) {
        return new Note(deadline, language).written();
    }

    private String written() {
        Trace trace = deadline.traced();
        List<Reading> readings = deadline.readings();
        out.append(deadline.title().in(language))
                .append(colon())
                .append(deadline.status().in(language))
                .append('\n');
        out.append(AS_OF.in(language)).append(day(deadline.context().asOf())).append('\n');
        dates();
        if (!trace.said().isEmpty()) {
            title(STEPS);
            int number = 1;
            for (Explanation.Step step : trace.steps()) {
                out.append(number++).append(". ").append(step.text(language)).append('\n');
            }
        }
        if (!trace.effects().isEmpty()) {
            title(EFFECTS);
            trace.effects().forEach(effect -> line(effect.act(), effect.text(), effect.references()));
        }
        if (readings.size() > 1) {
            title(READINGS);
            readings.forEach(reading -> line(day(reading), reading.label(), reading.references()));
        }
        List<Deadline.Warning> warnings = Warnings.of(deadline, trace, readings.size());
        if (!warnings.isEmpty()) {
            title(WARNINGS);
            warnings.forEach(warning ->
                    line(Acts.heading(warning.path(), deadline.facts()), warning.text(), warning.references()));
        }
        return out.toString();
    }

    private void dates() {
        LocalDate legal = deadline.legalDate().orElse(null);
        LocalDate prudent = deadline.prudentDate().orElse(null);
        if (legal == null && prudent == null) {
            out.append(NONE.capitalised().in(language)).append('\n');
        } else if (Objects.equals(legal, prudent)) {
            date(BOTH, legal);
        } else {
            date(LEGAL, legal);
            date(PRUDENT, prudent);
        }
    }

    private void date(Wording kind, @Nullable LocalDate day) {
        boolean born = deadline.state() == Deadline.State.EXPIRED;
        Wording what = Standing.isSilence(deadline.family()) ? (born ? BIRTH : SILENCE) : LAST_DAY;
        out.append(what.in(language));
        if (what.equals(LAST_DAY) || !kind.equals(BOTH)) {
            out.append(" (").append(kind.in(language)).append(")");
        }
        out.append(colon()).append(day == null ? NONE.in(language) : day(day)).append('\n');
    }

    private void title(Wording title) {
        out.append('\n').append(title.in(language)).append('\n');
    }

    private void line(@Nullable Wording head, Wording text, List<LegalReference> references) {
        out.append("- ");
        if (head == null) {
            out.append(text.capitalised().in(language));
        } else {
            out.append(head.in(language)).append(colon()).append(text.in(language));
        }
        out.append(LegalReference.cited(references, language)).append(".\n");
    }

    private String colon() {
        return language == Language.FR ? " : " : ": ";
    }

    private String day(LocalDate day) {
        return WrittenDate.of(day).in(language);
    }

    private static Wording day(Reading reading) {
        LocalDate date = reading.date();
        return date == null ? NONE.capitalised() : WrittenDate.of(date);
    }
}
