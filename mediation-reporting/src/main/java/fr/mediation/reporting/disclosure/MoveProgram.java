/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches another report a reader could believe in: the same published figures, the same sums, and other values in withheld cells. A
 * move that also changes published cells tells which of them to withhold, at the least cost.
 *
 * <p>A linear program, whose unknowns are by how much each figure changes and whose cost grows with each change. Solved by the dual
 * simplex method, from the report as it is: a sum enters the table of equations when a change breaks it, and so does a nesting, so that
 * only what is near the figure is ever looked at. Changes of half a case, which are rare, are taken back one after the other. What is
 * found is checked in whole numbers: the arithmetic of the method may only make it miss a move.
 */
final class MoveProgram {

    private static final int NOBODY = -1;
    private static final int MOST_PIVOTS = 500;
    private static final int MOST_ATTEMPTS = 8;
    private static final double TINY = 1e-7;
    private static final double WHOLE = 1e-4;

    private final CellSystem cells;
    private final Latitude latitude;
    /** Of each cell, then of the slack of each nesting: what it is worth. */
    private final double[] value;

    /** Of each variable outside the basis: what raising it by one would cost through those of the basis. */
    private final double[] price;

    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Row> rowOf = new HashMap<>();
    private final BitSet fixed;
    private final BitSet moved = new BitSet();
    private final BitSet sums = new BitSet();
    private final BitSet nestings = new BitSet();

    private MoveProgram(CellSystem cells, Latitude latitude, BitSet fixed) {
        this.fixed = fixed;
        this.cells = cells;
        this.latitude = latitude;
        int width = cells.size() + cells.nestings().size();
        this.value = new double[width];
        this.price = new double[width];
    }

    /** One equation: a variable of the basis plus factors times those outside it is constant. */
    private static final class Row {

        private final double[] factors;
        private int basic = NOBODY;
        private double worth;
        private double cost;
        private double least;
        private double most;

        Row(int width) {
            factors = new double[width];
        }

        double excess() {
            return worth > most + TINY ? worth - most : worth < least - TINY ? least - worth : 0;
        }
    }

    /** The cheapest move that changes one cell by an amount and leaves the frozen cell alone, empty when there is none. */
    static Optional<Move> find(CellSystem cells, Latitude latitude, int start, long amount, int frozen) {
        if (!latitude.allows(start, amount)) {
            return Optional.empty();
        }
        BitSet fixed = new BitSet();
        fixed.set(start);
        if (frozen >= 0) {
            fixed.set(frozen);
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            MoveProgram program = new MoveProgram(cells, latitude, fixed);
            program.value[start] = amount;
            program.moved.set(start);
            if (!program.solve()) {
                return Optional.empty();
            }
            int broken = program.fraction();
            if (broken < 0) {
                Move move = program.move();
                return move.believable(cells, latitude) ? Optional.of(move) : Optional.empty();
            }
            fixed.set(broken);
        }
        return Optional.empty();
    }

    private boolean solve() {
        for (int pivot = 0; pivot < MOST_PIVOTS; pivot++) {
            Optional<Row> broken = broken();
            if (broken.isEmpty()) {
                return true;
            }
            Row row = broken.get();
            double bound = row.worth > row.most ? row.most : row.least;
            int entering = entering(row, bound - row.worth);
            if (entering < 0) {
                return false;
            }
            pivot(row, bound, entering);
        }
        return false;
    }

    private Optional<Row> broken() {
        Optional<Row> worst = rows.stream().filter(r -> r.excess() > 0).max(Comparator.comparingDouble(Row::excess));
        if (worst.isPresent()) {
            return worst;
        }
        for (int cell = moved.nextSetBit(0); cell >= 0; cell = moved.nextSetBit(cell + 1)) {
            for (int index : cells.sumsOf(cell)) {
                if (!sums.get(index)) {
                    sums.set(index);
                    Row row = enter(cells.sum(index));
                    if (row.excess() > 0) {
                        return Optional.of(row);
                    }
                }
            }
        }
        for (int cell = moved.nextSetBit(0); cell >= 0; cell = moved.nextSetBit(cell + 1)) {
            for (int index : cells.nestingsOf(cell)) {
                CellSystem.Nesting nesting = cells.nestings().get(index);
                if (!nestings.get(index) && value[nesting.inner()] - value[nesting.outer()] > slack(nesting) + TINY) {
                    nestings.set(index);
                    return Optional.of(enter(nesting, index));
                }
            }
        }
        return Optional.empty();
    }

    private double slack(CellSystem.Nesting nesting) {
        return cells.value(nesting.outer()) - cells.value(nesting.inner());
    }

    private Row enter(CellSystem.Sum sum) {
        Row row = new Row(value.length);
        for (int part : sum.parts()) {
            add(row, part, 1);
        }
        add(row, sum.total(), -1);
        rows.add(row);
        return row;
    }

    private Row enter(CellSystem.Nesting nesting, int index) {
        Row row = new Row(value.length);
        add(row, nesting.inner(), -1);
        add(row, nesting.outer(), 1);
        row.basic = cells.size() + index;
        row.least = Double.NEGATIVE_INFINITY;
        row.most = slack(nesting);
        rows.add(row);
        rowOf.put(row.basic, row);
        return row;
    }

    private void add(Row row, int cell, double factor) {
        row.worth -= factor * value[cell];
        Row basic = rowOf.get(cell);
        if (basic == null) {
            row.factors[cell] += factor;
            return;
        }
        for (int i = 0; i < row.factors.length; i++) {
            row.factors[i] -= factor * basic.factors[i];
        }
    }

    /** The variable that mends a row at the least cost, -1 when none does. */
    private int entering(Row row, double gap) {
        int best = NOBODY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < row.factors.length; i++) {
            double factor = row.factors[i];
            if (Math.abs(factor) < TINY || fixed.get(i)) {
                continue;
            }
            double cost = cost(i, gap / factor < 0) / Math.abs(factor);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    /** What it costs to raise or lower a variable by one, infinite when it cannot be. */
    private double cost(int variable, boolean up) {
        if (variable >= cells.size()) {
            return up ? Double.POSITIVE_INFINITY : Math.max(0, -price[variable]);
        }
        if (value[variable] < -TINY) {
            return up ? Math.max(0, price[variable] - own(variable)) : Double.POSITIVE_INFINITY;
        }
        if (!latitude.allows(variable, up ? 1 : -1)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, own(variable) + (up ? price[variable] : -price[variable]));
    }

    /** Costs differ a little, so that ties never make the method go round. */
    private double own(int cell) {
        return latitude.cost(cell) + ((cell * 0x9E3779B1) >>> 20) * 1e-6;
    }

    private void pivot(Row row, double bound, int entering) {
        double[] factors = row.factors;
        double factor = factors[entering];
        double change = (row.worth - bound) / factor;
        int leaving = row.basic;
        double left = row.cost;
        row.basic = entering;
        row.worth = value[entering] + change;
        range(row, change > 0);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.abs(factors[i]) < TINY ? 0 : factors[i] / factor;
        }
        factors[entering] = 0;
        if (leaving >= 0) {
            factors[leaving] = 1 / factor;
            value[leaving] = bound;
            moved.set(leaving, leaving < cells.size() && Math.abs(bound) > TINY);
            rowOf.remove(leaving);
        }
        double paid = row.cost + price[entering];
        for (int i = 0; i < factors.length; i++) {
            price[i] -= paid * factors[i];
        }
        if (leaving >= 0) {
            price[leaving] -= left;
        }
        for (Row other : rows) {
            double times = other.factors[entering];
            if (other != row && times != 0) {
                for (int i = 0; i < factors.length; i++) {
                    other.factors[i] -= times * factors[i];
                }
                other.factors[entering] = 0;
                other.worth -= times * change;
            }
        }
        rowOf.put(entering, row);
        settle();
    }

    /** A cell that rises may come back to what it is, one that falls to what it may fall to. */
    private void range(Row row, boolean up) {
        int variable = row.basic;
        if (variable >= cells.size()) {
            row.cost = 0;
            row.least = Double.NEGATIVE_INFINITY;
            row.most = slack(cells.nestings().get(variable - cells.size()));
            return;
        }
        boolean above = up && value[variable] >= -TINY;
        row.cost = above ? own(variable) : -own(variable);
        row.least = above ? 0 : -latitude.fall(variable);
        row.most = above ? Double.POSITIVE_INFINITY : 0;
    }

    private void settle() {
        for (Row row : rows) {
            if (row.basic >= 0) {
                value[row.basic] = row.worth;
                moved.set(row.basic, row.basic < cells.size() && Math.abs(row.worth) > TINY);
            }
        }
    }

    /** The first cell that would change by something else than a whole number, -1 when there is none. */
    private int fraction() {
        return moved.stream()
                .filter(c -> Math.abs(value[c] - Math.rint(value[c])) > WHOLE)
                .findFirst()
                .orElse(NOBODY);
    }

    private Move move() {
        int[] changed = moved.stream().toArray();
        return new Move(
                changed,
                IntStream.of(changed).mapToLong(c -> Math.round(value[c])).toArray());
    }
}
