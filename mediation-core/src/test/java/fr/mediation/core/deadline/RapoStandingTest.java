/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Decision.Challenger;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Où en est le délai d'un recours préalable obligatoire (CRPA, art. L. 412-1 ; CASF, art. L. 262-47, R. 241-41)")
class RapoStandingTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2025, 3, 10);
    private static final ProceduralFacts RSA = ProceduralFacts.of(
                    Decision.notified(NOTIFIED).remedies(Remedies.COMPLETE))
            .matter(Matter.RSA);
    private static final ProceduralFacts MDPH = RSA.matter(Matter.MDPH);

    private static Deadline rapo(ProceduralFacts facts, LocalDate asOf) {
        return Deadlines.compute(facts, DeadlineContext.of(asOf))
                .orThrow()
                .of(Family.RAPO)
                .orElseThrow();
    }

    private static State state(ProceduralFacts facts, LocalDate asOf) {
        return rapo(facts, asOf).state();
    }

    @Test
    @DisplayName("Pas encore ouvert, en cours jusqu'au dernier jour, expiré le lendemain")
    void runsUntilItsLastDay() {
        LocalDate last = rapo(RSA, NOTIFIED).legalDate().orElseThrow();

        assertThat(last).isEqualTo(LocalDate.of(2025, 5, 12));
        assertThat(state(RSA, NOTIFIED.minusDays(1))).isEqualTo(State.NOT_STARTED);
        assertThat(state(RSA, NOTIFIED)).isEqualTo(State.RUNNING);
        assertThat(state(RSA, last)).isEqualTo(State.RUNNING);
        assertThat(state(RSA, last.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    @DisplayName("Sans décision connue, rien ne court ; sans mention des voies de recours, le délai est inopposable")
    void needsADecisionAndItsMention() {
        ProceduralFacts none = ProceduralFacts.none().matter(Matter.RSA);
        ProceduralFacts unmentioned = ProceduralFacts.of(
                        Decision.notified(NOTIFIED).remedies(Remedies.ABSENT))
                .matter(Matter.RSA);

        assertThat(state(none, NOTIFIED)).isEqualTo(State.NOT_STARTED);
        assertThat(rapo(none, NOTIFIED).legalDate()).isEmpty();
        assertThat(state(unmentioned, NOTIFIED.plusMonths(6))).isEqualTo(State.NOT_OPPOSABLE);
    }

    @Test
    @DisplayName("Formé le dernier jour il est à temps, le lendemain il est tardif ; le premier seul compte")
    void isMetOrMissed() {
        LocalDate last = LocalDate.of(2025, 5, 12);
        Appeal inTime = Appeal.rapo().sentOn(last);
        Appeal late = Appeal.rapo().sentOn(last.plusDays(1));

        assertThat(state(RSA.with(inTime), last.plusMonths(1))).isEqualTo(State.MET);
        assertThat(state(RSA.with(late), last.plusMonths(1))).isEqualTo(State.EXPIRED);
        assertThat(state(RSA.with(late).with(inTime), last.plusMonths(1))).isEqualTo(State.MET);
        assertThat(state(RSA.with(Appeal.recoursGracieux().sentOn(NOTIFIED.plusDays(3))), NOTIFIED.plusDays(9)))
                .as("a recours gracieux is not the compulsory appeal")
                .isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("La conciliation devant la MDPH le suspend (CASF, art. L. 146-10) : il reprend pour ce qui restait")
    void aConciliationSuspendsIt() {
        LocalDate begun = LocalDate.of(2025, 4, 1);
        LocalDate ended = LocalDate.of(2025, 5, 15);
        Mediation open = Mediation.of(Regime.MDPH_CONCILIATION).agreedOn(begun);
        LocalDate alone = rapo(MDPH, NOTIFIED).legalDate().orElseThrow();

        assertThat(state(MDPH.with(open), begun.minusDays(1))).isEqualTo(State.SUSPENDED);
        assertThat(rapo(MDPH.with(open), begun).legalDate())
                .as("nobody knows its end yet")
                .isEmpty();
        ProceduralFacts over = MDPH.with(open.endedOn(ended));
        LocalDate last = rapo(over, ended).legalDate().orElseThrow();
        assertThat(last).isAfter(alone);
        assertThat(state(over, begun.minusDays(1))).isEqualTo(State.RUNNING);
        assertThat(state(over, begun)).isEqualTo(State.SUSPENDED);
        assertThat(state(over, ended.minusDays(1))).isEqualTo(State.SUSPENDED);
        assertThat(state(over, ended)).isEqualTo(State.RUNNING);
        assertThat(state(over, last)).isEqualTo(State.RUNNING);
        assertThat(state(over, last.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    @DisplayName("Commencée après le terme, une conciliation ne sauve rien")
    void aLateConciliationSavesNothing() {
        LocalDate last = rapo(MDPH, NOTIFIED).legalDate().orElseThrow();
        Mediation late = Mediation.of(Regime.MDPH_CONCILIATION).agreedOn(last.plusDays(1));

        assertThat(rapo(MDPH.with(late), last).legalDate()).contains(last);
        assertThat(rapo(MDPH.with(late), last).effects())
                .extracting(Deadline.Effect::code)
                .containsExactly("CONCILIATION_LATE");
    }

    @Test
    @DisplayName(
            "Une médiation ordonnée par le juge ou informelle n'y touche pas, une autre est une question de lecture")
    void othersAreAMatterOfReading() {
        LocalDate begun = LocalDate.of(2025, 4, 1);
        for (Regime regime : new Regime[] {Regime.COURT_ORDERED, Regime.INFORMAL}) {
            Deadline untouched = rapo(RSA.with(Mediation.of(regime).agreedOn(begun)), begun);
            assertThat(untouched.readings()).hasSize(1);
            assertThat(untouched.effects()).isEmpty();
        }
        Deadline doubtful = rapo(
                RSA.with(Mediation.territorial(begun).agreedOn(begun).endedOn(begun.plusDays(20))), begun.plusDays(3));
        assertThat(doubtful.effects()).extracting(Deadline.Effect::code).containsExactly("MEDIATION_BESIDE_RAPO");
        assertThat(doubtful.readings()).hasSize(2);
        assertThat(doubtful.legalDate()).contains(LocalDate.of(2025, 5, 12));
    }

    @Test
    @DisplayName("Publication : elle fait courir le délai du tiers, ou de tous quand rien n'a été notifié")
    void publicationIsForThirdParties() {
        LocalDate published = NOTIFIED.plusDays(20);
        Decision both = new Decision(
                null, NOTIFIED, null, published, null, null, null, Challenger.ADDRESSEE, Remedies.COMPLETE);
        assertThat(startOf(both)).isEqualTo(NOTIFIED);
        assertThat(startOf(both.challenger(Challenger.THIRD_PARTY))).isEqualTo(published);
        assertThat(startOf(Decision.published(published).remedies(Remedies.ABSENT)))
                .as("no mention is due to whoever needs no notification")
                .isEqualTo(published);
    }

    /** The day from which two months were counted. */
    private static LocalDate startOf(Decision decision) {
        ProceduralFacts facts = ProceduralFacts.of(decision);
        LocalDate last = Deadlines.courtAction(facts, DeadlineContext.of(NOTIFIED.plusYears(3)))
                .orThrow()
                .deadlines()
                .get(0)
                .legalDate()
                .orElseThrow();
        LocalDate start = Objects.requireNonNull(LimitRun.notification(decision));
        assertThat(last)
                .isAfterOrEqualTo(start.plusMonths(2).plusDays(1))
                .isBefore(start.plusMonths(2).plusDays(6));
        return start;
    }
}
