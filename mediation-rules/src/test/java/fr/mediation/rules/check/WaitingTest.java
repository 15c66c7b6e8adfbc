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
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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

    /** Days that suppose an appeal or an answer, which come in order. */
    private static Condition statutory(Random random, int depth) {
        Fact.Day day = List.of(
                        StandardFacts.APPEAL_RECEIVED_ON,
                        StandardFacts.APPEAL_ANSWERED_ON,
                        StandardFacts.TRIGGERING_EVENT_ON)
                .get(random.nextInt(3));
        return switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0 -> Condition.elapsed(day, random.nextBoolean() ? NationalRules.SILENCE : NationalRules.LATENESS);
            case 1 -> Condition.yes(random.nextBoolean() ? StandardFacts.APPEAL_MADE : StandardFacts.BEFORE_COURT);
            case 2 -> Condition.is(StandardFacts.APPEAL_ANSWER, random.nextBoolean() ? "NONE" : "NEGATIVE");
            case 3 -> Condition.not(statutory(random, depth - 1));
            case 4 -> Condition.any(statutory(random, depth - 1), statutory(random, depth - 1));
            default -> Condition.all(statutory(random, depth - 1), statutory(random, depth - 1));
        };
    }

    @Property(tries = 100)
    void findsWhoeverWaitingHurtsAmongRequestsWithAnAppeal(@ForAll Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Rule rule = exclusion("R_" + i, statutory(random, 2));
            boolean timed = Conditions.atoms(rule.condition()).stream().anyMatch(Condition.Elapsed.class::isInstance);
            rules.add(timed && random.nextBoolean() ? rule.curable(Cure.BY_TIME) : rule);
        }
        Regulation regulation = with(rules.toArray(Rule[]::new));
        Checker checker = Checker.of(regulation);
        Optional<Example> hurt = Waiting.hurts(regulation, ANY);
        LocalDate referred = LocalDate.of(2024, 5, 6);
        for (int i = 0; i < 40 && hurt.isEmpty(); i++) {
            FactSheetDraft draft = FactSheet.draft(regulation.vocabulary())
                    .with(StandardFacts.BEFORE_COURT, random.nextBoolean())
                    .with(StandardFacts.APPEAL_MADE, random.nextBoolean())
                    .with(
                            StandardFacts.APPEAL_ANSWER,
                            List.of("NONE", "NEGATIVE", "POSITIVE").get(random.nextInt(3)));
            for (Fact.Day day : List.of(
                    StandardFacts.APPEAL_RECEIVED_ON,
                    StandardFacts.APPEAL_ANSWERED_ON,
                    StandardFacts.TRIGGERING_EVENT_ON)) {
                if (random.nextInt(3) > 0) {
                    draft.with(day, referred.minusDays(random.nextInt(150)));
                }
            }
            List<VerdictKind> kinds = draft
                    .build()
                    .fold(
                            sheet -> checker.check(sheet, referred, referred)
                                    .timeline()
                                    .stretches(),
                            faults -> List.<Timeline.Stretch>of())
                    .stream()
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
