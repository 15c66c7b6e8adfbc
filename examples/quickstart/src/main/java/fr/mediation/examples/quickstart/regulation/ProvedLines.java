/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

import fr.mediation.core.wording.Wording;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.Regulation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a proof found to be right, in words: a reader who sees no finding wants to know what was looked at. */
final class ProvedLines {

    private ProvedLines() {}

    /** What holds of every possible request; what a finding contradicts, or leaves unproved, is left out. */
    static List<Wording> of(Regulation regulation, List<Finding> findings) {
        Set<Finding.Code> found = findings.stream()
                .map(Finding::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Finding.Code.class)));
        boolean whole = !found.contains(Finding.Code.TOO_INTRICATE);
        List<Wording> lines = new ArrayList<>();
        lines.add(new Wording(
                "Chaque demande complète reçoit une réponse, et une seule.",
                "Every complete request gets one answer, and only one."));
        if (whole && !found.contains(Finding.Code.VERDICT_NEVER_GIVEN)) {
            lines.add(new Wording(
                    "Des demandes sont recevables, d'autres ne le sont pas.",
                    "Some requests are admissible, others are not."));
        }
        if (whole && !found.contains(Finding.Code.DEAD_RULE)) {
            lines.add(
                    found.contains(Finding.Code.COVERED_BY_OTHERS)
                            ? new Wording("Chaque motif peut être retenu.", "Every ground can hold.")
                            : new Wording(
                                    "Chaque motif peut être retenu, et aucun n'est couvert par les autres.",
                                    "Every ground can hold, and none is covered by the others."));
        }
        boolean exceptions =
                regulation.rules().stream().anyMatch(rule -> !rule.exceptions().isEmpty());
        if (exceptions
                && whole
                && !found.contains(Finding.Code.USELESS_EXCEPTION)
                && !found.contains(Finding.Code.EXCEPTIONS_IN_CONFLICT)) {
            lines.add(new Wording(
                    "Chaque exception change l'issue d'une demande au moins ; aucune n'en contredit une autre sans que le texte dise"
                            + " laquelle l'emporte.",
                    "Every exception changes the outcome of some request; none contradicts another without the text saying which"
                            + " prevails."));
        }
        if (!found.contains(Finding.Code.FACT_NEVER_READ) && !found.contains(Finding.Code.PARAMETER_NEVER_READ)) {
            lines.add(new Wording(
                    "Chaque fait et chaque durée que le règlement définit sert à une règle.",
                    "Every fact and period that the règlement defines is read by a rule."));
        }
        if (!found.contains(Finding.Code.REFERENCE_NOT_IN_FORCE)) {
            lines.add(new Wording(
                    "Aucun texte cité dont les dates sont connues ne cesse de s'appliquer pendant que le règlement régit.",
                    "No text cited whose dates are known ceases to apply while the règlement governs."));
        }
        for (Invariant invariant : regulation.invariants()) {
            if (findings.stream().noneMatch(finding -> doubts(finding, regulation, invariant))) {
                lines.add(new Wording(
                        "Promesse tenue : " + invariant.wording().fr(),
                        "Promise kept: " + invariant.wording().en()));
            }
        }
        return lines;
    }

    /** Whether a promise is broken, or could not be proved: alone, or with the whole règlement. */
    private static boolean doubts(Finding finding, Regulation regulation, Invariant invariant) {
        return switch (finding.code()) {
            case INVARIANT_BROKEN -> finding.about().equals(invariant.id());
            case TOO_INTRICATE ->
                List.of(invariant.id(), regulation.header().id().value()).contains(finding.about());
            default -> false;
        };
    }
}
