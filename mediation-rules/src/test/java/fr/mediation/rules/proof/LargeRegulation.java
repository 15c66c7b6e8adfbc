/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.StandardFacts;
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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Règlements larger than any that exists: sixty facts at least, a hundred rules. */
public final class LargeRegulation {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final int FACTS = 60;

    private final Random random;
    private final int reach;
    private final List<Fact<?>> facts;

    private LargeRegulation(long seed, int reach, List<Fact<?>> facts) {
        this.random = new Random(seed);
        this.reach = reach;
        this.facts = facts;
    }

    /**
     * One règlement.
     *
     * @param reach how far apart the facts of one rule can be: sixty mixes them all
     */
    public static Regulation of(long seed, int rules, int reach) {
        return new LargeRegulation(seed, reach, local(LargeRegulation::fact)).write(rules, 3, 5);
    }

    /** Sixty yes/no facts that rules of two to four conditions mix, one rule in three with an exception. */
    public static Regulation ofAnswers(long seed) {
        return new LargeRegulation(seed, FACTS, local(n -> new Fact.YesNo(id(n), text(id(n).value()))))
                .write(100, 2, 3);
    }

    /** Facts of every kind, those of the statute among them, with what they forbid one another. */
    public static Regulation ofEveryKind(long seed) {
        List<Fact<?>> facts = new ArrayList<>(StandardFacts.VOCABULARY.facts());
        facts.addAll(local(LargeRegulation::wider));
        return new LargeRegulation(seed, facts.size(), facts).write(100, 2, 4);
    }

    /** A version of which so many rules, far from one another, say something else of the same facts. */
    public static Regulation changing(Regulation base, Random random, int count) {
        List<Rule> rules = new ArrayList<>(base.rules());
        List<Condition> conditions = base.rules().stream()
                .map(rule -> ((Condition.All) rule.condition()))
                .flatMap(all -> all.conditions().stream())
                .toList();
        for (int i = 0; i < count; i++) {
            int place = i * rules.size() / count;
            Rule was = rules.get(place);
            List<Condition> parts = new ArrayList<>(((Condition.All) was.condition()).conditions());
            parts.set(random.nextInt(parts.size()), conditions.get(random.nextInt(conditions.size())));
            boolean timed = parts.toString().contains("on=AS_OF");
            Ground ground = was.ground();
            rules.set(
                    place,
                    new Rule(
                            new Ground(
                                    ground.id(),
                                    ground.wording(),
                                    ground.references(),
                                    ground.source(),
                                    timed ? Cure.BY_TIME : Cure.NEVER),
                            was.kind(),
                            new Condition.All(parts),
                            was.mandatory(),
                            was.exceptions(),
                            was.body().orElse(null),
                            was.reading().orElse(null)));
        }
        return new Regulation(
                base.header(), base.parameters(), base.localFacts(), rules, base.practice(), base.invariants());
    }

    private static List<Fact<?>> local(IntFunction<Fact<?>> fact) {
        return new ArrayList<>(IntStream.range(0, FACTS).mapToObj(fact).toList());
    }

    private static FactId id(int number) {
        return new FactId("fact" + number);
    }

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private Regulation write(int rules, int conditions, int excepted) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        for (int i = 1; i <= 3; i++) {
            draft.parameter(new ParameterId("P" + i), Period.ofMonths(i), new Wording("durée", "period"), ARTICLE);
        }
        facts.stream()
                .filter(fact -> !StandardFacts.VOCABULARY.facts().contains(fact))
                .forEach(draft::fact);
        for (int i = 0; i < rules; i++) {
            draft.rules(rule(i, conditions, excepted));
        }
        return draft.build();
    }

    private static Fact<?> fact(int number) {
        FactId id = id(number);
        String name = id.value();
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

    private static Fact<?> wider(int number) {
        List<Option> options = IntStream.range(0, 6)
                .mapToObj(i -> Option.of(String.valueOf((char) ('A' + i)), "option", "option"))
                .toList();
        return switch (number % 15) {
            case 0 -> new Fact.OneOf(id(number), text(id(number).value()), options);
            case 1, 2 -> new Fact.Several(id(number), text(id(number).value()), options);
            case 3 -> new Fact.Day(id(number), text(id(number).value()));
            case 4 -> new Fact.Count(id(number), text(id(number).value()), 5);
            default -> new Fact.YesNo(id(number), text(id(number).value()));
        };
    }

    private Condition atom(int around) {
        int place = Math.floorMod(around + random.nextInt(reach), facts.size());
        Fact<?> fact = facts.get(place);
        Condition atom;
        if (fact instanceof Fact.YesNo yesNo) {
            atom = Condition.yes(yesNo);
        } else if (fact instanceof Fact.OneOf one) {
            int chosen = random.nextInt(2);
            atom = Condition.is(one, one.options().get(chosen).code());
        } else if (fact instanceof Fact.Several several) {
            atom = Condition.includes(
                    several,
                    several.options()
                            .get(random.nextInt(several.options().size()))
                            .code());
        } else if (fact instanceof Fact.Day day) {
            atom = Condition.elapsed(day, new ParameterId("P" + (1 + random.nextInt(3))));
        } else {
            atom = Condition.reaches((Fact.Count) fact, 1 + random.nextInt(5));
        }
        return random.nextInt(3) == 0 ? Condition.not(atom) : atom;
    }

    private Rule rule(int number, int conditions, int excepted) {
        int around = random.nextInt(facts.size());
        List<Condition> parts = new ArrayList<>();
        for (int i = conditions + random.nextInt(5 - conditions); i > 0; i--) {
            parts.add(atom(around));
        }
        Rule rule = Rule.exclusion("RULE_" + number)
                .when(new Condition.All(parts))
                .because("motif", "ground")
                .citing(ARTICLE);
        if (number % excepted == 0) {
            rule = rule.except(RuleException.lifts("E_" + number, atom(around))
                    .because("exception", "exception")
                    .citing(ARTICLE));
        }
        return rule.toString().contains("on=AS_OF") ? rule.curable(Cure.BY_TIME) : rule;
    }
}
