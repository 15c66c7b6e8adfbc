/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;

/**
 * Motif d'irrecevabilité: one reason why a request may not be taken, with the text it comes from.
 *
 * <p>Immutable and thread safe. Holds no personal data.
 *
 * @param id the code of the ground
 * @param wording the reason, as it can be told to the requester
 * @param references the articles the ground comes from, at least one
 * @param source the kind of text
 * @param cure what could lift the ground
 */
@JsonPropertyOrder({"id", "wording", "references", "source", "cure"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ground(GroundId id, Wording wording, List<LegalReference> references, GroundSource source, Cure cure) {

    /**
     * Checks that the ground is founded in a text.
     *
     * @param id the code of the ground
     * @param wording the reason
     * @param references the articles
     * @param source the kind of text
     * @param cure what could lift the ground
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no reference
     */
    public Ground {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wording, "wording");
        references = List.copyOf(references);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cure, "cure");
        if (references.isEmpty()) {
            throw new IllegalArgumentException("a ground cites at least one text");
        }
    }
}
