/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Évolution de tous les délais d'un dossier entre deux calculs")
class DeadlineChangesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);
    private static final Appeal GRACIEUX = Appeal.recoursGracieux().sentOn(LocalDate.of(2026, 5, 4));
    private static final Appeal HIERARCHIQUE = Appeal.recoursHierarchique().sentOn(LocalDate.of(2026, 5, 6));
    private static final ProceduralFacts NOTIFIED =
            ProceduralFacts.of(Decision.notified(LocalDate.of(2026, 4, 10)).remedies(Remedies.COMPLETE));

    private static DeadlineResult.Computed computed(ProceduralFacts facts) {
        return Deadlines.compute(facts, DeadlineContext.of(AS_OF)).orThrow();
    }

    @Test
    void nothingChangesBetweenEqualComputations() {
        ProceduralFacts facts = NOTIFIED.with(GRACIEUX).with(Claim.rsa(LocalDate.of(2026, 1, 5)));

        DeadlineChanges changes = DeadlineChanges.between(computed(facts), computed(facts));

        assertThat(changes.changesNothing()).isTrue();
        assertThat(changes.text(Language.FR)).isEqualTo("Aucun changement\n");
        assertThat(changes.text(Language.EN)).isEqualTo("No change\n");
    }

    @Test
    void anAppealIsFoundAgainWhereverItStandsInTheList() {
        DeadlineChanges changes = DeadlineChanges.between(
                computed(NOTIFIED.with(GRACIEUX)),
                computed(NOTIFIED.with(HIERARCHIQUE).with(GRACIEUX)));

        assertThat(changes.appeared())
                .singleElement()
                .satisfies(limit -> assertThat(limit.subject()).isEqualTo("appeals[0]"));
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.changed())
                .extracting(DeadlineChange::family)
                .doesNotContain(Family.IMPLICIT_REJECTION)
                .contains(Family.COURT_ACTION);
        assertThat(changes.text(Language.FR))
                .contains("Délai nouveau\nRejet implicite du recours hiérarchique envoyé le 6 mai 2026");
    }

    @Test
    void aCorrectedAppealIsTheSameOneAndAWithdrawnOneIsGone() {
        ProceduralFacts before = NOTIFIED.with(GRACIEUX).with(HIERARCHIQUE);
        ProceduralFacts after = NOTIFIED.with(HIERARCHIQUE.sentOn(LocalDate.of(2026, 5, 11)));

        DeadlineChanges changes = DeadlineChanges.between(computed(before), computed(after));

        assertThat(changes.appeared()).isEmpty();
        assertThat(changes.gone())
                .singleElement()
                .satisfies(limit -> assertThat(limit.title().fr()).contains("recours gracieux"));
        assertThat(changes.changed())
                .filteredOn(change -> change.family() == Family.IMPLICIT_REJECTION)
                .singleElement()
                .satisfies(change -> assertThat(change.legalDate().days()).isEqualTo(5));
        assertThat(changes.text(Language.EN)).contains("Limit gone: Implicit rejection of the recours gracieux");
    }

    @Test
    void claimsArePairedByWhatTheyAre() {
        Claim one = Claim.rsa(LocalDate.of(2026, 1, 5));
        Claim other = Claim.rsa(LocalDate.of(2025, 3, 3));

        DeadlineChanges changes = DeadlineChanges.between(
                computed(ProceduralFacts.of(one).with(other)),
                computed(ProceduralFacts.of(other).with(one)));

        assertThat(changes.changed()).isEmpty();
        assertThat(changes.appeared()).isEmpty();
        assertThat(changes.gone()).isEmpty();
    }

    @Test
    void noCodeIsReadInANote() {
        DeadlineResult.Computed elsewhere = Deadlines.compute(
                        NOTIFIED.with(Mediation.territorial(LocalDate.of(2026, 5, 4))),
                        DeadlineContext.of(AS_OF, HolidayZone.LA_REUNION))
                .orThrow();

        String note = DeadlineChanges.between(computed(NOTIFIED), elsewhere).text(Language.FR);

        assertThat(note)
                .contains("Métropole, puis La Réunion", "médiation territoriale, acte nouveau")
                .doesNotContainPattern("[A-Z]_[A-Z]")
                .doesNotContain("METROPOLE", "TERRITORIAL");
    }
}
