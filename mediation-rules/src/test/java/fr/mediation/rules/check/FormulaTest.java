/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The three-valued reading of a formula, where no mask says more. */
class FormulaTest {

    private static final Sheets SHEETS = new Sheets(20);

    /** Kleene's tables, by the set of the values of the parts. */
    private static int value(Formula formula, Known known) {
        if (formula instanceof Formula.Atom atom) {
            int so = known.value(atom.atom());
            return so < 0 ? Cubes.OPEN : so == (atom.positive() ? 1 : 0) ? Cubes.HOLDS : Cubes.REFUTED;
        }
        boolean all = formula instanceof Formula.And;
        List<Formula> parts = formula instanceof Formula.And and ? and.parts() : ((Formula.Or) formula).parts();
        Set<Integer> values = parts.stream().map(part -> value(part, known)).collect(Collectors.toSet());
        if (values.contains(all ? Cubes.REFUTED : Cubes.HOLDS)) {
            return all ? Cubes.REFUTED : Cubes.HOLDS;
        }
        return values.contains(Cubes.OPEN) ? Cubes.OPEN : all ? Cubes.HOLDS : Cubes.REFUTED;
    }

    @Property(tries = 300)
    void theValueIsThatOfKleene(@ForAll Random random) {
        Formula formula = GraphTest.formula(random, 3);
        Known known = SHEETS.known(random, random.nextDouble());

        assertThat(formula.value(known)).isEqualTo(value(formula, known));
    }

    @Test
    void partsAreReadOneByOne() {
        Known nothing = SHEETS.known(new Random(1), 0);
        Formula either = new Formula.Or(List.of(new Formula.Atom(0, true), new Formula.Atom(0, false)));

        // by each of its parts, not by what they are together: that is for a graph to see
        assertThat(either.value(nothing)).isEqualTo(Cubes.OPEN);
        assertThat(new Formula.And(List.of()).value(nothing)).isEqualTo(Cubes.HOLDS);
        assertThat(new Formula.Or(List.of()).value(nothing)).isEqualTo(Cubes.REFUTED);
    }
}
