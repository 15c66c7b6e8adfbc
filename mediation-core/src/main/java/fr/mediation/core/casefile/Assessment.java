/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Décision de recevabilité (règlement Isère 2022, art. 11 et 12): what the mediator decided, beside what the rules computed.
 *
 * @param grounds codes of the grounds: at least one for an inadmissibility
 * @param proofs codes or references of the proofs kept (art. 11)
 * @param computed the verdict computed by the rules, as a code such as {@code ADMISSIBLE}, if one was asked for
 * @param ruleSet the identity of the rules that computed it, if any
 * @param overrideReason where the mediator's reason is written, when the decision departs from the computed verdict
 */
@Classified(Level.PARTIES)
public record Assessment(
        @Classified(Level.AUTHORITY) List<String> grounds,
        List<String> proofs,
        Optional<String> computed,
        Optional<String> ruleSet,
        @Classified(value = Level.MEDIATOR, personal = true) Optional<TextRef> overrideReason) {

    /**
     * Copies the lists.
     *
     * @param grounds the grounds
     * @param proofs the proofs
     * @param computed the computed verdict
     * @param ruleSet the rules
     * @param overrideReason the reason of a departure
     */
    public Assessment {
        grounds = Codes.all(grounds, "grounds");
        proofs = Codes.all(proofs, "proofs");
        Codes.maybe(computed, "computed");
        Codes.maybe(ruleSet, "ruleSet");
        Objects.requireNonNull(overrideReason, "overrideReason");
    }

    /**
     * A decision taken without a computed verdict.
     *
     * @param grounds the grounds
     * @return the assessment
     */
    public static Assessment of(String... grounds) {
        return new Assessment(List.of(grounds), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a decision departs from the computed verdict without its reason. */
    boolean departsUnreasoned(String decision) {
        return computed.filter(c -> !c.equals(decision)).isPresent() && overrideReason.isEmpty();
    }
}
