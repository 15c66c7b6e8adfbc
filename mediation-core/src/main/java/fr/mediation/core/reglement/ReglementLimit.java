/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.LegalReference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Délai du règlement (règlement Isère 2022, art. 7 et 15): a limit with what the text says of it, and nothing more.
 *
 * <p>Every parameter the text leaves out stays null, and the answer is then {@link LimitResult.NotSet} with the list of
 * choices to make: none has a default. « 15 jours » gives the length; it gives neither the unit, nor the start, nor what
 * becomes of a last day that is not worked.
 *
 * <p>Immutable and thread safe.
 *
 * @param kind which duty it is for
 * @param amount how many, or null when no limit is set
 * @param unit of what, or null when the text does not say
 * @param start from when, or null when the text does not say
 * @param lastDay what becomes of a last day that is not worked, or null when the text does not say
 * @param stopsWhileSuspended whether a suspension of the case stops the limit, or null when the text does not say: it then
 *     runs on, since nothing stops it, and the explanation says so
 * @param reference the article
 */
public record ReglementLimit(
        @NotNull LimitKind kind,
        @Nullable @Positive Integer amount,
        @Nullable LimitUnit unit,
        @Nullable LimitStart start,
        @Nullable LastDay lastDay,
        @Nullable Boolean stopsWhileSuspended,
        @NotNull LegalReference reference) {

    /**
     * Checks the length.
     *
     * @param kind which duty
     * @param amount how many, or null
     * @param unit of what, or null
     * @param start from when, or null
     * @param lastDay what becomes of the last day, or null
     * @param stopsWhileSuspended whether a suspension stops it, or null
     * @param reference the article
     * @throws NullPointerException if the kind or the reference is null
     * @throws IllegalArgumentException if the length is not from 1 to 36,500
     */
    public ReglementLimit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
        if (amount != null && (amount < 1 || amount > 36_500)) {
            throw new IllegalArgumentException("amount: a limit is 1 to 36,500 units long");
        }
    }

    /**
     * A limit of which the règlement says nothing.
     *
     * @param kind which duty
     * @param reference the article that sets the duty without a limit
     * @return a limit that is never set
     */
    public static ReglementLimit notSet(LimitKind kind, LegalReference reference) {
        return new ReglementLimit(kind, null, null, null, null, null, reference);
    }

    /**
     * A limit of which the text gives everything, and that a suspension does not stop.
     *
     * @param kind which duty
     * @param amount how many
     * @param unit of what
     * @param start from when
     * @param lastDay what becomes of the last day
     * @param reference the article
     * @return the limit
     */
    public static ReglementLimit of(
            LimitKind kind, int amount, LimitUnit unit, LimitStart start, LastDay lastDay, LegalReference reference) {
        return new ReglementLimit(kind, amount, unit, start, lastDay, false, reference);
    }

    /**
     * What the text leaves open.
     *
     * @return the choices to make, in a fixed order; empty when the limit gives dates
     */
    public List<LimitParameter> missing() {
        List<LimitParameter> open = new ArrayList<>();
        if (amount == null) {
            open.add(LimitParameter.AMOUNT);
        }
        if (unit == null) {
            open.add(LimitParameter.UNIT);
        }
        if (start == null) {
            open.add(LimitParameter.START);
        }
        if (lastDay == null) {
            open.add(LimitParameter.LAST_DAY);
        }
        return List.copyOf(open);
    }

    /**
     * The last day for one request, one question, one decision. Several may run at once, each on its own.
     *
     * @param facts the days that are known
     * @param calendar the days worked at the place
     * @return the last day, or the reason why there is none; a date out of the calendar's years is a refusal
     */
    public LimitResult due(LimitFacts facts, LegalCalendar calendar) {
        var violations = facts.violations();
        if (!violations.isEmpty()) {
            return new LimitResult.Refused(kind, violations);
        }
        if (amount == null || unit == null || start == null || lastDay == null) {
            return new LimitResult.NotSet(kind, missing(), LimitSteps.notSet(this));
        }
        Optional<LocalDate> from = facts.dayOf(start);
        if (from.isEmpty()) {
            return new LimitResult.NotStarted(kind, start);
        }
        boolean stops = Boolean.TRUE.equals(stopsWhileSuspended);
        return new Count(kind, amount, unit, start, lastDay, stops, reference, calendar)
                .from(from.get(), facts.suspensions());
    }
}
