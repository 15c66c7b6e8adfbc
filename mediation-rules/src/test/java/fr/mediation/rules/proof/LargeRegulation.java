/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A règlement larger than any that exists: sixty facts of every kind, a hundred rules. */
final class LargeRegulation {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final int FACTS = 60;

    private final Random random;
    private final int reach;
    private final List<Fact<?>> facts = new ArrayList<>();

    private LargeRegulation(long seed, int reach) {
        this.random = new Random(seed);
        this.reach = reach;
    }

    /**
     * One règlement.
     *
     * @param reach how far apart the facts of one rule can be: sixty mixes them all
     */
    static Regulation of(long seed, int rules, int reach) {
        return new LargeRegulation(seed, reach).write(rules);
    }

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private Regulation write(int rules) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        for (int i = 1; i <= 3; i++) {
            draft.parameter(new ParameterId("P" + i), Period.ofMonths(i), new Wording("durée", "period"), ARTICLE);
        }
        for (int i = 0; i < FACTS; i++) {
            facts.add(fact(i));
        }
        facts.forEach(draft::fact);
        for (int i = 0; i < rules; i++) {
            draft.rules(rule(i));
        }
        return draft.build();
    }

    private static Fact<?> fact(int number) {
        String name = "fact" + number;
        FactId id = new FactId(name);
        return switch (number % 6) {
            case 0 ->
                new Fact.OneOf(
                        id,
                        text(name),
                        List.of(Option.of("A", "a", "a"), Option.of("B", "b", "b"), Option.of("C", "c", "c")));
            case 1 -> number % 12 == 1 ? new Fact.Day(id, text(name)) : new Fact.Count(id, text(name), 5);
            default -> new Fact.YesNo(id, text(name));
        };
    }

    private Condition atom(int around) {
        int place = Math.floorMod(around + random.nextInt(reach), FACTS);
        Fact<?> fact = facts.get(place);
        Condition atom;
        if (fact instanceof Fact.YesNo yesNo) {
            atom = Condition.yes(yesNo);
        } else if (fact instanceof Fact.OneOf one) {
            atom = Condition.is(one, random.nextBoolean() ? "A" : "B");
        } else if (fact instanceof Fact.Day day) {
            atom = Condition.elapsed(day, new ParameterId("P" + (1 + random.nextInt(3))));
        } else {
            atom = Condition.reaches((Fact.Count) fact, 1 + random.nextInt(5));
        }
        return random.nextInt(3) == 0 ? Condition.not(atom) : atom;
    }

    private Rule rule(int number) {
        int around = random.nextInt(FACTS);
        List<Condition> parts = new ArrayList<>();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            parts.add(atom(around));
        }
        Rule rule = Rule.exclusion("RULE_" + number)
                .when(new Condition.All(parts))
                .because("motif", "ground")
                .citing(ARTICLE);
        if (number % 5 == 0) {
            rule = rule.except(RuleException.lifts("E_" + number, atom(around))
                    .because("exception", "exception")
                    .citing(ARTICLE));
        }
        return rule.toString().contains("on=AS_OF") ? rule.curable(Cure.BY_TIME) : rule;
    }
}
