/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Décision de recevabilité du médiateur: what the mediator decided, beside what the rules computed. The mediator may depart from the
 * verdict, and then says why.
 *
 * @param grounds codes of the grounds: at least one for an inadmissibility
 * @param proofs codes or references of the proofs kept
 * @param computed what the rules computed, if they were asked
 * @param overrideReason where the mediator's reason is written, when the decision departs from the computed verdict
 */
@Classified(Level.PARTIES)
public record Assessment(
        @Classified(Level.AUTHORITY) List<String> grounds,
        List<String> proofs,
        Optional<ComputedVerdict> computed,
        @Classified(value = Level.MEDIATOR, personal = true) Optional<TextRef> overrideReason) {

    /**
     * Copies the lists.
     *
     * @param grounds the grounds
     * @param proofs the proofs
     * @param computed the computed verdict
     * @param overrideReason the reason of a departure
     */
    public Assessment {
        grounds = Codes.all(grounds, "grounds");
        proofs = Codes.all(proofs, "proofs");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(overrideReason, "overrideReason");
    }

    /**
     * A decision taken without a computed verdict.
     *
     * @param grounds the grounds
     * @return the assessment
     */
    public static Assessment of(String... grounds) {
        return new Assessment(List.of(grounds), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * A decision that follows the computed verdict.
     *
     * @param verdict the verdict of a checker
     * @param ruleSet the identity of the rules that computed it
     * @param proofs codes or references of the proofs kept
     * @return the assessment, with the grounds of the verdict
     */
    public static Assessment following(Admissibility verdict, String ruleSet, String... proofs) {
        ComputedVerdict computed = ComputedVerdict.of(verdict, ruleSet);
        List<String> grounds = computed.grounds().stream().map(id -> id.value()).toList();
        return new Assessment(grounds, List.of(proofs), Optional.of(computed), Optional.empty());
    }

    /**
     * A decision that departs from the computed verdict.
     *
     * @param verdict the verdict of a checker
     * @param ruleSet the identity of the rules that computed it
     * @param reason where the mediator's reason is written
     * @param grounds the mediator's own grounds, needed for an inadmissibility
     * @return the assessment
     */
    public static Assessment departing(Admissibility verdict, String ruleSet, TextRef reason, String... grounds) {
        return new Assessment(
                List.of(grounds), List.of(), Optional.of(ComputedVerdict.of(verdict, ruleSet)), Optional.of(reason));
    }

    /** Whether a decision departs from the computed verdict without its reason. */
    boolean departsUnreasoned(VerdictKind decision) {
        return computed.filter(c -> c.kind() != decision).isPresent() && overrideReason.isEmpty();
    }
}
