/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other report a reader could believe in is the cheapest there is, and holds as the first one does. */
class MoveProgramTest {

    private static final int NONE = -1;

    private static Map<Integer, Long> changes(Optional<Move> move) {
        Map<Integer, Long> changes = new TreeMap<>();
        move.ifPresent(m -> Arrays.stream(m.cells()).forEach(c -> changes.put(c, m.of(c))));
        return changes;
    }

    private static Map<Integer, Long> find(CellSystem system, BitSet hidden, int start, long amount, int frozen) {
        return changes(MoveProgram.find(system, new Latitude(system, hidden, new BitSet()), start, amount, frozen));
    }

    @Test
    @DisplayName("R-05.2 : ce qu'un effectif gagne, le plus petit des autres le perd")
    void theCheapestCellMakesUpForTheChange() {
        CellSystem system = Systems.rows(1, 9, 4);

        assertThat(find(system, Systems.cells(0), 0, 2, NONE)).isEqualTo(Map.of(0, 2L, 2, -2L));
        assertThat(find(system, Systems.cells(0, 1), 0, 2, NONE)).isEqualTo(Map.of(0, 2L, 1, -2L));
    }

    @Test
    @DisplayName("R-05.2 : plusieurs petits effectifs se partagent un grand écart, sans qu'aucun n'atteigne zéro")
    void severalSmallChangesMakeUpForALargeOne() {
        CellSystem system = Systems.rows(1, 9, 4);

        assertThat(find(system, Systems.cells(0), 0, 5, NONE)).isEqualTo(Map.of(0, 5L, 1, -2L, 2, -3L));
        assertThat(find(system, Systems.cells(0), 0, 11, NONE)).isEqualTo(Map.of(0, 11L, 1, -8L, 2, -3L));
        // beyond, the total has to be another too
        assertThat(find(system, Systems.cells(0), 0, 12, NONE)).isEqualTo(Map.of(0, 12L, 1, -8L, 2, -3L, 3, 1L));
    }

    @Test
    @DisplayName("R-05.2 : un total déjà publié n'est pas remis en cause")
    void whatIsPublishedStays() {
        CellSystem system = Systems.rows(1, 9, 4);
        system.earlier(Systems.key("", ""), 14, Ledger.Fate.PUBLISHED, "2024-01-01");

        assertThat(find(system, Systems.cells(0), 0, 11, NONE)).isNotEmpty();
        assertThat(find(system, Systems.cells(0), 0, 12, NONE)).isEmpty();
        assertThat(find(system, Systems.cells(0), 0, -1, NONE)).isEmpty();
        assertThat(find(system, Systems.cells(0), 3, 1, NONE)).isEmpty();
    }

    @Test
    void theFrozenCellIsLeftAlone() {
        CellSystem system = Systems.rows(2, 9, 4);

        assertThat(find(system, Systems.cells(0, 2), 0, 1, 2)).isEqualTo(Map.of(0, 1L, 1, -1L));
        assertThat(find(Systems.rows(2, 9), Systems.cells(0), 0, 1, 2)).isEqualTo(Map.of(0, 1L, 1, -1L));
        assertThat(find(Systems.rows(2, 9), Systems.cells(0), 0, 1, 1)).isEqualTo(Map.of(0, 1L, 2, 1L));
    }

    @Test
    @DisplayName("R-05.2 : dans un tableau croisé, un effectif change avec trois autres aux coins d'un rectangle")
    void aCrossedTableChangesAtTheCornersOfARectangle() {
        CellSystem system = Systems.crossed(new long[][] {{1, 20, 30}, {40, 5, 60}, {70, 80, 90}});

        assertThat(find(system, Systems.cells(0), 0, 1, NONE)).isEqualTo(Map.of(0, 1L, 1, -1L, 3, -1L, 4, 1L));
    }

    @Test
    @DisplayName("R-05.2 : une population contenue dans une autre n'en dépasse jamais l'effectif")
    void aPopulationStaysWithinTheOther() {
        CellSystem system = Systems.rows(3, 9, 40);
        int inner = system.cell(Systems.key("T0", "S0"), 2, 1);
        int rest = system.cell(Systems.key("T0", "S1").salted("else"), 9, 1);
        system.sum(system.cell(Systems.key("T0", "S2").salted("all"), 11, 1), inner, rest);
        system.nest(10, false);

        assertThat(find(system, Systems.cells(inner), inner, 1, NONE)).isEqualTo(Map.of(inner, 1L, rest, -1L));
        // one more than the population around it, which then has to be larger
        assertThat(find(system, Systems.cells(inner), inner, 2, NONE))
                .isEqualTo(Map.of(inner, 2L, rest, -2L, 0, 1L, 1, -1L));
    }

    @Test
    @DisplayName("R-05.2 : un zéro ne monte que là où un zéro peut être masqué")
    void aZeroRisesWhereItMayBeWithheld() {
        CellSystem system = Systems.rows(0, 9, 40);
        Latitude plain = new Latitude(system, new BitSet(), new BitSet());
        Latitude sensitive = new Latitude(system, new BitSet(), Systems.cells(0));

        assertThat(changes(MoveProgram.find(system, plain, 0, 1, NONE))).isEmpty();
        assertThat(changes(MoveProgram.find(system, sensitive, 0, 1, NONE))).isEqualTo(Map.of(0, 1L, 1, -1L));
        assertThat(changes(MoveProgram.find(system, sensitive, 1, -9, NONE))).isEmpty();
    }

    @Provide
    Arbitrary<long[]> insides() {
        return Arbitraries.longs().between(0, 4).array(long[].class).ofSize(6);
    }

    /** Every change of the six cells inside by one at most, the totals following. */
    @Property(tries = 200)
    void noEnumeratedMoveIsCheaper(
            @ForAll("insides") long[] inside, @ForAll @IntRange(min = 0, max = 5) int start, @ForAll int marks) {
        CellSystem system =
                Systems.crossed(new long[][] {Arrays.copyOfRange(inside, 0, 3), Arrays.copyOfRange(inside, 3, 6)});
        BitSet hidden = BitSet.valueOf(new long[] {marks & 0xFFF});
        Latitude latitude = new Latitude(system, hidden, new BitSet());
        long cheapest = Long.MAX_VALUE;
        for (int code = 0; code < 729; code++) {
            long[] delta = delta(code);
            cheapest = delta[start] == 1 ? Math.min(cheapest, cost(system, latitude, delta)) : cheapest;
        }
        Optional<Move> move = MoveProgram.find(system, latitude, start, 1, NONE);

        if (move.isEmpty()) {
            assertThat(cheapest).isEqualTo(Long.MAX_VALUE);
        } else {
            long[] delta = new long[12];
            Arrays.stream(move.get().cells()).forEach(c -> delta[c] = move.get().of(c));
            assertThat(totals(delta)).isEqualTo(delta);
            assertThat(delta[start]).isEqualTo(1);
            assertThat(cost(system, latitude, delta)).isLessThanOrEqualTo(cheapest);
        }
    }

    private static long[] delta(int code) {
        long[] delta = new long[12];
        long rest = code;
        for (int cell = 0; cell < 6; cell++) {
            delta[cell] = rest % 3 - 1;
            rest /= 3;
        }
        return totals(delta);
    }

    private static long[] totals(long[] delta) {
        long[] all = Arrays.copyOf(delta, 12);
        for (int r = 0; r < 2; r++) {
            all[6 + r] = delta[3 * r] + delta[3 * r + 1] + delta[3 * r + 2];
        }
        for (int c = 0; c < 3; c++) {
            all[8 + c] = delta[c] + delta[3 + c];
        }
        all[11] = all[6] + all[7];
        return all;
    }

    private static long cost(CellSystem system, Latitude latitude, long[] delta) {
        long cost = 0;
        for (int cell = 0; cell < delta.length; cell++) {
            long value = system.value(cell);
            if (delta[cell] != 0 && (value == 0 || value + delta[cell] < 1)) {
                return Long.MAX_VALUE;
            }
            cost += latitude.cost(cell) * Math.abs(delta[cell]);
        }
        return cost;
    }
}
