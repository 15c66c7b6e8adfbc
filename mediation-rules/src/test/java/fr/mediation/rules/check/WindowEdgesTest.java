/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.AdmissibilityWindow.Cause;
import fr.mediation.rules.check.AdmissibilityWindow.Closing;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Période de saisine utile : ce qui l'ouvre et ce qui la ferme, cas limites")
class WindowEdgesTest {

    private static final LegalReference SILENCE_ARTICLE = LegalReference.of("CRPA", "art. L. 231-4");
    private static final LegalReference LATENESS_ARTICLE = LegalReference.of("Essai", "art. 5");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 31);
    private static final LocalDate ASKED = LocalDate.of(2025, 3, 3);
    static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));

    static final Rule PENDING = Rule.exclusion("APPEAL_PENDING")
            .when(Condition.all(
                    Condition.yes(APPEAL_MADE),
                    Condition.not(Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE))))
            .because("Le recours est en cours.", "The appeal is under way.")
            .citing(SILENCE_ARTICLE)
            .curable(Cure.BY_TIME);

    private static final Rule LATE = Rule.exclusion("TOO_LATE")
            .when(Condition.elapsedAtReferral(TRIGGERING_EVENT_ON, NationalRules.LATENESS))
            .because("La saisine est tardive.", "The referral comes too late.")
            .citing(LATENESS_ARTICLE);

    private static final Rule BEFORE_A_COURT = Rule.exclusion("BEFORE_COURT")
            .when(Condition.yes(BEFORE_COURT))
            .because("Le juge est saisi.", "A court is seized.")
            .citing(LATENESS_ARTICLE);

    static Checker reglement(String id, Validity governs, int months, Rule... rules) {
        return Checker.of(Regulation.named(id)
                .of("VILLE-1")
                .titled("Règlement " + id, "Rules " + id)
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(governs)
                .parameter(
                        NationalRules.SILENCE,
                        Period.ofMonths(months),
                        new Wording("silence " + id, "silence " + id),
                        SILENCE_ARTICLE)
                .parameter(
                        NationalRules.LATENESS,
                        Period.ofYears(1),
                        new Wording("tardiveté", "lateness"),
                        LATENESS_ARTICLE)
                .rules(rules)
                .build());
    }

    private static FactSheetDraft draft() {
        return FactSheet.draft(VOCABULARY)
                .with(APPEAL_MADE, true)
                .with(APPEAL_RECEIVED_ON, RECEIVED)
                .with(BEFORE_COURT, false)
                .with(TRIGGERING_EVENT_ON, LocalDate.of(2024, 12, 20));
    }

    static final FactSheet SHEET = draft().build().orThrow();

    static AdmissibilityWindow referring(Checker checker, FactSheet sheet, Horizon horizon) {
        return AdmissibilityWindow.referring(List.of(checker), sheet, ASKED, horizon);
    }

    static Horizon limits(ProceduralFacts facts) {
        return Horizon.of(
                Deadlines.compute(facts, DeadlineContext.of(ASKED)).orThrow().deadlines());
    }

    @Test
    @DisplayName("une saisine faite sous un règlement depuis abrogé reste comptée par lui")
    void aRepealedVersionStillCountsForARequestReferredUnderIt() {
        Checker repealed =
                reglement("un", new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 10)), 2, PENDING);

        AdmissibilityWindow window = AdmissibilityWindow.waiting(repealed.check(SHEET, ASKED, ASKED), Horizon.NONE);

        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.until()).isEmpty();
        assertThat(window.timeline().stretches())
                .extracting(Timeline.Stretch::until)
                .containsExactly(LocalDate.of(2025, 3, 31), null);
        assertThat(window.openings().get(0).wording().fr()).isEqualTo("délai compté par le règlement : silence un");
    }

    @Test
    @DisplayName("de deux versions, celle qui régit le premier jour recevable dit son délai")
    void theVersionThatGovernsTheFirstDayNamesItsPeriod() {
        LocalDate turn = LocalDate.of(2025, 3, 10);
        Checker first = reglement("un", new Validity(LocalDate.of(2020, 1, 1), turn), 2, PENDING);
        Checker second = reglement("deux", Validity.since(turn), 2, PENDING);

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(first, second), SHEET, ASKED, Horizon.NONE);

        assertThat(window.openings().get(0).wording().fr()).isEqualTo("délai compté par le règlement : silence deux");
    }

    @Test
    @DisplayName("le délai que le médiateur a remplacé n'est pas celui d'un autre motif")
    void anOverrideOfOnePeriodIsNotThatOfAnother() {
        Checker checker = reglement("un", ALWAYS, 2, PENDING, LATE)
                .overriding(List.of(new TimeOverride(NationalRules.LATENESS, Period.ofYears(2), "accord")));

        AdmissibilityWindow window = referring(checker, SHEET, Horizon.NONE);

        assertThat(window.openings().get(0).wording().fr()).isEqualTo("délai compté par le règlement : silence un");
        assertThat(window.until()).contains(LocalDate.of(2026, 12, 20));
    }

    @Test
    @DisplayName("CRPA, art. L. 231-4 : un silence de la loi fini avant la réception dite au règlement ne change rien")
    void aSilenceOfTheLawThatEndedBeforeReceiptIsNoReading() {
        ProceduralFacts earlier = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 9, 20)))
                .with(Appeal.recoursGracieux().receivedOn(LocalDate.of(2024, 11, 4)));

        AdmissibilityWindow window = referring(reglement("un", ALWAYS, 2, PENDING), SHEET, limits(earlier));

        assertThat(window.openings())
                .extracting(AdmissibilityWindow.Opening::on)
                .containsExactly(LocalDate.of(2025, 3, 31));
    }

    @Test
    @DisplayName("le délai retenu par le médiateur reste, même quand la loi en donne un autre")
    void thePeriodSetByTheMediatorIsNotReadAgain() {
        Checker set = reglement("un", ALWAYS, 2, PENDING)
                .overriding(List.of(new TimeOverride(NationalRules.SILENCE, Period.ofMonths(3), "accord")));
        ProceduralFacts appealed = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 20)))
                .with(Appeal.recoursGracieux().receivedOn(RECEIVED).acknowledgement(Remedies.erroneousSilence(4)));

        assertThat(limits(appealed).limits()).extracting(Deadline::family).contains(Deadline.Family.IMPLICIT_REJECTION);
        assertThat(referring(set, SHEET, limits(appealed)).openings())
                .extracting(AdmissibilityWindow.Opening::on)
                .containsExactly(LocalDate.of(2025, 4, 30));
    }

    @Test
    @DisplayName("jour de départ inconnu : rien n'est promis de ce que l'attente ne lève pas")
    void anUnknownStartPromisesNothingThatWaitingDoesNotCure() {
        FactSheet undated = draft().without(APPEAL_RECEIVED_ON).build().orThrow();
        FactSheet hopeless = draft().without(APPEAL_RECEIVED_ON)
                .with(BEFORE_COURT, true)
                .build()
                .orThrow();
        Checker checker = reglement("un", ALWAYS, 2, PENDING, BEFORE_A_COURT);

        assertThat(referring(checker, undated, Horizon.NONE).sentence().fr())
                .isEqualTo("Recevable 2 mois après : Réception du recours par l'administration.");
        assertThat(referring(checker, hopeless, Horizon.NONE).openings()).isEmpty();
    }

    @Test
    @DisplayName("jour de départ inconnu, saisine faite sous une version abrogée : la réponse reste en mots")
    void anUnknownStartUnderARepealedVersionIsStillToldInWords() {
        Checker repealed =
                reglement("un", new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 10)), 2, PENDING);
        FactSheet undated = draft().without(APPEAL_RECEIVED_ON).build().orThrow();

        AdmissibilityWindow window =
                AdmissibilityWindow.waiting(repealed.check(undated, ASKED, LocalDate.of(2025, 3, 20)), Horizon.NONE);

        assertThat(window.sentence().en())
                .isEqualTo("Admissible 2 months after: Appeal received by the administration.");
    }

    @Test
    @DisplayName("un jour qui ne peut exister n'ouvre rien : sans réponse, rien ne court de la réponse")
    void aDayThatCannotBeOpensNothing() {
        Rule answered = Rule.exclusion("JUST_ANSWERED")
                .when(Condition.not(Condition.elapsed(APPEAL_ANSWERED_ON, NationalRules.SILENCE)))
                .because("La réponse est récente.", "The answer is recent.")
                .citing(SILENCE_ARTICLE)
                .curable(Cure.BY_TIME);
        FactSheet unanswered = draft().with(APPEAL_ANSWER, "NONE").build().orThrow();
        FactSheet negative = draft().with(APPEAL_ANSWER, "NEGATIVE").build().orThrow();
        Checker checker = reglement("un", ALWAYS, 2, answered);

        assertThat(referring(checker, unanswered, Horizon.NONE).openings()).isEmpty();
        assertThat(referring(checker, negative, Horizon.NONE).openings()).hasSize(1);
    }

    @Test
    @DisplayName("un recours reçu un jour inconnu, mais répondu : la réponse est encore donnée en mots")
    void anUnknownStartBeforeAKnownDayIsToldInWords() {
        FactSheet answered = draft().without(APPEAL_RECEIVED_ON)
                .with(APPEAL_ANSWER, "NEGATIVE")
                .with(APPEAL_ANSWERED_ON, LocalDate.of(2025, 2, 10))
                .build()
                .orThrow();

        assertThat(referring(reglement("un", ALWAYS, 2, PENDING), answered, Horizon.NONE)
                        .sentence()
                        .fr())
                .isEqualTo("Recevable 2 mois après : Réception du recours par l'administration.");
    }

    @Test
    @DisplayName("la fin dit le motif de la version qui suit, et son article")
    void theEndNamesTheGroundThatBegins() {
        AdmissibilityWindow window = referring(reglement("un", ALWAYS, 2, PENDING, LATE), SHEET, Horizon.NONE);

        assertThat(window.closings())
                .containsExactly(new Closing(
                        Cause.GROUND,
                        LocalDate.of(2025, 12, 20),
                        LocalDate.of(2025, 12, 20),
                        new Wording("La saisine est tardive.", "The referral comes too late."),
                        List.of(LATENESS_ARTICLE)));
    }

    @Test
    @DisplayName("sous la version qui suit un fait manque : la fin dit qu'une autre version régit")
    void theEndSaysThatAnotherVersionGoverns() {
        LocalDate turn = LocalDate.of(2025, 6, 1);
        Checker first = reglement("un", new Validity(LocalDate.of(2020, 1, 1), turn), 2, PENDING);
        Checker second = reglement("deux", Validity.since(turn), 2, PENDING, BEFORE_A_COURT);
        FactSheet unsaid = draft().without(BEFORE_COURT).build().orThrow();

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(first, second), unsaid, ASKED, Horizon.NONE);

        assertThat(window.closings()).singleElement().satisfies(closing -> {
            assertThat(closing.cause()).isEqualTo(Cause.OTHER_VERSION);
            assertThat(closing.until()).isEqualTo(turn);
            assertThat(closing.wording().fr()).contains("un autre règlement");
        });
    }
}
