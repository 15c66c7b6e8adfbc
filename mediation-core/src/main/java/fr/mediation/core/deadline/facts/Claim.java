/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Créance (loi n° 68-1250 du 31 décembre 1968 ; CASF, art. L. 262-45): a sum owed, which time extinguishes.
 *
 * <p>Immutable and thread safe.
 *
 * @param kind the limitation that applies
 * @param generatedOn the day of the fact that gave the right (any day of the year for the prescription quadriennale, which
 *     counts whole years); for RSA the day on which the sum was due
 * @param ignoredUntil the day until which the person could not act or legitimately ignored the right, or null
 * @param interruptions what interrupted the limitation, in any order
 */
@JsonPropertyOrder({"kind", "generatedOn", "ignoredUntil", "interruptions"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Claim(
        @NotNull Kind kind,
        @NotNull LocalDate generatedOn,
        @Nullable LocalDate ignoredUntil,
        @Size(max = 40) List<@Valid Interruption> interruptions) {

    /** Prescription applicable: which limitation extinguishes the claim. */
    public enum Kind {
        /** Prescription quadriennale (loi n° 68-1250, art. 1er): four years from the first of January that follows. */
        QUADRIENNALE,
        /** Prescription biennale du RSA (CASF, art. L. 262-45): two years, date to date. */
        RSA
    }

    /**
     * Interruption de la prescription (loi n° 68-1250, art. 2): an act that makes the whole time run again.
     *
     * @param cause what happened
     * @param on the day on which it happened
     * @param finalJudgmentOn for a court action, the day on which the decision became final, or null while it is pending
     */
    @JsonPropertyOrder({"cause", "on", "finalJudgmentOn"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Interruption(
            @NotNull Cause cause,
            @NotNull LocalDate on,
            @Nullable LocalDate finalJudgmentOn) {}

    /** Cause d'interruption (loi n° 68-1250, art. 2). */
    public enum Cause {
        /** Demande de paiement ou réclamation écrite, even to the wrong administration. */
        WRITTEN_CLAIM,
        /** Recours formé devant une juridiction. */
        COURT_ACTION,
        /** Communication écrite de l'administration. */
        WRITTEN_COMMUNICATION,
        /** Paiement, même partiel. */
        PAYMENT
    }

    /**
     * Copies the interruptions.
     *
     * @param kind the limitation that applies
     * @param generatedOn the day of the fact that gave the right
     * @param ignoredUntil the day until which the person could not act, or null
     * @param interruptions what interrupted it; none when null
     */
    public Claim {
        interruptions = interruptions == null ? List.of() : List.copyOf(interruptions);
    }

    /**
     * A claim under the four-year limitation of public debts.
     *
     * @param day the day of the fact that gave the right, or any day of that year
     * @return the claim
     */
    public static Claim quadriennale(LocalDate day) {
        return new Claim(Kind.QUADRIENNALE, day, null, List.of());
    }

    /**
     * A claim under the two-year limitation of RSA.
     *
     * @param day the day on which the sum was due
     * @return the claim
     */
    public static Claim rsa(LocalDate day) {
        return new Claim(Kind.RSA, day, null, List.of());
    }

    /**
     * The same claim, legitimately ignored for a time.
     *
     * @param day the day until which the person could not act or ignored the right
     * @return a new claim
     */
    public Claim ignoredUntil(LocalDate day) {
        return new Claim(kind, generatedOn, day, interruptions);
    }

    /**
     * The same claim with one more interruption.
     *
     * @param cause what happened
     * @param day the day on which it happened
     * @return a new claim
     */
    public Claim interrupted(Cause cause, LocalDate day) {
        return with(new Interruption(cause, day, null));
    }

    /**
     * The same claim with one more court action.
     *
     * @param day the day of the action
     * @param finalJudgmentOn the day on which its decision became final, or null while it is pending
     * @return a new claim
     */
    public Claim sued(LocalDate day, @Nullable LocalDate finalJudgmentOn) {
        return with(new Interruption(Cause.COURT_ACTION, day, finalJudgmentOn));
    }

    private Claim with(Interruption one) {
        List<Interruption> all = new ArrayList<>(interruptions);
        all.add(one);
        return new Claim(kind, generatedOn, ignoredUntil, all);
    }
}
