/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.regulation.Regulations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Trace d'un examen de recevabilité: what a host keeps so that the same verdict can be rebuilt years later.
 *
 * <p>Immutable and thread safe. About a person: never printed.
 *
 * @param regulationHash the SHA-256 of the règlement applied
 * @param knownOn the day of knowledge: what the registry held then decided which règlement was applied
 * @param referredOn the day of referral
 * @param asOf the day of the check
 * @param facts what was known of the request, with the proof of each fact
 * @param overrides the periods the mediator replaced, with the reasons
 */
@JsonPropertyOrder({"regulationHash", "knownOn", "referredOn", "asOf", "facts", "overrides"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record VerdictRecord(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String regulationHash,

        @NotNull LocalDate knownOn,
        @NotNull LocalDate referredOn,
        @NotNull LocalDate asOf,
        @NotNull @Valid FactSheetInput facts,
        List<TimeOverride> overrides) {

    /**
     * Copies the overrides.
     *
     * @param regulationHash the SHA-256 of the règlement applied
     * @param knownOn the day of knowledge
     * @param referredOn the day of referral
     * @param asOf the day of the check
     * @param facts what was known of the request
     * @param overrides the periods the mediator replaced
     * @throws NullPointerException if an argument is null
     */
    public VerdictRecord {
        Objects.requireNonNull(regulationHash, "regulationHash");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(referredOn, "referredOn");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(facts, "facts");
        overrides = List.copyOf(overrides);
    }

    /**
     * What to keep of a verdict.
     *
     * @param verdict the verdict
     * @param knownOn the day on which the règlement was looked for in the registry
     * @return the record
     */
    public static VerdictRecord of(Verdict verdict, LocalDate knownOn) {
        return new VerdictRecord(
                verdict.regulationHash(),
                knownOn,
                verdict.referredOn(),
                verdict.asOf(),
                verdict.sheet().toInput(),
                verdict.overrides());
    }

    /**
     * The same verdict again.
     *
     * @param registry a registry that still has the règlement, whatever it learnt since
     * @return the verdict, empty when no règlement of the registry has this content
     * @throws IllegalStateException if the facts kept no longer make a sheet, which only a changed record can cause
     */
    public Optional<Verdict> rebuild(Regulations registry) {
        return registry.withHash(regulationHash).map(regulation -> {
            FactSheet sheet = FactSheet.read(regulation.vocabulary(), facts).orThrow();
            return Checker.of(regulation).overriding(overrides).check(sheet, referredOn, asOf);
        });
    }

    /** The règlement only: the rest is about a person. */
    @Override
    public String toString() {
        return "VerdictRecord[" + regulationHash.substring(0, Math.min(12, regulationHash.length())) + "]";
    }
}
