/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Ce qui rendrait la demande recevable: a smallest set of steps, and waiting where it is needed.
 *
 * <p>Without any one of the steps, or without the waiting, the request would not be admissible. Immutable and thread safe.
 *
 * @param steps the steps, all done on the day of the check; none when waiting is enough
 * @param waits whether waiting is needed on top
 * @param earliest the first day on which the request is then admissible, that of the check at the earliest
 * @param lifted the grounds that held and would no longer hold, with their articles
 */
@JsonPropertyOrder({"steps", "waits", "earliest", "lifted"})
public record Counterfactual(List<Step> steps, boolean waits, LocalDate earliest, List<Ground> lifted) {

    /**
     * Copies the lists.
     *
     * @param steps the steps
     * @param waits whether waiting is needed
     * @param earliest the first admissible day
     * @param lifted the grounds lifted
     * @throws NullPointerException if an argument is null
     */
    public Counterfactual {
        steps = List.copyOf(steps);
        Objects.requireNonNull(earliest, "earliest");
        lifted = List.copyOf(lifted);
    }

    /**
     * The effort of all steps; waiting costs 1.
     *
     * @return the cost
     */
    public int cost() {
        return steps.stream().mapToInt(Step::cost).sum() + (waits ? 1 : 0);
    }
}
