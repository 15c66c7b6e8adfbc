/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.rules.facts.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What unknown days can be together, and the requests told of each case, beside every choice of days of a small grid. */
class DaysTogetherPropertyTest {

    private static boolean holds(Formula formula, DayGrid grid, int code) {
        if (formula instanceof Formula.Atom atom) {
            int[] bits = grid.bits();
            int bit = IntStream.range(0, bits.length)
                    .filter(i -> bits[i] == atom.atom())
                    .findFirst()
                    .orElseThrow();
            return (code >>> bit & 1) != 0 == atom.positive();
        }
        return formula instanceof Formula.And and
                ? and.parts().stream().allMatch(part -> holds(part, grid, code))
                : ((Formula.Or) formula).parts().stream().anyMatch(part -> holds(part, grid, code));
    }

    /** The cases that what is known leaves. */
    private static Set<Integer> left(DayGrid grid, Known known) {
        int[] bits = grid.bits();
        return IntStream.range(0, 1 << bits.length)
                .filter(code -> IntStream.range(0, bits.length)
                        .allMatch(bit -> known.value(bits[bit]) < 0 || known.value(bits[bit]) == (code >>> bit & 1)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 400)
    void aCaseIsLeftIfAndOnlyIfSomeChoiceOfDaysMakesIt(@ForAll Random random) {
        DayGrid grid = new DayGrid(random);
        Formula days = new Correlation(grid.atoms).cases(grid.known());

        Set<Integer> left = left(grid, grid.known());
        left.removeIf(code -> !holds(grid.logic.theory(), grid, code) || !holds(days, grid, code));

        assertThat(left).isEqualTo(grid.possible());
    }

    @Property(tries = 400)
    void aFunctionOfTheCasesReachesWhatTheChoicesOfDaysReach(@ForAll Random random) {
        DayGrid grid = new DayGrid(random);
        int[] leaf = IntStream.generate(() -> random.nextInt(3)).limit(64).toArray();
        Set<Integer> kept = new TreeSet<>();
        left(grid, grid.known()).stream()
                .filter(code -> holds(grid.logic.theory(), grid, code))
                .forEach(kept::add);

        int leaves = new Correlation(grid.atoms).leaves(grid.known(), known -> {
            Set<Integer> now = left(grid, known);
            now.retainAll(kept);
            return leaves(now, leaf);
        });

        assertThat(leaves).isEqualTo(leaves(grid.possible(), leaf));
    }

    private static int leaves(Set<Integer> codes, int[] leaf) {
        return codes.stream().reduce(0, (leaves, code) -> leaves | 1 << leaf[code], (one, other) -> one | other);
    }

    private static Formula only(DayGrid grid, int code) {
        List<Formula> signs = new ArrayList<>();
        int[] bits = grid.bits();
        for (int bit = 0; bit < bits.length; bit++) {
            signs.add(new Formula.Atom(bits[bit], (code >>> bit & 1) != 0));
        }
        return new Formula.And(signs);
    }

    @Property(tries = 60)
    void aRequestIsToldOfEachCaseThatCanBeAndOfNoOther(@ForAll Random random) {
        DayGrid grid = new DayGrid(random);
        CaseTeller teller = new CaseTeller(grid.atoms, grid.logic.used(), DayGrid.REFERRED, DayGrid.AS_OF);
        FactSheet nothing = FactSheet.draft(grid.sheet.vocabulary()).build().orThrow();
        Known unknown = new Known(nothing, 1, 0, 0, DayGrid.REFERRED, DayGrid.AS_OF);
        DayGrid free = grid.unsaid();
        Set<Integer> told = new TreeSet<>();

        for (int code = 0; code < 1 << grid.bits().length; code++) {
            Graph graph = new Graph();
            int cases = graph.and(graph.of(grid.logic.theory()), graph.of(only(grid, code)));
            Optional<FactSheet> drawn = teller.find(graph, cases, sheet -> true);
            Completions completions = new Completions(grid.logic, new Correlation(grid.atoms), unknown);
            int wanted = completions.literal(only(grid, code), completions.own());
            Optional<FactSheet> searched = teller.find(completions, wanted, sheet -> true);
            assertThat(searched.isPresent()).isEqualTo(drawn.isPresent());
            for (FactSheet sheet :
                    List.of(drawn, searched).stream().flatMap(Optional::stream).toList()) {
                assertThat(grid.told(sheet)).isEqualTo(code);
                told.add(code);
            }
        }

        assertThat(told).isEqualTo(free.possible());
    }
}
