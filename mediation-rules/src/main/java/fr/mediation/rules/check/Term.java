/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Terme d'une conjonction: one thing said of a request, such as an answer, a period that has run or a count reached.
 *
 * <p>Immutable and thread safe.
 *
 * @param fact the fact it reads
 * @param reading the code of an option; empty for a yes/no fact; a period as {@code P2M} for a day, followed by
 *     {@code @REFERRED_ON} when it is read on the day of referral; {@code >=2} for a count
 * @param holds true when the fact is so, false when it is not
 * @param wording the term in words
 */
@JsonPropertyOrder({"fact", "reading", "holds", "wording"})
public record Term(FactId fact, String reading, boolean holds, Wording wording) {

    /**
     * Checks that nothing is missing.
     *
     * @param fact the fact it reads
     * @param reading how it reads it
     * @param holds whether it is so
     * @param wording the term in words
     * @throws NullPointerException if an argument is null
     */
    public Term {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(wording, "wording");
    }
}
