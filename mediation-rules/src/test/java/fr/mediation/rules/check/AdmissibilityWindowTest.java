/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.reglement.MandateEnd;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.AdmissibilityWindow.Cause;
import fr.mediation.rules.check.AdmissibilityWindow.Closing;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Période de saisine utile : recevable à partir de D et jusqu'à E")
class AdmissibilityWindowTest {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 5");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 31);
    private static final LocalDate ASKED = LocalDate.of(2025, 3, 3);

    /** Silence of two months, and a year from the event at most; governs a span of days. */
    private static Regulation reglement(String id, Validity governs) {
        return Regulation.named(id)
                .of("VILLE-1")
                .titled("Règlement " + id, "Rules " + id)
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(governs)
                .parameter(
                        NationalRules.SILENCE,
                        Period.ofMonths(2),
                        NationalRules.SILENCE_LABEL,
                        LegalReference.of("CRPA", "art. L. 231-4"))
                .parameter(NationalRules.LATENESS, Period.ofYears(1), new Wording("tardiveté", "lateness"), ARTICLE)
                .rules(NationalRules.ALL)
                .rules(
                        Rule.exclusion("APPEAL_PENDING")
                                .when(Condition.all(
                                        Condition.yes(APPEAL_MADE),
                                        Condition.is(APPEAL_ANSWER, "NONE"),
                                        Condition.not(Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE))))
                                .because("Le recours est en cours.", "The appeal is under way.")
                                .citing(ARTICLE)
                                .curable(Cure.BY_TIME),
                        Rule.exclusion("TOO_LATE")
                                .when(Condition.elapsedAtReferral(TRIGGERING_EVENT_ON, NationalRules.LATENESS))
                                .because("La saisine est tardive.", "The referral comes too late.")
                                .citing(ARTICLE))
                .build();
    }

    private static final Checker ALWAYS = Checker.of(reglement("toujours", Validity.since(LocalDate.of(2020, 1, 1))));

    private static FactSheet sheet() {
        return FactSheet.draft(VOCABULARY)
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE")
                .with(APPEAL_RECEIVED_ON, RECEIVED)
                .with(TRIGGERING_EVENT_ON, LocalDate.of(2024, 12, 20))
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false)
                .build()
                .orThrow();
    }

    private static List<Deadline> limits(ProceduralFacts facts) {
        return Deadlines.compute(facts, DeadlineContext.of(ASKED)).orThrow().deadlines();
    }

    private static final ProceduralFacts APPEALED = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 20)))
            .with(Appeal.recoursGracieux().sentOn(LocalDate.of(2025, 1, 29)).receivedOn(RECEIVED));

    @Test
    @DisplayName("D est le jour où le silence vaut rejet, E la veille de la tardiveté : intervalle semi-ouvert")
    void fromSilenceUntilLateness() {
        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.NONE);

        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.until()).contains(LocalDate.of(2025, 12, 20));
        assertThat(window.prudentFrom()).isEqualTo(window.from());
        assertThat(window.prudentUntil()).isEqualTo(window.until());
        assertThat(window.sentence().fr())
                .isEqualTo("Recevable à partir du 31 mars 2025 et jusqu'au 19 décembre 2025 inclus.");
        assertThat(window.sentence().en()).isEqualTo("Admissible from 31 March 2025 until 19 December 2025 included.");
        assertThat(window.openings()).singleElement().satisfies(opening -> {
            assertThat(opening.wording().fr()).contains("Silence de l'administration");
            assertThat(opening.references().get(0).citation()).isEqualTo("CRPA, art. L. 231-4");
        });
        for (LocalDate day : List.of(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 12, 20))) {
            assertThat(ALWAYS.check(sheet(), day, day).kind()).isNotEqualTo(VerdictKind.ADMISSIBLE);
        }
        for (LocalDate day : List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 12, 19))) {
            assertThat(ALWAYS.check(sheet(), day, day).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        }
    }

    @Test
    @DisplayName("une saisine déjà faite n'est plus tardive : seul le silence compte")
    void waitingKeepsTheDayOfReferral() {
        AdmissibilityWindow window = AdmissibilityWindow.waiting(ALWAYS.check(sheet(), ASKED, ASKED), Horizon.NONE);

        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.until()).isEmpty();
        assertThat(window.sentence().fr()).isEqualTo("Recevable à partir du 31 mars 2025, sans fin connue.");
    }

    @Test
    @DisplayName("E à deux titres : la tardiveté ferme la médiation, le délai de recours ferme le prétoire")
    void theCourtLimitIsJoined() {
        LocalDate early = LocalDate.of(2025, 2, 10);
        List<Deadline> limits = Deadlines.compute(
                        ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 30))), DeadlineContext.of(early))
                .orThrow()
                .deadlines();

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), early, Horizon.of(limits));

        Closing court = window.closings().stream()
                .filter(closing -> closing.cause() == Cause.COURT_LIMIT)
                .findFirst()
                .orElseThrow();
        assertThat(court.until()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(court.prudentUntil()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(window.until()).contains(LocalDate.of(2025, 12, 20));
        assertThat(window.prudentUntil()).contains(court.prudentUntil());
        assertThat(court.cause().endsMediation()).isFalse();
    }

    @Test
    @DisplayName(
            "CASF, art. R. 241-41 : pour la MDPH le silence court de l'envoi ; les deux lectures de D sont données")
    void bothReadingsOfTheSilence() {
        ProceduralFacts mdph = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 20)))
                .matter(Matter.MDPH)
                .with(Appeal.rapo().sentOn(LocalDate.of(2025, 1, 20)).receivedOn(RECEIVED));

        AdmissibilityWindow window =
                AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.of(limits(mdph)));

        assertThat(window.openings())
                .extracting(AdmissibilityWindow.Opening::on)
                .containsExactly(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 3, 20));
        assertThat(window.openings().get(1).references()).isNotEmpty();
        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.prudentFrom()).contains(LocalDate.of(2025, 3, 31));
    }

    @Test
    @DisplayName("un silence annoncé à tort plus long recule le jour prudent")
    void aLongerSilenceStatedInError() {
        ProceduralFacts stated = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 20)))
                .with(Appeal.recoursGracieux()
                        .receivedOn(RECEIVED)
                        .acknowledgement(fr.mediation.core.deadline.facts.Remedies.erroneousSilence(4)));

        AdmissibilityWindow window =
                AdmissibilityWindow.waiting(ALWAYS.check(sheet(), ASKED, ASKED), Horizon.of(limits(stated)));

        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.prudentFrom()).contains(LocalDate.of(2025, 5, 31));
    }

    @Test
    @DisplayName("le délai retenu par le médiateur prévaut sur la lecture de la loi")
    void theMediatorsPeriodStays() {
        Checker longer = ALWAYS.overriding(
                List.of(new TimeOverride(NationalRules.SILENCE, Period.ofMonths(3), "accusé de réception incomplet")));

        AdmissibilityWindow window =
                AdmissibilityWindow.waiting(longer.check(sheet(), ASKED, ASKED), Horizon.of(limits(APPEALED)));

        assertThat(window.openings())
                .extracting(AdmissibilityWindow.Opening::on)
                .containsExactly(LocalDate.of(2025, 4, 30));
        assertThat(window.openings().get(0).wording().fr()).contains("Silence de l'administration");
    }

    @Test
    @DisplayName("attendre peut faire perdre le droit d'aller devant le juge : c'est dit")
    void waitingMayLoseARight() {
        ProceduralFacts unappealed = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 20)));

        AdmissibilityWindow risky =
                AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.of(limits(unappealed)));

        assertThat(risky.waitingMayLoseARight()).isTrue();
        assertThat(AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.NONE)
                        .waitingMayLoseARight())
                .isFalse();
        assertThat(AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.of(limits(APPEALED)))
                        .waitingMayLoseARight())
                .isFalse();
    }

    @Test
    @DisplayName(
            "R-17.1 : chaque jour de saisine est jugé par la version qui le régit ; sans version, la période s'arrête")
    void versionsFollowOneAnother() {
        LocalDate turn = LocalDate.of(2025, 5, 1);
        LocalDate end = LocalDate.of(2025, 9, 1);
        Checker first = Checker.of(reglement("un", new Validity(LocalDate.of(2020, 1, 1), turn)));
        Checker second = Checker.of(reglement("deux", new Validity(turn, end)));

        AdmissibilityWindow window =
                AdmissibilityWindow.referring(List.of(first, second), sheet(), ASKED, Horizon.NONE);

        assertThat(window.from()).contains(LocalDate.of(2025, 3, 31));
        assertThat(window.until()).contains(end);
        assertThat(window.closings())
                .singleElement()
                .satisfies(closing -> assertThat(closing.cause()).isEqualTo(Cause.NO_VERSION));
        Timeline timeline = window.timeline();
        assertThat(timeline.stretches())
                .extracting(stretch -> stretch.regulation().value())
                .containsExactly("un", "un", "deux");
        assertThat(timeline.on(turn).orElseThrow().from()).isEqualTo(turn);
        assertThat(timeline.on(end)).isEmpty();
        assertThat(timeline.on(ASKED.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("une version à venir peut ouvrir la période, un trou entre deux versions la suspendre")
    void aVersionToCome() {
        Checker later = Checker.of(reglement("plus-tard", Validity.since(LocalDate.of(2025, 6, 1))));
        Checker before =
                Checker.of(reglement("avant", new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 20))));

        AdmissibilityWindow window =
                AdmissibilityWindow.referring(List.of(later, before), sheet(), ASKED, Horizon.NONE);

        assertThat(window.from()).contains(LocalDate.of(2025, 6, 1));
        assertThat(window.openings().get(0).wording().fr()).isEqualTo("entrée en vigueur : Règlement plus-tard");
        assertThat(window.timeline().on(LocalDate.of(2025, 4, 1))).isEmpty();
        AdmissibilityWindow none =
                AdmissibilityWindow.referring(List.of(before), sheet(), LocalDate.of(2025, 3, 20), Horizon.NONE);
        assertThat(none.timeline().stretches()).isEmpty();
        assertThat(none.openings()).isEmpty();
        assertThat(none.sentence().fr()).isEqualTo("Attendre ne rend pas la demande recevable.");
    }

    @Test
    @DisplayName("règlement Isère, art. 2 : le mandat du médiateur, dans ses deux lectures, ferme aussi la période")
    void theMandateEnds() {
        MandateEnd two = new MandateEnd.TwoReadings(
                List.of(
                        new MandateEnd.Reading(LocalDate.of(2025, 10, 31), new Wording("acte", "act")),
                        new MandateEnd.Reading(LocalDate.of(2025, 8, 31), new Wording("durée", "length"))),
                Explanation.EMPTY);

        AdmissibilityWindow window =
                AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.NONE.mandate(two));

        assertThat(window.until()).contains(LocalDate.of(2025, 11, 1));
        assertThat(window.prudentUntil()).contains(LocalDate.of(2025, 9, 1));
        MandateEnd one = new MandateEnd.Fixed(LocalDate.of(2025, 8, 31), Explanation.EMPTY);
        assertThat(AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.NONE.mandate(one))
                        .until())
                .contains(LocalDate.of(2025, 9, 1));
        MandateEnd unknown = new MandateEnd.NotSet(Explanation.EMPTY);
        assertThat(AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), ASKED, Horizon.NONE.mandate(unknown))
                        .closings())
                .hasSize(1);
    }

    @Test
    @DisplayName("jour de départ inconnu : la réponse est donnée en mots, jamais laissée en blanc")
    void anUnknownStartIsToldInWords() {
        FactSheet undated = FactSheet.draft(VOCABULARY)
                .from(sheet())
                .without(APPEAL_RECEIVED_ON)
                .build()
                .orThrow();

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(ALWAYS), undated, ASKED, Horizon.NONE);

        assertThat(window.from()).isEmpty();
        assertThat(window.prudentFrom()).isEmpty();
        assertThat(window.sentence().fr())
                .isEqualTo("Recevable 2 mois après : Réception du recours par l'administration.");
        assertThat(window.sentence().en())
                .isEqualTo("Admissible 2 months after: Appeal received by the administration.");
    }

    @Test
    @DisplayName("un motif que le temps ne lève pas : aucune période, aucune fin")
    void nothingOpensWhatTimeDoesNotCure() {
        FactSheet judged = FactSheet.draft(VOCABULARY)
                .from(sheet())
                .with(FINAL_JUDGMENT, true)
                .build()
                .orThrow();

        AdmissibilityWindow window =
                AdmissibilityWindow.referring(List.of(ALWAYS), judged, ASKED, Horizon.of(limits(APPEALED)));

        assertThat(window.openings()).isEmpty();
        assertThat(window.closings()).isEmpty();
        assertThat(window.from()).isEmpty();
        assertThat(window.until()).isEmpty();
        assertThat(window.prudentUntil()).isEmpty();
    }

    @Test
    void anAdmissibleRequestIsSoAlready() {
        LocalDate day = LocalDate.of(2025, 6, 2);

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(ALWAYS), sheet(), day, Horizon.NONE);

        assertThat(window.from()).contains(day);
        assertThat(window.openings().get(0).wording().fr()).isEqualTo("dès maintenant");
        assertThat(window).hasToString("AdmissibilityWindow[from=2025-06-02, until=2025-12-20]");
    }

    @Test
    void anEndIsNotBeforeItsPrudentReading() {
        Wording words = new Wording("fin", "end");
        LocalDate day = LocalDate.of(2025, 6, 2);
        assertThatThrownBy(() -> new Closing(Cause.MANDATE, day, day.plusDays(1), words, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
