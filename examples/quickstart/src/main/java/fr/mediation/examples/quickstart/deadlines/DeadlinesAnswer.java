/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Réponse à une procédure: its time limits, as one line of JSON.
 *
 * @param line the line of the input on which the record begins
 * @param id the host's reference, if it gave one
 * @param asOf the day on which one looks
 * @param notifiedOn the day on which the decision was made known, as the law reckons it, if it is known
 * @param deadlines the time limits, each with its readings, its steps and its warnings
 */
@JsonPropertyOrder({"line", "id", "asOf", "notifiedOn", "deadlines"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlinesAnswer(
        long line,
        @Nullable String id,
        LocalDate asOf,
        @Nullable LocalDate notifiedOn,
        List<Deadline> deadlines) {}
