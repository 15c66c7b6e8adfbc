/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.law.Validity;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Règlement de médiation d'une collectivité (CGCT, art. L. 1112-24, al. 2): a dated set of closed rules.
 *
 * <p>Immutable and thread safe. Every rule, parameter and fact it names exists: a règlement that does not hold together
 * cannot be made.
 *
 * @param header whose it is and which days it governs
 * @param parameters the periods that rules name
 * @param localFacts the facts it adds to the standard ones
 * @param rules the rules, in the order in which grounds are shown
 * @param practice what it prints beside admissibility
 * @param invariants what its author wants proved
 */
public record Regulation(
        Header header,
        List<Parameter> parameters,
        List<Fact<?>> localFacts,
        List<Rule> rules,
        Practice practice,
        List<Invariant> invariants) {

    /**
     * Checks that the règlement holds together.
     *
     * @param header whose it is
     * @param parameters the periods
     * @param localFacts the facts it adds
     * @param rules the rules
     * @param practice what else it prints
     * @param invariants what its author wants proved
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a rule names what does not exist, or a code comes twice; the message gives
     *     every fault by its code and place
     */
    public Regulation {
        Objects.requireNonNull(header, "header");
        parameters = List.copyOf(parameters);
        localFacts = List.copyOf(localFacts);
        rules = List.copyOf(rules);
        Objects.requireNonNull(practice, "practice");
        invariants = List.copyOf(invariants);
        List<Violation> faults = new RegulationReview(parameters, localFacts, rules, invariants).faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("a règlement that does not hold together: "
                    + faults.stream().map(f -> f.code() + " at " + f.path()).toList());
        }
    }

    /**
     * A règlement to write, from its name on.
     *
     * @param id the identifier of this version, as {@code isere-2022}
     * @return the next step
     */
    public static NeedsAuthority named(String id) {
        return authority -> (fr, en) -> adoptedOn -> validity -> new RegulationDraft(new Header(
                new RegulationId(id), new AuthorityCode(authority), new Wording(fr, en), adoptedOn, null, validity));
    }

    /**
     * The facts its rules may read: the standard ones, then its own.
     *
     * @return the vocabulary of its fact sheets
     */
    public Vocabulary vocabulary() {
        return StandardFacts.VOCABULARY.with(localFacts);
    }

    /**
     * A rule by the code of its ground.
     *
     * @param id the code
     * @return the rule, if the règlement has it
     */
    public Optional<Rule> rule(GroundId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * A parameter by its code.
     *
     * @param id the code
     * @return the parameter, if the règlement has it
     */
    public Optional<Parameter> parameter(ParameterId id) {
        return parameters.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The whole règlement as plain maps, lists, texts and numbers: what a file of it holds.
     *
     * @return the tree, in reading order
     */
    public Map<String, Object> toTree() {
        return new TreeWriter().write(this);
    }

    /**
     * The identity of its content: the same for the same content however it was written, other for any change.
     *
     * @return the SHA-256 of its canonical JSON, in lower case hexadecimal
     */
    public String contentHash() {
        byte[] canonical = CanonicalJson.of(toTree()).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The identifier: the content is long. */
    @Override
    public String toString() {
        return "Regulation[" + header.id() + "]";
    }

    /** The step at which the règlement gets its authority. */
    @FunctionalInterface
    public interface NeedsAuthority {
        /**
         * Gives the authority.
         *
         * @param code the code its host knows it by
         * @return the next step
         */
        NeedsTitle of(String code);
    }

    /** The step at which the règlement gets its title. */
    @FunctionalInterface
    public interface NeedsTitle {
        /**
         * Gives the title.
         *
         * @param fr the title in French
         * @param en the title in English
         * @return the next step
         */
        NeedsAdoption titled(String fr, String en);
    }

    /** The step at which the règlement gets the day of its vote. */
    @FunctionalInterface
    public interface NeedsAdoption {
        /**
         * Gives the day of the vote.
         *
         * @param day the day
         * @return the next step
         */
        NeedsValidity adoptedOn(LocalDate day);
    }

    /** The step at which the règlement gets the days it governs. */
    @FunctionalInterface
    public interface NeedsValidity {
        /**
         * Gives the days of referral it governs.
         *
         * @param validity from a first day included to a last day excluded
         * @return a draft, to fill with rules
         */
        RegulationDraft governing(Validity validity);
    }
}
