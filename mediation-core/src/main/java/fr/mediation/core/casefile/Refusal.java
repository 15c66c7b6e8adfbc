/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;

/**
 * Refus d'un acte: why an act is not possible, as data.
 *
 * @param code the stable code, in UPPER_SNAKE
 * @param reference the article it rests on
 * @param message what a person reads; it never quotes a value of the case
 * @param missing codes of what is missing, such as the elements a convention lacks; may be empty
 */
public record Refusal(String code, LegalReference reference, Wording message, List<String> missing) {

    /**
     * Copies the list.
     *
     * @param code the code
     * @param reference the article
     * @param message the message
     * @param missing what is missing
     */
    public Refusal {
        Codes.one(code, "code");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(message, "message");
        missing = List.copyOf(missing);
    }
}
