/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Modalité d'un fait: one of the answers a choice offers.
 *
 * <p>Immutable and thread safe.
 *
 * @param code the code stored, in {@code UPPER_SNAKE}
 * @param label the words shown
 */
public record Option(String code, Wording label) {

    /**
     * Checks the form of the code.
     *
     * @param code the code stored
     * @param label the words shown
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not in {@code UPPER_SNAKE}
     */
    public Option {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        if (!code.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("an option has a code in UPPER_SNAKE");
        }
    }

    /**
     * An option with its two labels.
     *
     * @param code the code stored
     * @param fr the French label
     * @param en the English label
     * @return the option
     */
    public static Option of(String code, String fr, String en) {
        return new Option(code, new Wording(fr, en));
    }
}
