/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jours dont la loi tire des effets (CGCT, art. L. 1112-24; CJA, art. L. 213-6): evidence only. What follows for time limits is computed
 * elsewhere, under the reading the règlement chose, and is never recorded.
 *
 * @param referredOn the day the mediator was seized
 * @param agreedInWritingOn the day all had agreed in writing to mediate
 * @param firstMeetingOn the day of the first meeting
 * @param declaredOverOn the day the mediation was declared over
 * @param declaredBy who declared it: a party's reference or {@code MEDIATOR}
 * @param knownByAll whether the knowledge of all parties is proved, as a compulsory prior mediation asks (CJA, art. L. 213-13)
 * @param risks what leaves time limits uncertain
 */
public record LegalClock(
        Optional<LocalDate> referredOn,
        Optional<LocalDate> agreedInWritingOn,
        Optional<LocalDate> firstMeetingOn,
        Optional<LocalDate> declaredOverOn,
        Optional<String> declaredBy,
        boolean knownByAll,
        List<Risk> risks) {

    /**
     * Something that leaves time limits uncertain.
     *
     * @param code the stable code
     * @param message what a mediator reads
     */
    public record Risk(String code, Wording message) {}

    /**
     * Copies the list.
     *
     * @param referredOn the referral
     * @param agreedInWritingOn the written agreement
     * @param firstMeetingOn the first meeting
     * @param declaredOverOn the declaration
     * @param declaredBy its author
     * @param knownByAll whether all know
     * @param risks what is uncertain
     */
    public LegalClock {
        risks = List.copyOf(risks);
    }

    /**
     * The evidence of a case.
     *
     * @param state the case
     * @return its days and what leaves them uncertain
     */
    public static LegalClock of(CaseState state) {
        boolean all = !state.parties().isEmpty()
                && state.parties().stream()
                        .allMatch(p -> state.outcome().knownBy().contains(p.ref()));
        List<Risk> risks = new ArrayList<>();
        boolean mediated = state.mediation().signedOn().isPresent()
                || state.mediation().firstMeetingOn().isPresent();
        if (state.ending().isPresent()
                && mediated
                && state.outcome().declaredOverOn().isEmpty()) {
            risks.add(
                    new Risk(
                            "ENDED_WITHOUT_DECLARATION",
                            new Wording(
                                    "La médiation a pris fin sans déclaration datée : le jour où les délais recommencent à courir est incertain.",
                                    "The mediation ended without a dated declaration: the day time limits start again is uncertain.")));
        }
        if (state.outcome().declaredOverOn().isPresent() && !all) {
            risks.add(new Risk(
                    "KNOWLEDGE_NOT_PROVED",
                    new Wording(
                            "La connaissance de la déclaration de fin par toutes les parties n'est pas prouvée.",
                            "It is not proved that all parties know of the declaration that it is over.")));
        }
        return new LegalClock(
                state.referral().map(Referral::receivedOn),
                state.mediation().signedOn(),
                state.mediation().firstMeetingOn(),
                state.outcome().declaredOverOn(),
                state.outcome().declaration().map(Outcome.Declaration::by),
                all,
                risks);
    }
}
