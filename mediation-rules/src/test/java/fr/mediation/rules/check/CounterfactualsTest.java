/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CounterfactualsTest {

    private static final LocalDate REFERRED = LocalDate.of(2024, 5, 6);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);
    private static final Checker ISERE = Checker.of(IsereReglement.OF_2022);

    private static FactSheetDraft contested() {
        return FactSheet.draft(StandardFacts.VOCABULARY)
                .with(StandardFacts.ORIGINATOR, "USER")
                .with(StandardFacts.OPPOSES_USER_AND_AUTHORITY, true)
                .with(StandardFacts.WITHIN_COMPETENCE, true)
                .with(StandardFacts.SUBJECTS, Selection.none())
                .with(StandardFacts.BEFORE_COURT, false)
                .with(StandardFacts.FINAL_JUDGMENT, false)
                .with(StandardFacts.CONTESTS_DECISION, true)
                .with(StandardFacts.APPEAL_MADE, false);
    }

    private static List<Counterfactual> of(FactSheetDraft facts) {
        return ISERE.check(facts.build().orThrow(), REFERRED, AS_OF).counterfactuals(Step.STANDARD, 3);
    }

    private static List<String> codes(Counterfactual counterfactual) {
        return counterfactual.steps().stream().map(Step::code).toList();
    }

    @Test
    @DisplayName("R-11.4: without an appeal, make one and wait for two months of silence")
    void makeAnAppealAndWait() {
        assertThat(of(contested())).singleElement().satisfies(one -> {
            assertThat(codes(one)).containsExactly("MAKE_APPEAL");
            assertThat(one.waits()).isTrue();
            assertThat(one.earliest()).isEqualTo(LocalDate.of(2024, 8, 10));
            assertThat(one.lifted()).extracting(ground -> ground.id()).containsExactly(new GroundId("NO_APPEAL"));
            assertThat(one.lifted().get(0).references()).isNotEmpty();
            assertThat(one.cost()).isEqualTo(6);
            assertThat(one.steps().get(0).supposition()).isPresent();
        });
    }

    @Test
    @DisplayName("R-11.5: a pending appeal asks for nothing but waiting")
    void waitingAlone() {
        FactSheetDraft pending = contested()
                .with(StandardFacts.APPEAL_MADE, true)
                .with(StandardFacts.APPEAL_ANSWER, "NONE")
                .with(StandardFacts.APPEAL_RECEIVED_ON, AS_OF.minusMonths(1));

        assertThat(of(pending)).singleElement().satisfies(one -> {
            assertThat(one.steps()).isEmpty();
            assertThat(one.earliest()).isEqualTo(AS_OF.plusMonths(1));
        });
    }

    @Test
    @DisplayName("R-12: nobody is advised to have another dispute, nor to give up a court action")
    void noAdviceAboutTheDispute() {
        assertThat(of(contested().with(StandardFacts.SUBJECTS, Selection.exactly(List.of("SUBSIDY")))))
                .isEmpty();
        assertThat(of(contested().with(StandardFacts.BEFORE_COURT, true))).isEmpty();
        assertThat(of(contested()
                        .with(StandardFacts.CONTESTS_DECISION, false)
                        .with(StandardFacts.PRIOR_EXCHANGE, "UNSATISFACTORY")))
                .as("already admissible")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("X", new Wording("x", "x")).costing(0));
    }

    @Test
    @DisplayName("R-11.3: an exchange not tried yet is to be tried")
    void askTheService() {
        FactSheetDraft silent = contested()
                .with(StandardFacts.CONTESTS_DECISION, false)
                .with(StandardFacts.MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(StandardFacts.PRIOR_EXCHANGE, "NOT_TRIED");

        assertThat(of(silent)).singleElement().satisfies(one -> {
            assertThat(codes(one)).containsExactly("ASK_THE_SERVICE");
            assertThat(one.waits()).isFalse();
            assertThat(one.earliest()).isEqualTo(AS_OF);
        });
    }

    @Test
    @DisplayName("A counterfactual is written to JSON with what it supposes")
    void json() {
        assertThat(JsonMapper.shared().writeValueAsString(of(contested())))
                .contains("\"code\":\"MAKE_APPEAL\"", "\"supposition\":{\"fr\":", "\"earliest\":\"2024-08-10\"");
    }

    @Property(tries = 150)
    void appliedItIsAdmissibleAndNoProperPartOfItIs(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        Checker checker = Checker.of(regulation);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.9);
        List<Step> steps = steps(sheet, random);

        Verdict verdict = checker.check(sheet, REFERRED, AS_OF);
        List<Counterfactual> found = verdict.counterfactuals(steps, steps.size());

        for (Counterfactual one : found) {
            assertThat(kind(checker, sheet, one.steps(), one.earliest())).isEqualTo(VerdictKind.ADMISSIBLE);
            assertThat(one.waits()).isEqualTo(one.earliest().isAfter(AS_OF));
            for (int part = 0; part < 1 << one.steps().size(); part++) {
                boolean whole = part == (1 << one.steps().size()) - 1;
                LocalDate last = one.waits() && !whole ? AS_OF.plusYears(1) : AS_OF;
                if (!whole || one.waits()) {
                    for (LocalDate day = AS_OF; !day.isAfter(last); day = day.plusDays(7)) {
                        assertThat(kind(checker, sheet, part(one.steps(), part), day))
                                .isNotEqualTo(VerdictKind.ADMISSIBLE);
                    }
                }
            }
        }
        if (found.isEmpty() && verdict.kind() != VerdictKind.ADMISSIBLE) {
            for (int part = 0; part < 1 << steps.size(); part++) {
                assertThat(kind(checker, sheet, part(steps, part), AS_OF)).isNotEqualTo(VerdictKind.ADMISSIBLE);
            }
        }
    }

    private static List<Step> part(List<Step> steps, int mask) {
        List<Step> part = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if ((mask >> i & 1) != 0) {
                part.add(steps.get(i));
            }
        }
        return part;
    }

    private static VerdictKind kind(Checker checker, FactSheet sheet, List<Step> steps, LocalDate day) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        steps.forEach(step -> step.apply(draft, AS_OF));
        return checker.check(draft.build().orThrow(), REFERRED, day).kind();
    }

    /** Steps open to this sheet: flip a yes/no fact, choose another answer, or start the day again. */
    private static List<Step> steps(FactSheet sheet, Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Fact.YesNo fact = (Fact.YesNo) RandomRegulations.FACTS.get(i);
            sheet.value(fact)
                    .ifPresent(value -> steps.add(step(fact.id())
                            .from(new Literal(fact.id(), "", value))
                            .setting(fact, !value)));
        }
        Fact.OneOf choice = (Fact.OneOf) RandomRegulations.FACTS.get(3);
        sheet.value(choice)
                .filter(value -> !value.equals("Y"))
                .ifPresent(value -> steps.add(step(choice.id())
                        .costing(1 + random.nextInt(3))
                        .from(Literal.is(choice, "Y").negated())
                        .setting(choice, "Y")));
        steps.add(step(new FactId("day")).settingToday((Fact.Day) RandomRegulations.FACTS.get(5)));
        return steps;
    }

    private static Step step(FactId fact) {
        return Step.of(fact.value().toUpperCase(java.util.Locale.ROOT), new Wording("agir", "act"));
    }
}
