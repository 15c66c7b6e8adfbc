/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random règlements and random people, against the slow reading of every way to complete a sheet. */
class InterviewPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static final Fact.YesNo A = new Fact.YesNo(new FactId("pa"), text("pa"));
    private static final Fact.YesNo B =
            new Fact.YesNo(new FactId("pb"), text("pb").delicate());
    private static final Fact.YesNo C =
            new Fact.YesNo(new FactId("pc"), text("pc").costing(4));
    private static final Fact.YesNo SUPPOSING =
            new Fact.YesNo(new FactId("pd"), text("pd").presupposing(Literal.yes(A)));
    private static final Fact.OneOf CHOICE = new Fact.OneOf(
            new FactId("choice"),
            text("choice"),
            List.of(Option.of("X", "x", "x"), Option.of("Y", "y", "y"), Option.of("Z", "z", "z")));
    private static final Fact.Several TAGS = new Fact.Several(
            new FactId("tags"), text("tags"), List.of(Option.of("T", "t", "t"), Option.of("U", "u", "u")));
    private static final List<Fact<?>> FACTS = List.of(A, B, C, SUPPOSING, CHOICE, TAGS);

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private static Condition atom(Random random) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> Condition.yes(A);
            case 2 -> Condition.yes(B);
            case 3 -> Condition.yes(C);
            case 4 -> Condition.all(Condition.yes(A), Condition.yes(SUPPOSING));
            case 5 -> Condition.is(CHOICE, random.nextBoolean() ? new String[] {"X"} : new String[] {"Y", "Z"});
            default -> Condition.includes(TAGS, random.nextBoolean() ? "T" : "U");
        };
    }

    private static Condition condition(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0 -> atom(random);
            case 1 -> Condition.not(condition(random, depth - 1));
            case 2 -> Condition.all(condition(random, depth - 1), condition(random, depth - 1));
            default -> Condition.any(condition(random, depth - 1), condition(random, depth - 1));
        };
    }

    @Provide
    Arbitrary<Regulation> regulations() {
        return Arbitraries.randomValue(random -> {
            var draft = Regulation.named("essai")
                    .of("X")
                    .titled("Essai", "Trial")
                    .adoptedOn(LocalDate.of(2020, 1, 1))
                    .governing(Validity.since(LocalDate.of(2020, 1, 1)));
            FACTS.forEach(draft::fact);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                draft.rules(Rule.exclusion("RULE_" + i)
                        .when(condition(random, 3))
                        .because("motif", "ground")
                        .citing(ARTICLE));
            }
            return draft.build();
        });
    }

    private static List<Object> values(Fact<?> fact) {
        if (fact instanceof Fact.YesNo) {
            return List.of(true, false);
        }
        if (fact instanceof Fact.OneOf) {
            return List.of("X", "Y", "Z");
        }
        return List.of(
                Selection.none(),
                Selection.exactly(List.of("T")),
                Selection.exactly(List.of("U")),
                Selection.exactly(List.of("T", "U")));
    }

    @SuppressWarnings("unchecked")
    private static <T> Answering answer(Interview interview, Fact<T> fact, Object value) {
        return interview.answer(fact, (T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(FactSheetDraft draft, Fact<T> fact, Object value) {
        draft.with(fact, (T) value);
    }

    private static Map<FactId, Object> truth(Random random) {
        Map<FactId, Object> truth = new LinkedHashMap<>();
        for (Fact<?> fact : FACTS) {
            List<Object> values = values(fact);
            truth.put(fact.id(), values.get(random.nextInt(values.size())));
        }
        return truth;
    }

    private static FactSheet complete(Regulation regulation, Map<FactId, Object> truth) {
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary());
        FACTS.forEach(fact -> put(draft, fact, Objects.requireNonNull(truth.get(fact.id()))));
        return draft.build().orThrow();
    }

    private static Interview step(Interview interview, Map<FactId, Object> truth, boolean knows) {
        FactId asked = interview.next().orElseThrow().fact();
        Fact<?> fact = interview.sheet().vocabulary().fact(asked).orElseThrow();
        return knows
                ? answer(interview, fact, Objects.requireNonNull(truth.get(asked)))
                        .orThrow()
                : interview.doNotKnow(asked).orThrow();
    }

    @Property(tries = 200)
    void endsSettledAsTheCheckerWouldOnTheCompletedSheet(
            @ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        Map<FactId, Object> truth = truth(random);
        Interview interview = Interview.of(checker, DAY, DAY);

        while (!interview.finished()) {
            interview = step(interview, truth, true);
        }

        assertThat(interview.verdict().kind())
                .isEqualTo(checker.check(complete(regulation, truth), DAY, DAY).kind());
        assertThat(interview.verdict().kind())
                .isEqualTo(checker.check(interview.sheet(), DAY, DAY).kind());
    }

    @Property(tries = 200)
    void alwaysEndsAndAsksNothingTwice(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        Map<FactId, Object> truth = truth(random);
        Interview interview = Interview.of(checker, DAY, DAY);
        Set<FactId> asked = new HashSet<>();

        while (!interview.finished()) {
            FactId fact = interview.next().orElseThrow().fact();
            assertThat(asked.add(fact)).isTrue();
            interview = step(interview, truth, random.nextInt(3) > 0);
        }

        assertThat(asked).hasSizeLessThanOrEqualTo(FACTS.size());
        assertThat(interview.verdict().stillPossible())
                .contains(checker.check(complete(regulation, truth), DAY, DAY).kind());
    }

    @Property(tries = 200)
    void neverAsksAnIdleQuestion(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        Map<FactId, Object> truth = truth(random);
        Interview interview = Interview.of(checker, DAY, DAY);

        while (!interview.finished()) {
            for (Question question : interview.questions()) {
                assertThat(canMatter(checker, interview.sheet(), question.fact()))
                        .isTrue();
            }
            interview = step(interview, truth, random.nextInt(4) > 0);
        }
    }

    /** Whether, for some way of completing everything else, two answers give two verdicts. */
    private static boolean canMatter(Checker checker, FactSheet sheet, FactId asked) {
        List<Map<FactId, Object>> others = List.of(Map.of());
        for (Fact<?> fact : FACTS) {
            if (fact.id().equals(asked)) {
                continue;
            }
            List<Object> values =
                    sheet.state(fact.id()) instanceof FactState.Known known ? List.of(known.value()) : values(fact);
            List<Map<FactId, Object>> more = new ArrayList<>();
            for (Map<FactId, Object> each : others) {
                for (Object value : values) {
                    Map<FactId, Object> one = new LinkedHashMap<>(each);
                    one.put(fact.id(), value);
                    more.add(one);
                }
            }
            others = more;
        }
        Fact<?> fact = checker.regulation().vocabulary().fact(asked).orElseThrow();
        for (Map<FactId, Object> other : others) {
            Set<VerdictKind> kinds = new HashSet<>();
            for (Object value : values(fact)) {
                Map<FactId, Object> all = new LinkedHashMap<>(other);
                all.put(asked, value);
                kinds.add(checker.check(complete(checker.regulation(), all), DAY, DAY)
                        .kind());
            }
            if (kinds.size() > 1) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 100)
    void backUndoesTheLastAnswer(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Map<FactId, Object> truth = truth(random);
        Interview interview = Interview.of(Checker.of(regulation), DAY, DAY);

        while (!interview.finished()) {
            Interview next = step(interview, truth, random.nextInt(3) > 0);
            assertThat(next.back().sheet()).isEqualTo(interview.sheet());
            assertThat(next.back().next()).isEqualTo(interview.next());
            interview = next;
        }
    }

    @Property(tries = 100)
    void correctingEveryAnswerIsLikeHavingGivenTheRightOnes(
            @ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        Map<FactId, Object> mistaken = truth(random);
        Map<FactId, Object> truth = truth(random);
        Interview interview = Interview.of(checker, DAY, DAY);
        while (!interview.finished()) {
            interview = step(interview, mistaken, true);
        }

        for (FactId id : interview.answered()) {
            if (interview.answered().contains(id)) {
                Fact<?> fact = regulation.vocabulary().fact(id).orElseThrow();
                interview = answer(interview, fact, Objects.requireNonNull(truth.get(id)))
                        .orThrow();
            }
        }
        while (!interview.finished()) {
            interview = step(interview, truth, true);
        }

        assertThat(interview.verdict().kind())
                .isEqualTo(checker.check(complete(regulation, truth), DAY, DAY).kind());
    }
}
