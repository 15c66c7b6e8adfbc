/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

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

/** Règlements drawn at random over a few facts of every kind. */
public final class RandomRegulations {

    static final ParameterId SHORT = new ParameterId("SHORT");
    static final ParameterId LONG = new ParameterId("LONG");
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    static final List<Fact<?>> FACTS = facts();

    private RandomRegulations() {}

    public static Regulation regulation(Random random) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .parameter(SHORT, Period.ofMonths(1), new Wording("court", "short"), ARTICLE)
                .parameter(LONG, Period.of(0, 2, 5), new Wording("long", "long"), ARTICLE);
        FACTS.forEach(draft::fact);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            draft.rules(rule(random, i));
        }
        return draft.build();
    }

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>();
        for (String name : List.of("pa", "pb", "pc")) {
            facts.add(new Fact.YesNo(new FactId(name), text(name)));
        }
        facts.add(new Fact.OneOf(
                new FactId("choice"),
                text("choice"),
                List.of(Option.of("X", "x", "x"), Option.of("Y", "y", "y"), Option.of("Z", "z", "z"))));
        facts.add(new Fact.Several(
                new FactId("tags"), text("tags"), List.of(Option.of("T", "t", "t"), Option.of("U", "u", "u"))));
        facts.add(new Fact.Day(new FactId("day"), text("day")));
        facts.add(new Fact.Count(new FactId("count"), text("count"), 3));
        return facts;
    }

    private static Condition atom(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Condition.yes((Fact.YesNo) FACTS.get(random.nextInt(3)));
            case 3 ->
                Condition.is(
                        (Fact.OneOf) FACTS.get(3), random.nextBoolean() ? new String[] {"X"} : new String[] {"X", "Z"});
            case 4 -> Condition.includes((Fact.Several) FACTS.get(4), random.nextBoolean() ? "T" : "U");
            case 5 -> Condition.elapsed((Fact.Day) FACTS.get(5), random.nextBoolean() ? SHORT : LONG);
            case 6 -> Condition.elapsed((Fact.Day) FACTS.get(5), LONG);
            default -> Condition.reaches((Fact.Count) FACTS.get(6), 1 + random.nextInt(3));
        };
    }

    private static Condition condition(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        return switch (kind) {
            case 0, 1 -> atom(random);
            case 2 -> Condition.not(condition(random, depth - 1));
            case 3 -> Condition.all(condition(random, depth - 1), condition(random, depth - 1));
            case 4 -> Condition.any(condition(random, depth - 1), condition(random, depth - 1));
            default ->
                Condition.atLeast(
                        1 + random.nextInt(3),
                        condition(random, depth - 1),
                        condition(random, depth - 1),
                        condition(random, depth - 1));
        };
    }

    private static RuleException exception(Random random, String id, int depth) {
        Condition when = condition(random, 1);
        var steps =
                random.nextInt(3) == 0 && depth == 0 ? RuleException.confirms(id, when) : RuleException.lifts(id, when);
        RuleException made = steps.because("exception", "exception").citing(ARTICLE);
        return depth < 2 && random.nextInt(3) == 0 ? made.except(exception(random, id + "X", depth + 1)) : made;
    }

    private static Rule rule(Random random, int number) {
        Condition when = condition(random, 2);
        String id = "RULE_" + number;
        Rule rule = (random.nextBoolean() ? Rule.exclusion(id) : Rule.requirement(id))
                .when(when)
                .because("motif", "ground")
                .citing(ARTICLE);
        for (int i = random.nextInt(3); i > 0; i--) {
            RuleException exception = exception(random, "E" + i, 0);
            rule = rule.except(
                    !rule.exceptions().isEmpty()
                            ? exception.prevailingOver(
                                    rule.exceptions().get(0).id().value())
                            : exception);
        }
        boolean timed = rule.toString().contains("on=AS_OF");
        return timed && random.nextBoolean() ? rule.curable(Cure.BY_TIME) : rule;
    }
}
