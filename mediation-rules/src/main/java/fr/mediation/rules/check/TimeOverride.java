/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.regulation.ParameterId;
import java.time.Period;
import java.util.Objects;

/**
 * Délai retenu par le médiateur (règlement Isère, art. 11, « en principe »): another period for one request, with its reason.
 *
 * <p>Immutable and thread safe. The reason is free text: it is never printed.
 *
 * @param parameter the period of the règlement that is replaced
 * @param period the period that counts for this request
 * @param reason why, in the mediator's words
 */
public record TimeOverride(ParameterId parameter, Period period, String reason) {

    /**
     * Checks that the mediator gives a reason.
     *
     * @param parameter the period that is replaced
     * @param period the period that counts
     * @param reason why
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reason is blank or the period is not longer than zero
     */
    public TimeOverride {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the mediator gives a reason for another period");
        }
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period is longer than zero");
        }
    }

    /** Without the reason, which is free text. */
    @Override
    public String toString() {
        return "TimeOverride[" + parameter + " " + period + "]";
    }
}
