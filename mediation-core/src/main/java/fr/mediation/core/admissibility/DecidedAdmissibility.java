/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Recevabilité décidée (règlement Isère, préambule): the mediator's decision recorded beside the computed verdict, which it never
 * alters.
 *
 * <p>Immutable and thread safe.
 *
 * @param computed the verdict as the checker computed it
 * @param decision what the mediator decided, and why
 */
@JsonPropertyOrder({"computed", "decision", "departs"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecidedAdmissibility(Admissibility computed, MediatorDecision decision) {

    /**
     * Checks that nothing is missing.
     *
     * @param computed the computed verdict
     * @param decision the decision
     * @throws NullPointerException if an argument is null
     */
    public DecidedAdmissibility {
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * Whether the mediator decided otherwise than computed. An open verdict is departed from by any decision: the mediator knows
     * what the sheet does not say.
     *
     * @return true when the two outcomes differ
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean departs() {
        return decision.decided() != computed.kind();
    }

    /**
     * Both, in one sentence, without the reason.
     *
     * @return for example {@code decided: admissible; computed: inadmissible}
     */
    public Wording sentence() {
        Wording decided = decision.decided().label();
        Wording found = computed.kind().label();
        return departs()
                ? new Wording(
                        "Décision du médiateur : " + decided.fr() + " ; verdict calculé : " + found.fr() + ".",
                        "The mediator's decision: " + decided.en() + "; computed verdict: " + found.en() + ".")
                : new Wording(
                        "Décision du médiateur : " + decided.fr() + ", comme le verdict calculé.",
                        "The mediator's decision: " + decided.en() + ", as computed.");
    }

    /** Both outcomes: the rest is about a person. */
    @Override
    public String toString() {
        return "DecidedAdmissibility[" + decision.decided() + ", computed " + computed.kind() + "]";
    }
}
