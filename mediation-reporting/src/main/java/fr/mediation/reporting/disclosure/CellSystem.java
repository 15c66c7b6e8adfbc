/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader knows: every figure of the report, the sums that bind them, and which populations lie within others. */
final class CellSystem {

    /** Σ parts = total. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sum(int total, int[] parts) {}

    /** Every case of the inner figure is one of the outer figure. */
    record Nesting(int inner, int outer) {}

    /** The part has a code that may not be told of everybody in the whole. */
    record Group(int whole, int part) {}

    private final List<CellKey> keys = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();
    private final List<BitSet> tables = new ArrayList<>();
    private final Map<CellKey, Integer> byKey = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Nesting> nestings = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<List<Integer>> nestingsOf = new ArrayList<>();
    private final BitSet totals = new BitSet();
    private final BitSet current = new BitSet();
    private final BitSet published = new BitSet();
    private final BitSet secret = new BitSet();
    private final BitSet unwritten = new BitSet();
    private final BitSet unshown = new BitSet();

    /** The number of a figure of this report; figures with one key share one number. */
    int cell(CellKey wanted, long value, int table) {
        CellKey key = wanted;
        Integer known = byKey.get(key);
        if (known != null && values.get(known) != value) {
            key = wanted.salted("table " + table);
            known = byKey.get(key);
        }
        int cell = known == null ? add(key, value) : known;
        tables.get(cell).set(table);
        current.set(cell);
        return cell;
    }

    /** The number of a figure of an earlier report, the same as today's when it has not changed since. */
    int earlier(CellKey wanted, long value, Ledger.Fate fate, String day) {
        Integer known = byKey.get(wanted);
        CellKey key = known == null || values.get(known) == value ? wanted : wanted.asOf(day);
        Integer same = byKey.get(key);
        int cell = same == null ? add(key, value) : same;
        published.set(cell, published.get(cell) || fate == Ledger.Fate.PUBLISHED);
        secret.set(cell, secret.get(cell) || fate == Ledger.Fate.SECRET);
        return cell;
    }

    /** A figure that no report shows, and that readers know to be part of a sum. */
    int unshown(CellKey key, long value) {
        Integer known = byKey.get(key);
        int cell = known == null ? add(key, value) : known;
        unshown.set(cell);
        return cell;
    }

    /** Whether no report shows the figure, so that readers do not even know whether it is zero. */
    boolean isUnshown(int cell) {
        return unshown.get(cell);
    }

    /** Whether a sum already ties a figure to these parts. */
    boolean tied(int total, List<Integer> parts) {
        return sumsOf.get(total).stream()
                .map(sums::get)
                .anyMatch(s -> s.total() == total
                        && Arrays.stream(s.parts()).boxed().toList().containsAll(parts));
    }

    private int add(CellKey key, long value) {
        int cell = keys.size();
        byKey.put(key, cell);
        keys.add(key);
        values.add(value);
        tables.add(new BitSet());
        sumsOf.add(new ArrayList<>());
        nestingsOf.add(new ArrayList<>());
        return cell;
    }

    void sum(int total, int... parts) {
        totals.set(total);
        int index = sums.size();
        sums.add(new Sum(total, parts));
        sumsOf.get(total).add(index);
        for (int part : parts) {
            sumsOf.get(part).add(index);
        }
    }

    void group(int whole, int part) {
        groups.add(new Group(whole, part));
    }

    /** A zero that tables leave out: it cannot carry a mark. */
    void leaveUnwritten(int cell) {
        unwritten.set(cell);
    }

    /** Finds the nested populations whose difference is small enough to matter; nested zeros matter when a zero may be withheld. */
    void nest(long slack, boolean zeros) {
        for (int inner = 0; inner < keys.size(); inner++) {
            long within = values.get(inner);
            if (unshown.get(inner)) {
                continue;
            }
            for (int outer = 0; outer < keys.size(); outer++) {
                long difference = values.get(outer) - within;
                if (inner != outer
                        && !unshown.get(outer)
                        && difference >= 0
                        && difference <= slack
                        && (zeros || values.get(outer) > 0)
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

    CellKey key(int cell) {
        return keys.get(cell);
    }

    long value(int cell) {
        return values.get(cell);
    }

    boolean isTotal(int cell) {
        return totals.get(cell);
    }

    /** Whether this report shows the figure, or only an earlier one did. */
    boolean isCurrent(int cell) {
        return current.get(cell);
    }

    /** Whether an earlier report published the figure: readers have it, whatever this one does. */
    boolean isPublished(int cell) {
        return published.get(cell);
    }

    /** Whether an earlier publication withheld the figure for itself, and this report does not show it. */
    boolean wasSecret(int cell) {
        return secret.get(cell) && !current.get(cell);
    }

    boolean isUnwritten(int cell) {
        return unwritten.get(cell) && values.get(cell) == 0;
    }

    List<Nesting> nestings() {
        return nestings;
    }

    List<Group> groups() {
        return groups;
    }

    boolean sameTable(int a, int b) {
        return tables.get(a).intersects(tables.get(b));
    }

    List<Sum> sums() {
        return sums;
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
