/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.Explanation.Step;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.MandateEnd.Reading;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Durée du mandat du médiateur (CGCT, art. L. 1112-24 ; règlement Isère 2022, art. 2): what the appointing act and the
 * règlement say of its end.
 *
 * <p>« 6 ans, soit la durée du mandat électoral en cours » gives two ends that differ when the appointment comes in the
 * middle of a term: both are kept until the authority writes the last day down.
 *
 * <p>Immutable and thread safe.
 *
 * @param startsOn the first day of the mandate
 * @param endsOn the last day written in the appointing act, or null; it settles every doubt
 * @param years the length printed in the règlement, in years from date to date, or null
 * @param electoralTermEndsOn the last day of the electoral term the règlement refers to, or null
 * @param endedEarlyOn the last day in office when the mandate ended before its term, or null
 * @param reference the article or act
 */
public record MandateTerms(
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Positive Integer years,
        @Nullable LocalDate electoralTermEndsOn,
        @Nullable LocalDate endedEarlyOn,
        @NotNull LegalReference reference) {

    /**
     * Checks the length.
     *
     * @param startsOn the first day
     * @param endsOn the last day, or null
     * @param years the length, or null
     * @param electoralTermEndsOn the end of the electoral term, or null
     * @param endedEarlyOn the last day in office, or null
     * @param reference the article or act
     * @throws NullPointerException if the first day or the reference is null
     * @throws IllegalArgumentException if the length is not from 1 to 100 years
     */
    public MandateTerms {
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(reference, "reference");
        if (years != null && (years < 1 || years > 100)) {
            throw new IllegalArgumentException("years: a mandate is 1 to 100 years long");
        }
    }

    /**
     * The last day of the mandate.
     *
     * @return the last day, both readings when the texts give two, or the reason why there is none
     */
    public MandateEnd end() {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            return new MandateEnd.Refused(violations);
        }
        List<Reading> readings = readings();
        if (readings.isEmpty()) {
            return new MandateEnd.NotSet(notSet());
        }
        long ends = readings.stream().map(Reading::lastDay).distinct().count();
        return ends == 1
                ? new MandateEnd.Fixed(readings.get(0).lastDay(), explanation(readings))
                : new MandateEnd.TwoReadings(readings, explanation(readings));
    }

    /**
     * Whether an act of a given day is covered by the mandate.
     *
     * @param day the day of the act
     * @return covered, not covered, or uncertain where the texts disagree or are silent; unknown is not refused
     */
    public Coverage coverageOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return Coverage.NOT_COVERED;
        }
        return end().fold(
                        fixed -> day.isAfter(fixed.lastDay()) ? Coverage.NOT_COVERED : Coverage.COVERED,
                        two -> day.isAfter(two.latest())
                                ? Coverage.NOT_COVERED
                                : day.isAfter(two.prudent()) ? Coverage.UNCERTAIN : Coverage.COVERED,
                        notSet -> Coverage.UNCERTAIN,
                        refused -> Coverage.UNCERTAIN);
    }

    /** Whether a mandate covers a day. */
    public enum Coverage {
        /** Couvert: in every reading. */
        COVERED,
        /** Incertain: in one reading and not in another, or the end is not known. */
        UNCERTAIN,
        /** Non couvert: in no reading. */
        NOT_COVERED
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        if (endsOn != null) {
            add(readings, endsOn, new Wording("dernier jour écrit dans l'acte", "last day written in the act"));
        } else {
            if (years != null) {
                Wording length = LimitUnit.YEARS.of(years);
                add(
                        readings,
                        startsOn.plusYears(years).minusDays(1),
                        new Wording(
                                "durée de " + length.fr() + ", de date à date", length.en() + ", from date to date"));
            }
            if (electoralTermEndsOn != null) {
                add(
                        readings,
                        electoralTermEndsOn,
                        new Wording("durée du mandat électoral en cours", "length of the current electoral term"));
            }
        }
        if (readings.isEmpty() && endedEarlyOn != null) {
            add(readings, endedEarlyOn, early());
        }
        return readings;
    }

    /** No reading goes beyond an early end. */
    private void add(List<Reading> readings, LocalDate lastDay, Wording rule) {
        readings.add(
                endedEarlyOn != null && endedEarlyOn.isBefore(lastDay)
                        ? new Reading(endedEarlyOn, early())
                        : new Reading(lastDay, rule));
    }

    private static Wording early() {
        return new Wording("fin anticipée du mandat", "mandate ended early");
    }

    private Explanation explanation(List<Reading> readings) {
        Wording start = WrittenDate.of(startsOn);
        Wording fact = new Wording("mandat commencé le " + start.fr(), "mandate begun on " + start.en());
        return new Explanation(readings.stream()
                .distinct()
                .map(reading -> {
                    Wording last = WrittenDate.of(reading.lastDay());
                    Wording result = new Wording("dernier jour : " + last.fr(), "last day: " + last.en());
                    return new Step(fact, reading.rule(), result, List.of(reference));
                })
                .toList());
    }

    private Explanation notSet() {
        Wording start = WrittenDate.of(startsOn);
        return new Explanation(List.of(new Step(
                new Wording("mandat commencé le " + start.fr(), "mandate begun on " + start.en()),
                new Wording(
                        "ni l'acte ni le règlement n'en fixent la fin",
                        "neither the act nor the règlement sets its end"),
                new Wording("aucune fin n'est calculée", "no end is computed"),
                List.of(reference))));
    }

    private List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        LimitFacts.checkRange("startsOn", startsOn, found);
        check(found, "endsOn", endsOn);
        check(found, "electoralTermEndsOn", electoralTermEndsOn);
        check(found, "endedEarlyOn", endedEarlyOn);
        return found;
    }

    private void check(List<Violation> found, String path, @Nullable LocalDate end) {
        LimitFacts.checkRange(path, end, found);
        if (end != null && end.isBefore(startsOn)) {
            found.add(new Violation(
                    path,
                    "ENDS_BEFORE_START",
                    new Wording("fin antérieure au début du mandat", "ends before the mandate begins")));
        }
    }
}
