/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers can add up along time: a figure since the origin is the sum of the same figures of the years within it, and of the days
 * no table shows.
 */
final class CalendarSums {

    private CalendarSums() {}

    /** Ties each figure to the longest figures of the same cases in parts of its days. */
    static void enter(CellSystem system) {
        Map<CellKey, List<Integer>> families = new LinkedHashMap<>();
        ReportingPeriod none = ReportingPeriod.ofYear(1);
        for (int cell = 0; cell < system.size(); cell++) {
            CellKey key = system.key(cell);
            if (key.cohort() != Cohort.IN_STOCK) {
                CellKey family = new CellKey(key.cohort(), none, key.codes(), key.salt(), key.vintage());
                families.computeIfAbsent(family, f -> new ArrayList<>()).add(cell);
            }
        }
        families.values().forEach(family -> family.forEach(whole -> enter(system, whole, family)));
    }

    private static void enter(CellSystem system, int whole, List<Integer> family) {
        ReportingPeriod days = system.key(whole).period();
        List<Integer> within = family.stream()
                .filter(c -> c != whole && days.contains(system.key(c).period()))
                .sorted(Comparator.comparing(
                                (Integer c) -> system.key(c).period().from())
                        .thenComparing(c -> system.key(c).period().to(), Comparator.reverseOrder()))
                .toList();
        List<Integer> parts = new ArrayList<>();
        ReportingPeriod last = null;
        boolean gap = false;
        long rest = system.value(whole);
        for (int cell : within) {
            ReportingPeriod period = system.key(cell).period();
            if (last == null || period.from().isAfter(last.to())) {
                gap |= !period.from()
                        .equals(last == null ? days.from() : last.to().plusDays(1));
                parts.add(cell);
                rest -= system.value(cell);
                last = period;
            }
        }
        if (last == null || rest < 0 || system.tied(whole, parts)) {
            return;
        }
        if (gap || !last.to().equals(days.to())) {
            parts.add(system.unshown(
                    system.key(whole).salted("rest " + system.key(whole).salt()), rest));
        } else if (rest != 0) {
            return;
        }
        system.sum(whole, parts.stream().mapToInt(Integer::intValue).toArray());
    }
}
