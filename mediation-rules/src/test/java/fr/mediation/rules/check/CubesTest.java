/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Disjunctions of conjunctions as masks, beside the reading of each sign: with one word of facts, and with two. */
class CubesTest {

    private static final Sheets NARROW = new Sheets(10);
    private static final Sheets WIDE = new Sheets(80);

    private static Cover.Sign sign(Sheets sheets, Random random) {
        int fact = random.nextInt(sheets == NARROW ? 10 : 80);
        int atom = random.nextInt(3) == 0 ? sheets.atoms.firstDerived() + random.nextInt(Long.SIZE) : fact;
        return new Cover.Sign(atom, random.nextBoolean());
    }

    /** Conjunctions of one to three signs, which do not belie one another. */
    private static List<List<Cover.Sign>> disjunction(Sheets sheets, Random random) {
        List<List<Cover.Sign>> cubes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Cover.Sign> cube = new ArrayList<>();
            Set<Integer> atoms = new TreeSet<>();
            for (int signs = 1 + random.nextInt(3); signs > 0; signs--) {
                Cover.Sign sign = sign(sheets, random);
                if (atoms.add(sign.atom())) {
                    cube.add(sign);
                }
            }
            cubes.add(cube);
        }
        return cubes;
    }

    private static int value(List<List<Cover.Sign>> cubes, Known known) {
        boolean open = false;
        for (List<Cover.Sign> cube : cubes) {
            if (cube.stream().allMatch(sign -> known.value(sign.atom()) == (sign.holds() ? 1 : 0))) {
                return Cubes.HOLDS;
            }
            open |= cube.stream().noneMatch(sign -> known.value(sign.atom()) == (sign.holds() ? 0 : 1));
        }
        return open ? Cubes.OPEN : Cubes.REFUTED;
    }

    @Property(tries = 1000)
    void theValueIsThatOfTheSigns(@ForAll Random random) {
        Sheets sheets = random.nextBoolean() ? NARROW : WIDE;
        List<List<Cover.Sign>> cubes = disjunction(sheets, random);
        Known known = sheets.known(random, 0.4 + 0.6 * random.nextDouble());

        Cubes masks = Cubes.of(cubes, sheets.atoms);

        assertThat(masks.value(known)).isEqualTo(value(cubes, known));
        assertThat(masks.speaks()).isTrue();
        assertThat(masks.holdsEver(known.facts()))
                .isEqualTo(cubes.stream()
                        .anyMatch(cube -> cube.stream()
                                .allMatch(sign -> sign.atom() < sheets.atoms.firstDerived()
                                        && known.value(sign.atom()) == (sign.holds() ? 1 : 0))));
    }

    @Property(tries = 200)
    void severalDisjunctionsAreOne(@ForAll Random random) {
        Sheets sheets = random.nextBoolean() ? NARROW : WIDE;
        List<List<Cover.Sign>> one = disjunction(sheets, random);
        List<List<Cover.Sign>> other = disjunction(sheets, random);
        List<List<Cover.Sign>> both = new ArrayList<>(one);
        both.addAll(other);
        Known known = sheets.known(random, 0.7);

        Cubes any = Cubes.any(List.of(Cubes.of(one, sheets.atoms), Cubes.of(other, sheets.atoms)), sheets.atoms);

        assertThat(any.value(known)).isEqualTo(value(both, known));
        assertThat(any.speaks()).isTrue();
    }

    @Property(tries = 200)
    void anAtomIsEnoughWhereAConjunctionIsThatSignAlone(@ForAll Random random) {
        Sheets sheets = random.nextBoolean() ? NARROW : WIDE;
        Cover.Sign alone = sign(sheets, random);
        Cover.Sign other = sign(sheets, random);
        Cubes masks = Cubes.of(
                alone.atom() == other.atom() ? List.of(List.of(alone)) : List.of(List.of(alone), List.of(alone, other)),
                sheets.atoms);

        for (int atom = 0; atom < sheets.atoms.firstDerived() + Long.SIZE; atom++) {
            int expected = atom == alone.atom() ? (alone.holds() ? 1 : 0) : -1;
            assertThat(masks.alone(atom)).isEqualTo(expected);
        }
    }

    @Test
    void aConjunctionOfNothingAlwaysHoldsAndADisjunctionOfNothingNever() {
        for (Sheets sheets : List.of(NARROW, WIDE)) {
            Known unknown = sheets.known(new Random(1), 0);
            assertThat(Cubes.of(List.of(List.of()), sheets.atoms).value(unknown))
                    .isEqualTo(Cubes.HOLDS);
            assertThat(Cubes.of(List.of(), sheets.atoms).value(unknown)).isEqualTo(Cubes.REFUTED);
        }
    }

    @Test
    void whatIsLeftToTheGraphSaysNothing() {
        Cubes silent = Cubes.undecided(NARROW.atoms);
        Known unknown = NARROW.known(new Random(1), 0);
        Cubes always = Cubes.of(List.of(List.of()), NARROW.atoms);

        assertThat(silent.speaks()).isFalse();
        assertThat(silent.value(unknown)).isEqualTo(Cubes.OPEN);
        assertThat(Cubes.any(List.of(Cubes.of(List.of(), NARROW.atoms), silent), NARROW.atoms)
                        .value(unknown))
                .isEqualTo(Cubes.OPEN);
        assertThat(Cubes.any(List.of(silent, always), NARROW.atoms).value(unknown))
                .isEqualTo(Cubes.HOLDS);
    }
}
