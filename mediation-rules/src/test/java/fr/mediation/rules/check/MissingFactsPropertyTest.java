/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * What each missing fact is worth, against every completion and every partial answer: decisive when one answer to it settles
 * the verdict; useful when, other answers being given, it is what settles it; without effect otherwise.
 */
class MissingFactsPropertyTest {

    private static final LocalDate REFERRED = LocalDate.of(2024, 5, 6);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);
    /** A completion: a value for each open fact, none for a day without object; and its verdict. */
    private record Completion(List<Object> values, VerdictKind verdict) {}

    private static final String NONE = "none";

    /** Every completion of a sheet, the slow way. */
    private static final class Completions {

        private final NaiveEvaluator naive;
        private final FactSheet start;
        private final List<Fact<?>> open;
        private final List<Completion> all = new ArrayList<>();

        Completions(Regulation regulation, FactSheet start, List<Fact<?>> open) {
            this.naive = new NaiveEvaluator(regulation, REFERRED, AS_OF);
            this.start = start;
            this.open = open;
            complete(start, new ArrayList<>());
        }

        private void complete(FactSheet sheet, List<Object> values) {
            if (values.size() == open.size()) {
                all.add(new Completion(List.copyOf(values), naive.verdict(sheet)));
                return;
            }
            Fact<?> fact = open.get(values.size());
            for (Object value : naive.values(fact, start)) {
                SheetReading next = NaiveEvaluator.with(
                                FactSheet.draft(sheet.vocabulary()).from(sheet), fact, value)
                        .build();
                if (next instanceof SheetReading.Accepted accepted) {
                    values.add(value);
                    complete(accepted.sheet(), values);
                    values.remove(values.size() - 1);
                }
            }
            if (fact instanceof Fact.Day) {
                values.add(NONE);
                complete(sheet, values);
                values.remove(values.size() - 1);
            }
        }

        private Set<VerdictKind> verdicts(@Nullable Object[] said) {
            Set<VerdictKind> found = EnumSet.noneOf(VerdictKind.class);
            for (Completion completion : all) {
                boolean agrees = true;
                for (int i = 0; i < said.length && agrees; i++) {
                    agrees = said[i] == null
                            || said[i].equals(completion.values().get(i));
                }
                if (agrees) {
                    found.add(completion.verdict());
                }
            }
            return found;
        }

        Relevance relevance(int fact) {
            @Nullable Object[] said = new Object[open.size()];
            if (verdicts(said).size() < 2) {
                return Relevance.WITHOUT_EFFECT;
            }
            Set<Object> answers = new HashSet<>();
            all.forEach(completion -> answers.add(completion.values().get(fact)));
            answers.remove(NONE);
            for (Object answer : answers) {
                said[fact] = answer;
                if (verdicts(said).size() == 1) {
                    return Relevance.DECISIVE;
                }
            }
            said[fact] = null;
            return helps(fact, 0, said, answers) ? Relevance.USEFUL : Relevance.WITHOUT_EFFECT;
        }

        /** Whether some answers to other questions leave open what an answer to this one then settles. */
        private boolean helps(int fact, int from, @Nullable Object[] said, Set<Object> answers) {
            if (from == fact) {
                return helps(fact, from + 1, said, answers);
            }
            if (from < open.size()) {
                boolean found = helps(fact, from + 1, said, answers);
                Set<Object> values = new HashSet<>();
                all.forEach(completion -> values.add(completion.values().get(from)));
                for (Object value : values) {
                    said[from] = value;
                    found = found || helps(fact, from + 1, said, answers);
                }
                said[from] = null;
                return found;
            }
            if (verdicts(said).size() < 2) {
                return false;
            }
            boolean settles = false;
            for (Object answer : answers) {
                said[fact] = answer;
                settles |= verdicts(said).size() == 1;
            }
            said[fact] = null;
            return settles;
        }
    }

    private static void check(Regulation regulation, List<Fact<?>> facts, FactSheet sheet) {
        List<Fact<?>> open = facts.stream().filter(fact -> isOpen(sheet, fact)).toList();
        Completions completions = new Completions(regulation, sheet, open);
        List<MissingFact> missing =
                Checker.of(regulation).check(sheet, REFERRED, AS_OF).missing();

        Set<FactId> read = Checker.of(regulation).program().read();
        for (int i = 0; i < open.size(); i++) {
            FactId id = open.get(i).id();
            if (!read.contains(id)) {
                continue;
            }
            Relevance told = missing.stream()
                    .filter(fact -> fact.fact().equals(id))
                    .map(MissingFact::relevance)
                    .findFirst()
                    .orElse(Relevance.WITHOUT_EFFECT);
            assertThat(told)
                    .as("%s with %s under %s", id, sheet.toInput().facts(), regulation.rules())
                    .isEqualTo(completions.relevance(i));
        }
    }

    private static boolean isOpen(FactSheet sheet, Fact<?> fact) {
        return sheet.value(fact)
                .filter(value -> !(value instanceof Selection selection) || selection.complete())
                .isEmpty();
    }

    @Property(tries = 100)
    void factsThatHangTogetherAreWorthWhatEveryCompletionSays(@ForAll Random random) {
        Regulation regulation = TiedRegulations.regulation(random);

        check(regulation, TiedRegulations.FACTS, TiedRegulations.sheet(regulation, random, 0.3));
    }

    @Property(tries = 100)
    void factsOfEveryKindAreWorthWhatEveryCompletionSays(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);

        check(regulation, RandomRegulations.FACTS, CheckerPropertyTest.sheet(regulation, random, 0.45));
    }
}
