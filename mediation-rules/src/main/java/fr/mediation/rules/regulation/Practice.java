/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Autres stipulations d'un règlement: what it prints beside admissibility.
 *
 * <p>Immutable and thread safe.
 *
 * @param printedEffect what it says of time limits, or null when it is silent
 * @param mandateLength the length of the mediator's mandate, or null when it is silent
 * @param internalLimits time limits the règlement gives to services and to the mediator, as parameters
 */
public record Practice(
        @Nullable PrintedEffect printedEffect, @Nullable Period mandateLength, List<Parameter> internalLimits) {

    /** A règlement that says nothing more. */
    public static final Practice SILENT = new Practice(null, null, List.of());

    /**
     * Copies the limits and checks the mandate.
     *
     * @param printedEffect what it says of time limits, or null
     * @param mandateLength the length of the mandate, or null
     * @param internalLimits internal time limits
     * @throws IllegalArgumentException if the mandate is not positive, or is longer than a century
     */
    public Practice {
        if (mandateLength != null) {
            Parameter.check(mandateLength);
        }
        internalLimits = List.copyOf(internalLimits);
    }

    /**
     * What the règlement says of time limits.
     *
     * @return its words, empty when it is silent
     */
    public Optional<PrintedEffect> effectOnTimeLimits() {
        return Optional.ofNullable(printedEffect);
    }

    /**
     * The length of the mandate.
     *
     * @return the length, empty when the règlement is silent
     */
    public Optional<Period> mandate() {
        return Optional.ofNullable(mandateLength);
    }
}
