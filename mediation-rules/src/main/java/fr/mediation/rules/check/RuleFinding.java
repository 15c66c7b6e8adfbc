/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.rules.regulation.ExceptionId;
import java.util.List;
import java.util.Objects;

/**
 * Sort d'une règle dans un examen: whether its ground holds, thanks to which facts, and which exception lifted it.
 *
 * <p>Immutable and thread safe.
 *
 * @param ground the ground
 * @param outcome whether it holds
 * @param decisive known facts that suffice for that outcome; none can be left out, save one that another supposes, as a day
 *     of receipt supposes an appeal; empty when the outcome is open
 * @param liftedBy the exceptions that keep the ground from holding, empty when none does
 */
@JsonPropertyOrder({"ground", "outcome", "decisive", "liftedBy"})
public record RuleFinding(Ground ground, Outcome outcome, List<FactId> decisive, List<ExceptionId> liftedBy) {

    /**
     * Copies the lists.
     *
     * @param ground the ground
     * @param outcome whether it holds
     * @param decisive the facts that suffice
     * @param liftedBy the exceptions that lift it
     * @throws NullPointerException if an argument is null
     */
    public RuleFinding {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(outcome, "outcome");
        decisive = List.copyOf(decisive);
        liftedBy = List.copyOf(liftedBy);
    }
}
