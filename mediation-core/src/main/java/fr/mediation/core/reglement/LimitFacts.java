/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Faits dont court un délai: the days that are known, and the suspensions of the case.
 *
 * <p>Immutable and thread safe.
 *
 * @param days the day of each fact that is known
 * @param suspensions when the case was suspended, in any order
 */
public record LimitFacts(
        @NotNull Map<@NotNull LimitStart, @NotNull LocalDate> days,
        @NotNull List<@Valid Suspension> suspensions) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /**
     * Copies both.
     *
     * @param days the known days
     * @param suspensions the suspensions
     * @throws NullPointerException if an argument, a day or a suspension is null
     */
    public LimitFacts {
        Map<LimitStart, LocalDate> copy = new EnumMap<>(LimitStart.class);
        days.forEach((start, day) -> copy.put(start, Objects.requireNonNull(day, "day")));
        days = Collections.unmodifiableMap(copy);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * One known day and no suspension.
     *
     * @param start the fact
     * @param day its day
     * @return the facts
     */
    public static LimitFacts of(LimitStart start, LocalDate day) {
        return new LimitFacts(Map.of(start, day), List.of());
    }

    /**
     * A letter or message with its two days.
     *
     * @param sentOn the day it left
     * @param receivedOn the day it arrived
     * @return the facts
     */
    public static LimitFacts sentAndReceived(LocalDate sentOn, LocalDate receivedOn) {
        return new LimitFacts(Map.of(LimitStart.SENDING, sentOn, LimitStart.RECEIPT, receivedOn), List.of());
    }

    /**
     * The same facts with suspensions.
     *
     * @param others when the case was suspended
     * @return new facts
     */
    public LimitFacts suspended(Suspension... others) {
        return new LimitFacts(days, List.of(others));
    }

    /**
     * The day of a fact.
     *
     * @param start the fact
     * @return its day, or empty when it is not known
     */
    public Optional<LocalDate> dayOf(LimitStart start) {
        return Optional.ofNullable(days.get(start));
    }

    /** What cannot be true, all at once. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        days.forEach((start, day) -> checkRange("days[" + start + "]", day, found));
        LocalDate sent = days.get(LimitStart.SENDING);
        LocalDate received = days.get(LimitStart.RECEIPT);
        if (sent != null && received != null && received.isBefore(sent)) {
            found.add(new Violation(
                    "days[RECEIPT]",
                    "RECEIVED_BEFORE_SENT",
                    new Wording("réception antérieure à l'envoi", "received before it was sent")));
        }
        for (int i = 0; i < suspensions.size(); i++) {
            suspensions.get(i).check("suspensions[" + i + "].", found);
        }
        return found;
    }

    static void checkRange(String path, @Nullable LocalDate day, List<Violation> found) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            found.add(new Violation(
                    path,
                    "DATE_OUT_OF_RANGE",
                    new Wording("date hors des années 1900 à 2199", "date out of the years 1900 to 2199")));
        }
    }

    /**
     * Suspension du dossier par le médiateur.
     *
     * @param from the day of the suspension, which no longer counts
     * @param until the day on which the case resumes, which counts again; null while it is suspended
     */
    public record Suspension(
            @NotNull LocalDate from, @Nullable LocalDate until) {

        /**
         * Checks that there is a first day.
         *
         * @param from the day of the suspension
         * @param until the day on which the case resumes, or null
         * @throws NullPointerException if the first day is null
         */
        public Suspension {
            Objects.requireNonNull(from, "from");
        }

        private void check(String path, List<Violation> found) {
            checkRange(path + "from", from, found);
            checkRange(path + "until", until, found);
            if (until != null && until.isBefore(from)) {
                found.add(new Violation(
                        path + "until",
                        "RESUMED_BEFORE_SUSPENDED",
                        new Wording("reprise antérieure à la suspension", "resumed before it was suspended")));
            }
        }

        boolean touches(LocalDate after, LocalDate upTo) {
            return !from.isAfter(upTo) && (until == null || until.isAfter(after.plusDays(1)));
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
