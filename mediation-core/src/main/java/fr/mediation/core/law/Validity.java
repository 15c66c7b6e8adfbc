/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Période de validité: the days on which a text or a rule applies, from a first day included to a last day excluded.
 *
 * <p>Immutable and thread safe.
 *
 * @param from the first day of application, or null when it has always applied as far as this library knows
 * @param until the first day on which it no longer applies, or null when it is still in force
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** In force on every day this library knows of. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Checks the order of the two ends.
     *
     * @param from the first day, included, or null
     * @param until the end, excluded, or null
     * @throws IllegalArgumentException if the interval is empty
     */
    public Validity {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a validity must begin before it ends");
        }
    }

    /**
     * In force from a day on.
     *
     * @param from the first day, included
     * @return the validity without an end
     */
    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    /**
     * In force before a day.
     *
     * @param until the first day on which it no longer applies
     * @return the validity without a beginning
     */
    public static Validity before(LocalDate until) {
        return new Validity(null, until);
    }

    /**
     * Whether a day falls in this validity.
     *
     * @param day the day to test
     * @return true from the first day included to the end excluded
     */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /**
     * The first day, if there is one.
     *
     * @return the first day of application, included
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    /**
     * The end, if there is one.
     *
     * @return the first day on which it no longer applies
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
