/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader knows: every figure of the report, the sums that bind them, and which populations lie within others. */
final class CellSystem {

    /** Σ parts = total. */
    record Sum(int total, List<Integer> parts) {

        Sum {
            parts = List.copyOf(parts);
        }
    }

    /** Every case of the inner figure is one of the outer figure. */
    record Nesting(int inner, int outer) {}

    private final List<CellKey> keys = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();
    private final List<BitSet> tables = new ArrayList<>();
    private final Map<CellKey, Integer> byKey = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Nesting> nestings = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<List<Integer>> nestingsOf = new ArrayList<>();
    private final BitSet totals = new BitSet();

    /** The number of a figure; figures with one key share one number. */
    int cell(CellKey wanted, long value, int table) {
        CellKey key = wanted;
        Integer known = byKey.get(key);
        if (known != null && values.get(known) != value) {
            key = wanted.salted("table " + table);
            known = byKey.get(key);
        }
        if (known == null) {
            known = keys.size();
            byKey.put(key, known);
            keys.add(key);
            values.add(value);
            tables.add(new BitSet());
            sumsOf.add(new ArrayList<>());
            nestingsOf.add(new ArrayList<>());
        }
        tables.get(known).set(table);
        return known;
    }

    void sum(int total, List<Integer> parts) {
        totals.set(total);
        int index = sums.size();
        sums.add(new Sum(total, parts));
        sumsOf.get(total).add(index);
        parts.forEach(cell -> sumsOf.get(cell).add(index));
    }

    /** Finds the nested populations whose difference is small enough to matter. */
    void nest(long slack) {
        for (int inner = 0; inner < keys.size(); inner++) {
            for (int outer = 0; outer < keys.size(); outer++) {
                long difference = values.get(outer) - values.get(inner);
                if (inner != outer
                        && difference >= 0
                        && difference <= slack
                        && values.get(outer) > 0
                        && keys.get(inner).within(keys.get(outer))) {
                    nestingsOf.get(inner).add(nestings.size());
                    nestingsOf.get(outer).add(nestings.size());
                    nestings.add(new Nesting(inner, outer));
                }
            }
        }
    }

    /** The number of the figure with a key, -1 when the report has none. */
    int find(CellKey key) {
        return byKey.getOrDefault(key, -1);
    }

    int size() {
        return keys.size();
    }

    long value(int cell) {
        return values.get(cell);
    }

    boolean isTotal(int cell) {
        return totals.get(cell);
    }

    List<Nesting> nestings() {
        return nestings;
    }

    boolean sameTable(int a, int b) {
        return tables.get(a).intersects(tables.get(b));
    }

    Sum sum(int index) {
        return sums.get(index);
    }

    List<Integer> sumsOf(int cell) {
        return sumsOf.get(cell);
    }

    List<Integer> nestingsOf(int cell) {
        return nestingsOf.get(cell);
    }
}
