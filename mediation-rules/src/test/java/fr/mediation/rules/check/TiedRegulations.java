/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;

/** Règlements drawn at random over standard facts alone, which hang together and fit in one word of bits. */
final class TiedRegulations {

    private static final ParameterId SILENCE = new ParameterId("SILENCE");
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    /** Facts that hang together: exclusive answers, answers that suppose others, a day that supposes one. */
    static final List<Fact<?>> FACTS = List.of(
            StandardFacts.BEFORE_COURT,
            StandardFacts.COURT_ORDERED_MEDIATION,
            StandardFacts.FINAL_JUDGMENT,
            StandardFacts.APPEAL_MADE,
            StandardFacts.APPEAL_RECEIVED_ON,
            StandardFacts.APPEAL_ANSWER,
            StandardFacts.RAPO_REQUIRED,
            StandardFacts.RAPO_MADE);

    private static Condition atom(Random random) {
        Condition atom = switch (random.nextInt(9)) {
            case 0 -> Condition.yes(StandardFacts.BEFORE_COURT);
            case 1 -> Condition.yes(StandardFacts.COURT_ORDERED_MEDIATION);
            case 2 -> Condition.yes(StandardFacts.FINAL_JUDGMENT);
            case 3 -> Condition.yes(StandardFacts.APPEAL_MADE);
            case 4 -> Condition.elapsed(StandardFacts.APPEAL_RECEIVED_ON, SILENCE);
            case 5 -> Condition.is(StandardFacts.APPEAL_ANSWER, "NONE");
            case 6 -> Condition.is(StandardFacts.APPEAL_ANSWER, "POSITIVE", "PARTIAL");
            case 7 -> Condition.yes(StandardFacts.RAPO_REQUIRED);
            default -> Condition.yes(StandardFacts.RAPO_MADE);
        };
        return random.nextInt(3) == 0 ? Condition.not(atom) : atom;
    }

    private static Condition condition(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> atom(random);
            case 1 -> Condition.all(atom(random), Condition.any(atom(random), atom(random)));
            case 2 -> Condition.atLeast(2, atom(random), atom(random), atom(random));
            default -> Condition.all(atom(random), atom(random));
        };
    }

    static Regulation regulation(Random random) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .parameter(SILENCE, Period.ofMonths(2), new Wording("silence", "silence"), ARTICLE);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Rule rule = Rule.exclusion("RULE_" + i)
                    .when(condition(random))
                    .because("motif", "ground")
                    .citing(ARTICLE);
            boolean timed = rule.toString().contains("on=AS_OF");
            draft.rules(timed && random.nextBoolean() ? rule.curable(Cure.BY_TIME) : rule);
        }
        return draft.build();
    }

    /** A sheet in which each fact is known with a given probability, where the others allow it. */
    static FactSheet sheet(Regulation regulation, Random random, double known) {
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary());
        NaiveEvaluator values = new NaiveEvaluator(regulation, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);
        FactSheet sheet = draft.build().orThrow();
        for (Fact<?> fact : FACTS) {
            if (random.nextDouble() < known) {
                List<Object> possible = values.values(fact, sheet);
                NaiveEvaluator.with(draft, fact, possible.get(random.nextInt(possible.size())));
                if (draft.build() instanceof SheetReading.Accepted accepted) {
                    sheet = accepted.sheet();
                } else {
                    draft.without(fact);
                }
            }
        }
        return sheet;
    }

    private TiedRegulations() {}
}
