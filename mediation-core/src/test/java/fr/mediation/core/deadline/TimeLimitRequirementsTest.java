/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.DeadlineContext.PrintedEffect;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.EndedBy;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Exigences sur les délais")
class TimeLimitRequirementsTest {

    private static final DeadlineContext CONTEXT = DeadlineContext.of(LocalDate.of(2025, 6, 2));
    private static final LocalDate REFERRED = LocalDate.of(2025, 2, 14);
    private static final LocalDate ENDED = LocalDate.of(2025, 5, 12);

    /** The example of the three texts: the law says 15 July 2025, the wrong verbs 6 June, the printed rule 11 March. */
    private static final ProceduralFacts MEDIATED = ProceduralFacts.of(
                    Decision.notified(LocalDate.of(2025, 1, 10)).remedies(Remedies.COMPLETE))
            .with(Mediation.territorial(REFERRED).agreedOn(REFERRED).endedOn(ENDED))
            .with(Claim.quadriennale(LocalDate.of(2021, 5, 3)));

    @ParameterizedTest(name = "{0}")
    @EnumSource(PrintedEffect.class)
    @DisplayName("R-Pre.2 : quatre effets imprimés, aucun ne change la date légale (CGCT L. 1112-24)")
    void theFourPrintedEffectsChangeNoDate(PrintedEffect printed) {
        List<Deadline> without = limits(MEDIATED, CONTEXT);
        List<Deadline> with = limits(MEDIATED, CONTEXT.printedEffect(printed));

        assertThat(with).extracting(Deadline::legalDate).isEqualTo(dates(without));
        assertThat(of(with, Family.COURT_ACTION).legalDate()).contains(LocalDate.of(2025, 7, 15));
        // the fact is of 2021: 87 days are given back after 31 December 2025
        assertThat(of(with, Family.PRESCRIPTION_QUADRIENNALE).legalDate()).contains(LocalDate.of(2026, 3, 28));
        boolean contradicts = printed != PrintedEffect.INTERRUPTS_ACTION_SUSPENDS_LIMITATION;
        assertThat(codes(of(with, Family.COURT_ACTION)).contains("REGLEMENT_CONTRADICTS_LAW"))
                .isEqualTo(contradicts);
    }

    @Test
    @DisplayName("R-Pre.2 : rien n'est dit de l'effet imprimé tant que le règlement ne l'a pas donné")
    void nothingIsSaidWithoutAPrintedEffect() {
        assertThat(CONTEXT.printedEffect()).isNull();
        assertThat(codes(of(limits(MEDIATED, CONTEXT), Family.COURT_ACTION)))
                .doesNotContain("REGLEMENT_CONTRADICTS_LAW");
    }

    @Test
    @DisplayName(
            "R-L.1 : saisine, accord écrit, première réunion et déclaration de fin comptent chacun à leur place (CJA L. 213-6)")
    void eachDayOfEvidenceCounts() {
        ProceduralFacts notified =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)).remedies(Remedies.COMPLETE));
        Mediation conventional = Mediation.of(Regime.CONVENTIONAL)
                .firstMeetingOn(LocalDate.of(2025, 3, 11))
                .endedOn(ENDED)
                .endedBy(EndedBy.MEDIATOR);
        LocalDate late = LocalDate.of(2025, 3, 12);

        // without a writing the first meeting, on the last day
        assertThat(court(notified.with(conventional)).legalDate()).contains(LocalDate.of(2025, 7, 15));
        assertThat(court(notified.with(conventional.firstMeetingOn(late))).legalDate())
                .contains(LocalDate.of(2025, 3, 11));
        // the writing goes first, even when the meeting comes too late
        assertThat(court(notified.with(conventional.agreedOn(late))).legalDate())
                .contains(LocalDate.of(2025, 3, 11));
        assertThat(court(notified.with(conventional.firstMeetingOn(late).agreedOn(LocalDate.of(2025, 3, 11))))
                        .legalDate())
                .contains(LocalDate.of(2025, 7, 15));
    }

    @Test
    @DisplayName("R-L.2 : une médiation sans fin déclarée et datée est un risque signalé, sans date légale")
    void aMediationWithoutADatedEndIsTold() {
        ProceduralFacts open = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2025, 1, 10)).remedies(Remedies.COMPLETE))
                .with(Mediation.territorial(REFERRED).agreedOn(REFERRED));

        Deadline court = court(open);

        assertThat(court.legalDate()).isEmpty();
        assertThat(court.prudentDate()).isEmpty();
        assertThat(court.state()).isEqualTo(State.INTERRUPTED);
        assertThat(codes(court)).contains("MEDIATION_WITHOUT_END", "NO_PRUDENT_DATE");
    }

    @Test
    @DisplayName("R-S5.1 : la médiation préalable obligatoire est une autre procédure, qu'aucune autre ne devient")
    void noMediationBecomesACompulsoryOne() {
        ProceduralFacts agent = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2025, 1, 10)).remedies(Remedies.COMPLETE.mpoMentioned(true)))
                .matter(Matter.AGENT)
                .mpoCompulsory(true);
        ProceduralFacts territorial =
                agent.with(Mediation.territorial(REFERRED).agreedOn(REFERRED).endedOn(ENDED));
        ProceduralFacts compulsory =
                agent.with(Mediation.of(Regime.MPO).referralReceivedOn(REFERRED).endKnownByAllOn(ENDED));

        assertThat(of(limits(territorial, CONTEXT), Family.MPO_REFERRAL).state())
                .isEqualTo(State.EXPIRED);
        assertThat(effects(court(territorial))).containsExactly("mediations[0]:MEDIATION_INTERRUPTS");
        assertThat(of(limits(compulsory, CONTEXT), Family.MPO_REFERRAL).state()).isEqualTo(State.MET);
        assertThat(effects(court(compulsory))).containsExactly("mediations[0]:MPO_INTERRUPTS");
        assertThat(limits(MEDIATED, CONTEXT))
                .extracting(Deadline::family)
                .as("nobody said that a mediation is compulsory")
                .doesNotContain(Family.MPO_REFERRAL);
    }

    private static List<Object> dates(List<Deadline> limits) {
        return limits.stream().<Object>map(Deadline::legalDate).toList();
    }

    private static List<String> codes(Deadline deadline) {
        return deadline.warnings().stream().map(Deadline.Warning::code).toList();
    }

    private static List<String> effects(Deadline deadline) {
        return deadline.effects().stream()
                .map(effect -> effect.path() + ":" + effect.code())
                .toList();
    }

    private static Deadline court(ProceduralFacts facts) {
        return of(limits(facts, CONTEXT), Family.COURT_ACTION);
    }

    private static Deadline of(List<Deadline> limits, Family family) {
        return limits.stream().filter(one -> one.family() == family).findFirst().orElseThrow();
    }

    private static List<Deadline> limits(ProceduralFacts facts, DeadlineContext context) {
        return ((DeadlineResult.Computed) Deadlines.compute(facts, context)).deadlines();
    }
}
