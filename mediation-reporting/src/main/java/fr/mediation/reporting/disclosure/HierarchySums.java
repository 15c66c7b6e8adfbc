/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What readers can add up along a tree of codes, whatever the tables and the reports the figures stand in: the sub-headings of a policy
 * make its cases, and the directorates of a type, with those that no table shows.
 */
final class HierarchySums {

    private HierarchySums() {}

    /** Ties each figure of a root to the figures of the same cases by the codes under it. */
    static void enter(CellSystem system, Axis child, Axis parent, Map<String, String> roots) {
        Map<Integer, List<Integer>> below = new LinkedHashMap<>();
        for (int cell = 0; cell < system.size(); cell++) {
            CellKey key = system.key(cell);
            int whole = root(key, child, roots)
                    .map(root -> system.find(above(key, child, parent, root)))
                    .orElse(-1);
            if (whole >= 0) {
                below.computeIfAbsent(whole, w -> new ArrayList<>()).add(cell);
            }
        }
        below.forEach((whole, parts) -> enter(system, whole, apart(system, child, parts)));
    }

    /** The one root of the codes a figure keeps on an axis. */
    private static Optional<String> root(CellKey key, Axis child, Map<String, String> roots) {
        List<String> codes = key.codes().getOrDefault(child, List.of());
        List<String> found =
                codes.stream().map(c -> roots.getOrDefault(c, "")).distinct().toList();
        return found.size() == 1 && !found.get(0).isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static CellKey above(CellKey key, Axis child, Axis parent, String root) {
        Map<Axis, List<String>> codes = new TreeMap<>(key.codes());
        codes.remove(child);
        codes.put(parent, List.of(root));
        return new CellKey(key.cohort(), key.period(), codes, key.salt(), key.vintage());
    }

    /** Figures without a code in common, those of the fewest codes first. */
    private static List<Integer> apart(CellSystem system, Axis child, List<Integer> cells) {
        Set<String> taken = new HashSet<>();
        List<Integer> parts = new ArrayList<>();
        List<Integer> fewestFirst = cells.stream()
                .sorted(Comparator.comparingInt(
                                (Integer c) -> codes(system, child, c).size())
                        .thenComparing(c -> c))
                .toList();
        for (int cell : fewestFirst) {
            if (codes(system, child, cell).stream().noneMatch(taken::contains)) {
                taken.addAll(codes(system, child, cell));
                parts.add(cell);
            }
        }
        return parts;
    }

    private static List<String> codes(CellSystem system, Axis child, int cell) {
        return system.key(cell).codes().getOrDefault(child, List.of());
    }

    private static void enter(CellSystem system, int whole, List<Integer> parts) {
        long rest =
                system.value(whole) - parts.stream().mapToLong(system::value).sum();
        if (rest < 0 || system.tied(whole, parts)) {
            return;
        }
        List<Integer> all = new ArrayList<>(parts);
        if (rest > 0) {
            CellKey key = system.key(whole);
            all.add(system.unshown(key.salted("other than its parts " + key.salt()), rest));
        }
        system.sum(whole, all.stream().mapToInt(Integer::intValue).toArray());
    }
}
