/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.reglement.MandateTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Mandat du médiateur (CGCT, art. L. 1112-24): the appointment under which a mediator acts. When its end is not written, the terms of the
 * règlement give one or two readings of it ({@link MandateTerms}).
 *
 * @param mediator the mediator's reference
 * @param act the reference of the appointing act
 * @param from the first day
 * @param until the last day written in the act, included
 * @param years how many years the règlement gives, when the act writes no last day
 * @param electoralTermEndsOn the end of the electoral term the règlement refers to
 * @param endedEarlyOn the last day, when it ended early
 */
@Classified(Level.AUTHORITY)
public record Mandate(
        @NotBlank String mediator,
        @NotBlank String act,
        @NotNull LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> years,
        Optional<LocalDate> electoralTermEndsOn,
        Optional<LocalDate> endedEarlyOn) {

    /**
     * Checks the order of the days.
     *
     * @param mediator the mediator
     * @param act the appointing act
     * @param from the first day
     * @param until the last day written
     * @param years the years of the règlement
     * @param electoralTermEndsOn the end of the electoral term
     * @param endedEarlyOn the early end
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Mandate {
        Codes.one(mediator, "mediator");
        Codes.one(act, "act");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(electoralTermEndsOn, "electoralTermEndsOn");
        Objects.requireNonNull(endedEarlyOn, "endedEarlyOn");
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a mandate ends on or after its first day");
        }
    }

    /**
     * A mandate whose act writes its last day, or none.
     *
     * @param mediator the mediator's reference
     * @param act the reference of the appointing act
     * @param from the first day
     * @param until the last day, included, or empty when none is written
     * @return the mandate
     */
    public static Mandate of(String mediator, String act, LocalDate from, Optional<LocalDate> until) {
        return new Mandate(mediator, act, from, until, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This mandate, ended early.
     *
     * @param lastDay its last day
     * @return the mandate up to that day
     */
    public Mandate endedEarly(LocalDate lastDay) {
        return new Mandate(mediator, act, from, until, years, electoralTermEndsOn, Optional.of(lastDay));
    }

    /**
     * What is known of its length.
     *
     * @return the terms, with each reading of its end
     */
    public MandateTerms terms() {
        return new MandateTerms(
                from,
                until.orElse(null),
                years.orElse(null),
                electoralTermEndsOn.orElse(null),
                endedEarlyOn.orElse(null),
                LegalReference.of(act, ""));
    }

    /**
     * Whether a day falls in the mandate. Between two readings of its end it does, and {@link MandateTerms#coverageOn} says that it is
     * not sure: the mediator's acts are not refused on a doubt, the doubt is shown.
     *
     * @param day the day
     * @return false before the first day and after the last one possible
     */
    public boolean covers(LocalDate day) {
        return terms().coverageOn(day) != MandateTerms.Coverage.NOT_COVERED;
    }
}
