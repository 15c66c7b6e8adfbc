/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.rules.facts.FactSheet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Dossier d'un corpus: the facts of one real request, under an identifier that names nobody.
 *
 * <p>Immutable and thread safe.
 *
 * @param id the host's own identifier, a pseudonym
 * @param sheet its facts
 * @param referredOn the day of referral
 * @param asOf the day of the check, that of referral at the earliest
 */
public record CorpusCase(String id, FactSheet sheet, LocalDate referredOn, LocalDate asOf) {

    /**
     * Checks the days.
     *
     * @param id the identifier
     * @param sheet its facts
     * @param referredOn the day of referral
     * @param asOf the day of the check
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the check comes before the referral
     */
    public CorpusCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(referredOn, "referredOn");
        if (asOf.isBefore(referredOn)) {
            throw new IllegalArgumentException("a request is checked on the day of its referral at the earliest");
        }
    }

    /** The identifier only: the rest is about a person. */
    @Override
    public String toString() {
        return "CorpusCase[" + id + "]";
    }
}
