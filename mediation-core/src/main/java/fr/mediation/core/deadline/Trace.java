/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.LimitRun.Mode;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what a run says of itself, for a reader. Only made when somebody reads. */
final class Trace {

    private static final Wording SATURDAY = new Wording("samedi", "Saturday");
    private static final Wording SUNDAY = new Wording("dimanche", "Sunday");

    private final ProceduralFacts facts;
    private final List<Said> said = new ArrayList<>();
    private final Set<Deadline.Effect> effects = new LinkedHashSet<>();
    private final Set<Deadline.Warning> warnings = new LinkedHashSet<>();
    private Validity law = Validity.ALWAYS;
    private @Nullable LocalDate earliestFact;

    /** A step, and which rule it applies. */
    record Said(Rule rule, Explanation.Step step) {}

    Trace(ProceduralFacts facts) {
        this.facts = facts;
    }

    void step(Rule rule, @Nullable LocalDate fact, @Nullable LocalDate result, int number) {
        add(rule, fact, result, number, null);
    }

    /** The last step of a limit: its end, with the days skipped and why. */
    void end(CourtRun run, LocalDate start, int months, @Nullable LocalDate last) {
        if (last == null) {
            return;
        }
        if (run.mode == Mode.REASONABLE) {
            step(Rule.REASONABLE_TIME, start, last, 0);
        } else if (LimitRun.judicial(run.facts)) {
            rolled(Rule.NOT_FRANC_END, start, start.plusMonths(months), last, months, run.context.court());
        } else {
            rolled(Rule.FRANC_END, start, start.plusMonths(months).plusDays(1), last, months, run.context.court());
        }
    }

    void rolled(Rule rule, LocalDate start, LocalDate term, LocalDate last, int months, LegalCalendar calendar) {
        add(rule, start, last, months, skipped(term, last, calendar));
    }

    void effect(Verdict verdict, String path) {
        effects.add(verdict.on(path, Acts.named(path, facts)));
    }

    void warn(Alert alert, String path) {
        warnings.add(alert.on(path));
    }

    List<Explanation.Step> steps() {
        return said.stream().map(Said::step).toList();
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    List<Deadline.Effect> effects() {
        return List.copyOf(effects);
    }

    List<Deadline.Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** The days on which every rule used applies. */
    Validity law() {
        return law;
    }

    /** Whether a fact is older than the texts cited. */
    boolean isOlderThanTheLaw() {
        LocalDate from = law.from();
        return earliestFact != null && from != null && earliestFact.isBefore(from);
    }

    private void add(
            Rule rule, @Nullable LocalDate fact, @Nullable LocalDate result, int number, @Nullable Wording addition) {
        said.add(new Said(rule, rule.step(fact, result, number, addition)));
        for (LegalReference reference : rule.references()) {
            law = both(law, reference.validity());
        }
        if (fact != null && (earliestFact == null || fact.isBefore(earliestFact))) {
            earliestFact = fact;
        }
    }

    private static Validity both(Validity a, Validity b) {
        LocalDate from = a.from() == null || (b.from() != null && b.from().isAfter(a.from())) ? b.from() : a.from();
        LocalDate until =
                a.until() == null || (b.until() != null && b.until().isBefore(a.until())) ? b.until() : a.until();
        boolean empty = from != null && until != null && !from.isBefore(until);
        return empty ? a : new Validity(from, until);
    }

    private static @Nullable Wording skipped(LocalDate term, LocalDate last, LegalCalendar calendar) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (LocalDate day = term; day.isBefore(last); day = day.plusDays(1)) {
            Wording closed = closed(day, calendar);
            if (closed != null) {
                fr.add(closed.fr());
                en.add(closed.en());
            }
        }
        if (fr.isEmpty()) {
            return null;
        }
        String jours = fr.size() == 1 ? " ; jour écarté : " : " ; jours écartés : ";
        String days = en.size() == 1 ? "; day skipped: " : "; days skipped: ";
        return new Wording(jours + String.join(", ", fr), days + String.join(", ", en));
    }

    /** A day and why nothing can be done on it, or null when it is a working day. */
    private static @Nullable Wording closed(LocalDate day, LegalCalendar calendar) {
        Wording written = WrittenDate.of(day);
        int weekday = day.getDayOfWeek().getValue();
        if (weekday >= 6) {
            Wording name = weekday == 6 ? SATURDAY : SUNDAY;
            return new Wording(name.fr() + " " + written.fr(), name.en() + " " + written.en());
        }
        return day.getYear() > 2200
                ? null
                : calendar.holidayOn(day)
                        .map(holiday -> new Wording(
                                written.fr() + " (" + holiday.name().fr() + ")",
                                written.en() + " (" + holiday.name().en() + ")"))
                        .orElse(null);
    }
}
