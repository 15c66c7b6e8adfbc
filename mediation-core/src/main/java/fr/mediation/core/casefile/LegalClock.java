/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.mediation.core.deadline.facts.Mediation;
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
 * @param inadmissibleOn the day the mediator declared the referral inadmissible
 * @param declaredOverOn the day the mediation was declared over
 * @param declaredBy who declared it: a party's reference or {@code MEDIATOR}
 * @param knownByAll whether the knowledge of all parties is proved, as a compulsory prior mediation asks (CJA, art. L. 213-13)
 * @param risks what leaves time limits uncertain
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegalClock(
        Optional<LocalDate> referredOn,
        Optional<LocalDate> agreedInWritingOn,
        Optional<LocalDate> firstMeetingOn,
        Optional<LocalDate> inadmissibleOn,
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
     * @param inadmissibleOn the inadmissibility
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
        boolean all = knownByAll(state);
        return new LegalClock(
                state.referral().map(Referral::receivedOn),
                state.mediation().signedOn(),
                state.mediation().firstMeetingOn(),
                state.examination().admissibility().filter(a -> !a.admissible()).map(Examination.Admission::on),
                state.outcome().declaredOverOn(),
                state.outcome().declaration().map(Outcome.Declaration::by),
                all,
                risks(state));
    }

    /**
     * The mediation as the engine of time limits reads it.
     *
     * @param state the case
     * @return the mediation, or empty before the referral
     */
    public static Optional<Mediation> mediation(CaseState state) {
        return state.referral().map(referral -> {
            LegalClock clock = of(state);
            Mediation known = Mediation.territorial(referral.receivedOn());
            known = clock.agreedInWritingOn().map(known::agreedOn).orElse(known);
            known = clock.firstMeetingOn().map(known::firstMeetingOn).orElse(known);
            known = clock.inadmissibleOn().map(known::inadmissibleOn).orElse(known);
            return state.outcome().declaration().isEmpty() ? known : over(known, clock, state);
        });
    }

    private static Mediation over(Mediation known, LegalClock clock, CaseState state) {
        Outcome.Declaration declared = state.outcome().declaration().orElseThrow();
        Mediation ended = known.endedOn(declared.on()).endedBy(author(declared, state));
        return clock.knownByAll() ? ended.endKnownByAllOn(declared.on()) : ended;
    }

    private static Mediation.EndedBy author(Outcome.Declaration declared, CaseState state) {
        boolean service = state.parties().stream()
                .anyMatch(p -> p.side() == Party.Side.SERVICE && p.ref().id().equals(declared.by()));
        if (declared.by().equals("MEDIATOR")) {
            return Mediation.EndedBy.MEDIATOR;
        }
        return service ? Mediation.EndedBy.ADMINISTRATION : Mediation.EndedBy.REQUESTER;
    }

    /**
     * What leaves the time limits of a case uncertain.
     *
     * @param state the case
     * @return the risks, without the days
     */
    public static List<Risk> risks(CaseState state) {
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
        if (state.outcome().declaredOverOn().isPresent() && !knownByAll(state)) {
            risks.add(new Risk(
                    "KNOWLEDGE_NOT_PROVED",
                    new Wording(
                            "La connaissance de la déclaration de fin par toutes les parties n'est pas prouvée.",
                            "It is not proved that all parties know of the declaration that it is over.")));
        }
        return List.copyOf(risks);
    }

    private static boolean knownByAll(CaseState state) {
        return !state.parties().isEmpty()
                && state.parties().stream()
                        .allMatch(p -> state.outcome().knownBy().contains(p.ref()));
    }
}
