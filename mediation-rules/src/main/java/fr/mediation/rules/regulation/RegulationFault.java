/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.validation.Violation;
import java.util.Objects;

/**
 * Anomalie d'un fichier de règlement: what is wrong, and where to put the cursor.
 *
 * <p>Immutable and thread safe.
 *
 * @param violation what is wrong, with its path in the file
 * @param line the line, from one, or zero when the format has no lines
 * @param column the column, from one, or zero
 */
public record RegulationFault(Violation violation, int line, int column) {

    /**
     * Checks that something is wrong.
     *
     * @param violation what is wrong
     * @param line the line
     * @param column the column
     * @throws NullPointerException if there is no violation
     */
    public RegulationFault {
        Objects.requireNonNull(violation, "violation");
    }
}
