/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which cases a figure counts, in one canonical form: two figures of the report with the same key are the same number,
 * whatever the tables they stand in.
 *
 * @param cohort which date counts
 * @param period the days
 * @param codes the codes kept on each axis that is restricted
 * @param salt empty, or what sets apart a population no other table shares
 * @param vintage empty, or the day of the earlier publication that gave this population another value
 */
record CellKey(Cohort cohort, ReportingPeriod period, Map<Axis, List<String>> codes, String salt, String vintage) {

    CellKey {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    CellKey(Cohort cohort, ReportingPeriod period, Map<Axis, List<String>> codes, String salt) {
        this(cohort, period, codes, salt, "");
    }

    CellKey with(Axis axis, String code) {
        return with(axis, List.of(code));
    }

    CellKey with(Axis axis, List<String> kept) {
        if (axis.time() && cohort != Cohort.IN_STOCK) {
            return new CellKey(cohort, period.part(axis, kept.get(0)).orElse(period), codes, salt, vintage);
        }
        Map<Axis, List<String>> narrowed = new TreeMap<>(codes);
        List<String> within = codes.getOrDefault(axis, kept);
        narrowed.put(axis, kept.stream().filter(within::contains).sorted().toList());
        return new CellKey(cohort, period, narrowed, salt, vintage);
    }

    CellKey salted(String other) {
        return new CellKey(cohort, period, codes, other, vintage);
    }

    CellKey asOf(String day) {
        return new CellKey(cohort, period, codes, salt, day);
    }

    /** Whether every case counted here is counted by the other figure too, as any reader can tell. */
    boolean within(CellKey other) {
        return !equals(other)
                && (other.salt.isEmpty() || other.salt.equals(salt))
                && withinPeriod(other)
                && other.codes.entrySet().stream()
                        .allMatch(e -> codes.containsKey(e.getKey())
                                && e.getValue().containsAll(codes.getOrDefault(e.getKey(), List.of())));
    }

    private boolean withinPeriod(CellKey other) {
        if (cohort == Cohort.IN_STOCK && other.cohort == Cohort.IN_STOCK) {
            return period.to().equals(other.period.to()) && other.period.contains(period);
        }
        boolean comparable = cohort == other.cohort || (cohort == Cohort.IN_STOCK && other.cohort == Cohort.RECEIVED);
        return comparable && other.period.contains(period);
    }
}
