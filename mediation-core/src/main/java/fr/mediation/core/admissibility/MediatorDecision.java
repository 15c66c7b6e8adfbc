/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Décision du médiateur sur la recevabilité (règlement Isère, préambule): what the mediator decided, who decides alone.
 *
 * <p>Immutable and thread safe. The reason is free text, which may name a person: it is never printed.
 *
 * @param decided whether the request is taken, refused, or to be taken later
 * @param decidedOn the day of the decision
 * @param reason why, in the mediator's words
 */
@JsonPropertyOrder({"decided", "decidedOn", "reason"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record MediatorDecision(
        @NotNull VerdictKind decided,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 4000) String reason) {

    /**
     * Checks that the decision decides and is reasoned.
     *
     * @param decided the outcome
     * @param decidedOn the day of the decision
     * @param reason why
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reason is blank, or nothing is decided
     */
    public MediatorDecision {
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the mediator gives a reason");
        }
        if (decided == VerdictKind.UNDECIDED) {
            throw new IllegalArgumentException("a decision decides");
        }
    }

    /** Without the reason, which is free text. */
    @Override
    public String toString() {
        return "MediatorDecision[" + decided + " on " + decidedOn + "]";
    }
}
