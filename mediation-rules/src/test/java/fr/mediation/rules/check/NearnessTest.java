/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.proof.LargeRegulation;
import fr.mediation.rules.regulation.Regulation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private static final Regulation REGULATION = LargeRegulation.of(1, 40, 60);

    /** A chain of pairs of facts that lie far from one another in the vocabulary. */
    private static List<Formula> chain(Atoms atoms) {
        List<Integer> firsts = atoms.vocabulary().facts().stream()
                .map(atoms::atomsOf)
                .filter(own -> !own.isEmpty())
                .map(own -> own.get(0))
                .toList();
        int size = firsts.size();
        int stride = IntStream.range(size / 3, size)
                .filter(step ->
                        BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).intValue() == 1)
                .findFirst()
                .orElseThrow();
        List<Formula> pairs = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            pairs.add(new Formula.And(List.of(
                    new Formula.Atom(firsts.get((i - 1) * stride % size), true),
                    new Formula.Atom(firsts.get(i * stride % size), true))));
        }
        return pairs;
    }

    private static int span(int[] levels, List<Formula> pairs) {
        return pairs.stream()
                .mapToInt(pair -> {
                    List<Formula> parts = ((Formula.And) pair).parts();
                    return Math.abs(levels[((Formula.Atom) parts.get(0)).atom()]
                            - levels[((Formula.Atom) parts.get(1)).atom()]);
                })
                .sum();
    }

    @Test
    void factsThatRulesJoinComeNearOneAnother() {
        Atoms atoms = new Atoms(REGULATION);
        List<Formula> pairs = chain(atoms);

        assertThat(span(Nearness.levels(atoms, pairs), pairs)).isLessThan(span(atoms.levels(), pairs) / 2);
    }

    @Test
    void eachAtomHasItsOwnPlaceAndThoseOfAFactStayTogether() {
        Atoms atoms = new Atoms(REGULATION);
        List<Formula> rules = Logic.rules(REGULATION, atoms);

        int[] levels = Nearness.levels(atoms, rules);

        List<Integer> all = new ArrayList<>();
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            List<Integer> places = atoms.atomsOf(fact).stream()
                    .map(atom -> levels[atom])
                    .sorted()
                    .toList();
            all.addAll(places);
            if (!places.isEmpty()) {
                assertThat(places.get(places.size() - 1) - places.get(0)).isEqualTo(places.size() - 1);
            }
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(Nearness.levels(atoms, rules)).isEqualTo(levels);
    }

    /** Pairs that follow one another in an order drawn at random: no order of the vocabulary by steps comes near it. */
    private static List<Formula> drawnChain(Atoms atoms, Random random) {
        List<Integer> firsts = new ArrayList<>(atoms.vocabulary().facts().stream()
                .map(atoms::atomsOf)
                .filter(own -> !own.isEmpty())
                .map(own -> own.get(0))
                .toList());
        Collections.shuffle(firsts, random);
        List<Formula> pairs = new ArrayList<>();
        for (int i = 1; i < firsts.size(); i++) {
            pairs.add(new Formula.And(
                    List.of(new Formula.Atom(firsts.get(i - 1), true), new Formula.Atom(firsts.get(i), true))));
        }
        return pairs;
    }

    @Test
    void factsJoinedInAnyOrderComeNearOneAnother() {
        Atoms atoms = new Atoms(REGULATION);
        for (int seed = 0; seed < 5; seed++) {
            List<Formula> pairs = drawnChain(atoms, new Random(seed));

            assertThat(span(Nearness.levels(atoms, pairs), pairs)).isLessThan(span(atoms.levels(), pairs) / 3);
        }
    }
}
