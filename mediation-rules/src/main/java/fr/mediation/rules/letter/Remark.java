/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Observation au médiateur: what to look at before signing. Never part of the letter.
 *
 * <p>Immutable and thread safe. Holds nothing personal.
 *
 * @param code the stable code
 * @param wording what to look at
 */
@JsonPropertyOrder({"code", "wording"})
public record Remark(Code code, Wording wording) {

    /** Nature de l'observation. */
    public enum Code {
        /** The règlement declares no reading of the effect on time limits, so the letter says nothing of them (R-Pre.2). */
        NO_DECLARED_READING,
        /** The règlement prints another effect on time limits than the statute. */
        READING_DIFFERS_FROM_STATUTE,
        /** No prudent date was given: the letter warns without a date. */
        NO_PRUDENT_DATE,
        /** A ground rests on a rule that no text confirms. */
        ASSUMED_RULE,
        /** No text gives the day from which the règlement applies: its dates are assumed. */
        ASSUMED_DATES,
        /** The règlement does not govern the day of referral. */
        NOT_IN_FORCE,
        /** A body to re-orient to has no name in the host's list: the letter does not name it. */
        BODY_WITHOUT_NAME
    }

    /**
     * Checks that nothing is missing.
     *
     * @param code the stable code
     * @param wording what to look at
     * @throws NullPointerException if an argument is null
     */
    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wording, "wording");
    }
}
