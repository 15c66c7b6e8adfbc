/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.PublicHoliday;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.Explanation.Step;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words in which a count is explained. */
record LimitSteps(Count count, LocalDate start, LocalDate counted, LocalDate due) {

    static Explanation notSet(ReglementLimit limit) {
        Wording missing = joined(limit.missing(), LimitParameter::label);
        return new Explanation(List.of(new Step(
                limit.kind().label(),
                new Wording("le règlement ne fixe pas " + missing.fr(), "the règlement does not set " + missing.en()),
                new Wording("aucune échéance n'est calculée", "no last day is computed"),
                List.of(limit.reference()))));
    }

    Explanation explain(boolean suspended, int stopped) {
        List<Step> steps = new ArrayList<>();
        steps.add(counting());
        List<PublicHoliday> skipped = skipped();
        if (!skipped.isEmpty()) {
            steps.add(skipping(skipped));
        }
        if (suspended) {
            steps.add(suspension(stopped));
        }
        if (!due.equals(counted)) {
            steps.add(moving());
        }
        return new Explanation(steps);
    }

    private Step counting() {
        Wording from = count.start().label();
        Wording on = WrittenDate.of(start);
        Wording length = count.unit().of(count.amount());
        Wording last = WrittenDate.of(counted);
        boolean back = count.start().isCountedBack();
        return step(
                new Wording(from.fr() + " le " + on.fr(), from.en() + " on " + on.en()),
                back
                        ? new Wording(length.fr() + " avant ce jour", length.en() + " before that day")
                        : new Wording(
                                "délai de " + length.fr() + ", ce jour-là ne comptant pas",
                                "limit of " + length.en() + ", that day not counted"),
                new Wording("dernier jour du décompte : " + last.fr(), "last day counted: " + last.en()));
    }

    /** The holidays that a count of worked days passes over; those on a closed day change nothing. */
    private List<PublicHoliday> skipped() {
        return switch (count.unit()) {
            case CALENDAR_DAYS, WEEKS, MONTHS, YEARS -> List.of();
            case WORKING_DAYS, BUSINESS_DAYS -> {
                LocalDate first = start.isBefore(counted) ? start : counted;
                LocalDate last = start.isBefore(counted) ? counted : start;
                yield IntStream.rangeClosed(first.getYear(), last.getYear())
                        .boxed()
                        .flatMap(year -> count.calendar().holidays(year).stream())
                        .filter(holiday ->
                                holiday.date().isAfter(first) && holiday.date().isBefore(last))
                        .filter(holiday -> isOtherwiseOpen(holiday.date().getDayOfWeek()))
                        .toList();
            }
        };
    }

    private boolean isOtherwiseOpen(DayOfWeek weekday) {
        return weekday != DayOfWeek.SUNDAY
                && (weekday != DayOfWeek.SATURDAY || count.unit() == LimitUnit.BUSINESS_DAYS);
    }

    private Step skipping(List<PublicHoliday> holidays) {
        Wording named = joined(holidays, holiday -> {
            Wording day = WrittenDate.of(holiday.date());
            return new Wording(
                    day.fr() + " (" + holiday.name().fr() + ")",
                    day.en() + " (" + holiday.name().en() + ")");
        });
        Wording unit = count.unit().label();
        return new Step(
                named,
                new Wording(
                        "un jour férié n'est pas compté parmi les " + unit.fr(),
                        "a public holiday is not one of the " + unit.en()),
                new Wording("passé dans le décompte", "passed over"),
                holidays.stream().map(PublicHoliday::reference).distinct().toList());
    }

    private Step suspension(int stopped) {
        Wording fact = new Wording("dossier suspendu", "case suspended");
        if (!count.stops()) {
            return step(
                    fact,
                    new Wording(
                            "rien dans le règlement n'arrête le délai pendant la suspension",
                            "nothing in the règlement stops the limit while the case is suspended"),
                    new Wording("le délai continue de courir", "the limit runs on"));
        }
        Wording added = switch (count.unit()) {
            case CALENDAR_DAYS, WORKING_DAYS, BUSINESS_DAYS -> count.unit().of(stopped);
            case WEEKS, MONTHS, YEARS -> LimitUnit.CALENDAR_DAYS.of(stopped);
        };
        return step(
                fact,
                new Wording("la suspension arrête le délai", "the suspension stops the limit"),
                new Wording(added.fr() + " de plus", added.en() + " more"));
    }

    private Step moving() {
        Wording last = WrittenDate.of(counted);
        Wording moved = WrittenDate.of(due);
        return step(
                new Wording("le " + last.fr() + " n'est pas un jour ouvré", last.en() + " is not a working day"),
                count.lastDay().label(),
                new Wording("dernier jour : " + moved.fr(), "last day: " + moved.en()));
    }

    private Step step(Wording fact, Wording rule, Wording result) {
        return new Step(fact, rule, result, List.of(count.reference()));
    }

    private static <T> Wording joined(List<T> items, Function<T, Wording> label) {
        List<Wording> labels = items.stream().map(label).toList();
        return new Wording(
                labels.stream().map(Wording::fr).collect(Collectors.joining(", ")),
                labels.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }
}
