/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Rule;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The first reason of which everything was said, beside a reading of its signs. */
class ReasonTableTest {

    private static final Sheets NARROW = new Sheets(20);
    private static final Sheets WIDE = new Sheets(80);
    private static final Rule RULE = Rule.exclusion("ONE")
            .when(Condition.yes(StandardFacts.ANONYMOUS))
            .because("motif", "ground")
            .citing(LegalReference.of("Essai", "art. 1"));

    private static List<Cover.Sign> cube(Random random, int words) {
        Set<Integer> atoms = new TreeSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            atoms.add(random.nextInt(3) == 0 ? random.nextInt(64 * words) : 64 * random.nextInt(words));
        }
        return atoms.stream()
                .map(atom -> new Cover.Sign(atom, random.nextBoolean()))
                .toList();
    }

    private static boolean isSaid(long[] words, int atom) {
        return (words[atom >> 6] >>> atom & 1) != 0;
    }

    @Property(tries = 500)
    void theFirstReasonOfTheRuleThatWasSaidIsFound(@ForAll Random random) {
        Sheets sheets = random.nextBoolean() ? NARROW : WIDE;
        int words = sheets.atoms.words();
        List<List<List<Cover.Sign>>> cubes = IntStream.range(0, 3)
                .mapToObj(rule -> IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> cube(random, words))
                        .toList())
                .toList();
        List<List<Reason>> reasons = cubes.stream()
                .map(rule -> rule.stream()
                        .map(cube -> Reason.of(RULE, Outcome.HOLDS, cube, Map.of(), sheets.atoms, List.of()))
                        .toList())
                .toList();
        long[] yes = new long[words];
        long[] no = new long[words];
        for (int word = 0; word < words; word++) {
            yes[word] = random.nextLong() | (1L << random.nextInt(64));
            no[word] = ~yes[word] | (random.nextLong() & 1);
        }

        ReasonTable table = new ReasonTable(reasons, words);

        for (int rule = 0; rule < 3; rule++) {
            List<List<Cover.Sign>> own = cubes.get(rule);
            Reason expected = IntStream.range(0, own.size())
                    .filter(i -> own.get(i).stream().allMatch(sign -> isSaid(sign.holds() ? yes : no, sign.atom())))
                    .mapToObj(reasons.get(rule)::get)
                    .findFirst()
                    .orElse(null);
            int place = table.find(rule, yes, no);
            assertThat(table.reason(place)).isSameAs(expected);
            assertThat(table.finding(place)).isSameAs(expected == null ? null : expected.finding());
        }
    }
}
