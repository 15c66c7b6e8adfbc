/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Élément manquant à l'examen de la recevabilité: a fact that is not known, the question that would get it, and its use.
 *
 * <p>Immutable and thread safe.
 *
 * @param fact the code of the fact
 * @param question the question to ask
 * @param relevance what the answer could do to the verdict
 * @param why the reason for that relevance
 */
@JsonPropertyOrder({"fact", "question", "relevance", "why"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record MissingFact(FactId fact, Wording question, Relevance relevance, Wording why) {

    /**
     * Checks that nothing is missing.
     *
     * @param fact the code of the fact
     * @param question the question to ask
     * @param relevance what the answer could do
     * @param why the reason for that relevance
     * @throws NullPointerException if an argument is null
     */
    public MissingFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(relevance, "relevance");
        Objects.requireNonNull(why, "why");
    }
}
