/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Attendre ne nuit jamais, là où l'auteur du règlement le promet")
class WaitingTest {

    private static final Condition ANY =
            Condition.any(Condition.yes(StandardFacts.ANONYMOUS), Condition.no(StandardFacts.ANONYMOUS));
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final Condition LATE = Condition.elapsed(StandardFacts.TRIGGERING_EVENT_ON, NationalRules.LATENESS);

    private static Regulation with(Rule... rules) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)))
                .parameter(NationalRules.LATENESS, Period.ofMonths(3), new Wording("tardiveté", "lateness"), ARTICLE)
                .parameter(NationalRules.SILENCE, Period.ofMonths(2), NationalRules.SILENCE_LABEL, ARTICLE)
                .rules(rules)
                .invariant(Invariant.waitingNeverHurts(
                        "WAITING", new Wording("Attendre ne nuit pas.", "Waiting does not hurt.")))
                .build();
    }

    private static Rule exclusion(String id, Condition when) {
        return Rule.exclusion(id).when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static final Rule PENDING = exclusion(
                    "APPEAL_PENDING",
                    Condition.not(Condition.elapsed(StandardFacts.APPEAL_RECEIVED_ON, NationalRules.SILENCE)))
            .curable(Cure.BY_TIME);

    @Test
    @DisplayName("un délai qui ne fait que lever des motifs : prouvé par la forme des règles")
    void periodsThatOnlyLiftAreProved() {
        assertThat(Waiting.hurts(with(PENDING), ANY)).isEmpty();
        assertThat(Waiting.hurts(IsereReglement.OF_2022, ANY)).isEmpty();
        assertThat(RegulationProof.of(with(PENDING)))
                .extracting(Finding::code)
                .doesNotContain(Finding.Code.INVARIANT_BROKEN);
    }

    @Test
    @DisplayName(
            "une tardiveté appréciée au jour de l'examen nuit : le cas est montré, la veille du jour où il s'aggrave")
    void latenessSeenFromTheCheckHurts() {
        Regulation late = with(exclusion("TOO_LATE", LATE));

        Example hurt = Waiting.hurts(late, ANY).orElseThrow();

        Checker checker = Checker.of(late);
        assertThat(checker.check(hurt.sheet(), hurt.referredOn(), hurt.asOf()).kind())
                .isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(checker.check(hurt.sheet(), hurt.referredOn(), hurt.asOf().plusDays(1))
                        .kind())
                .isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(RegulationProof.of(late))
                .filteredOn(finding -> finding.code() == Finding.Code.INVARIANT_BROKEN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.about()).isEqualTo("WAITING");
                    assertThat(finding.witness()).isPresent();
                    assertThat(finding.wording().fr()).contains("Attendre un jour de plus nuit");
                });
    }

    @Test
    @DisplayName("la même tardiveté au jour de la saisine ne nuit pas à qui attend")
    void latenessAtReferralDoesNot() {
        Condition settled = Condition.elapsedAtReferral(StandardFacts.TRIGGERING_EVENT_ON, NationalRules.LATENESS);

        assertThat(Waiting.hurts(with(exclusion("TOO_LATE", settled)), ANY)).isEmpty();
    }

    @Test
    @DisplayName("de prématurée à irrecevable : deux délais qui se croisent")
    void prematureThenRefused() {
        Example hurt =
                Waiting.hurts(with(PENDING, exclusion("TOO_LATE", LATE)), ANY).orElseThrow();

        Checker checker = Checker.of(with(PENDING, exclusion("TOO_LATE", LATE)));
        assertThat(checker.check(hurt.sheet(), hurt.referredOn(), hurt.asOf().plusDays(1))
                        .kind())
                .isNotEqualTo(checker.check(hurt.sheet(), hurt.referredOn(), hurt.asOf())
                        .kind());
    }

    @Test
    @DisplayName("seules comptent les demandes dont parle la promesse")
    void onlyTheRequestsSpokenOfCount() {
        Regulation late = with(exclusion("TOO_LATE", Condition.all(LATE, Condition.yes(StandardFacts.ANONYMOUS))));

        assertThat(Waiting.hurts(late, Condition.no(StandardFacts.ANONYMOUS))).isEmpty();
        assertThat(Waiting.hurts(late, Condition.yes(StandardFacts.ANONYMOUS))).isPresent();
    }

    @Test
    @DisplayName("un motif déjà tenu par ailleurs ne s'aggrave pas")
    void aGroundThatHoldsAnywayIsNotAWorsening() {
        Regulation always = with(exclusion("ALL", ANY), exclusion("TOO_LATE", LATE));

        assertThat(Waiting.hurts(always, ANY)).isEmpty();
    }

    @Property(tries = 60)
    void agreesWithTheTimelinesOfManyRequests(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        Optional<Example> hurt = Waiting.hurts(regulation, ANY);
        Checker checker = Checker.unproved(regulation);
        hurt.ifPresent(example -> assertThat(checker.check(
                                example.sheet(),
                                example.referredOn(),
                                example.asOf().plusDays(1))
                        .kind())
                .isNotEqualTo(checker.check(example.sheet(), example.referredOn(), example.asOf())
                        .kind()));
        LocalDate referred = LocalDate.of(2024, 5, 6);
        for (int i = 0; i < 30 && hurt.isEmpty(); i++) {
            FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 1.0);
            List<VerdictKind> kinds = checker.check(sheet, referred, referred).timeline().stretches().stream()
                    .map(Timeline.Stretch::kind)
                    .filter(kind -> kind != VerdictKind.UNDECIDED)
                    .toList();
            assertThat(kinds).isSortedAccordingTo((one, other) -> Integer.compare(rank(one), rank(other)));
        }
    }

    private static int rank(VerdictKind kind) {
        return List.of(VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE, VerdictKind.ADMISSIBLE)
                .indexOf(kind);
    }
}
