/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a reader knows: for each population, a figure or bounds of it; sums of figures; populations within others. Built from what is
 * printed alone, by other hands than those that chose the marks.
 */
final class Figures {

    /** No bound above. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    /** Who is counted, and in which state of the cases: late and corrected ones change the figures of a past year. */
    record Who(String measure, int vintage, Cohort cohort, ReportingPeriod period, Map<Axis, List<String>> codes) {

        Who in(int other) {
            return new Who(measure, other, cohort, period, codes);
        }

        Who with(Axis axis, List<String> kept) {
            if (axis.time() && cohort != Cohort.IN_STOCK) {
                return new Who(
                        measure, vintage, cohort, period.part(axis, kept.get(0)).orElse(period), codes);
            }
            Map<Axis, List<String>> narrowed = new TreeMap<>(codes);
            List<String> within = codes.getOrDefault(axis, kept);
            narrowed.put(axis, kept.stream().filter(within::contains).sorted().toList());
            return new Who(measure, vintage, cohort, period, narrowed);
        }

        /** Whether each case counted here is counted there, cases being added from one vintage to the next and none taken out. */
        boolean within(Who other) {
            boolean bothInStock = cohort == Cohort.IN_STOCK && other.cohort == Cohort.IN_STOCK;
            boolean comparable =
                    cohort == other.cohort || (cohort == Cohort.IN_STOCK && other.cohort == Cohort.RECEIVED);
            boolean days = comparable
                    && other.period.contains(period)
                    && (!bothInStock || period.to().equals(other.period.to()));
            return days
                    && !equals(other)
                    && vintage <= other.vintage
                    && measure.equals(other.measure)
                    && other.codes.entrySet().stream()
                            .allMatch(e -> Optional.ofNullable(codes.get(e.getKey()))
                                    .filter(e.getValue()::containsAll)
                                    .isPresent());
        }
    }

    /** The parts make the total, or stay within it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sum(int total, int[] parts, boolean exact) {}

    private final List<Who> who = new ArrayList<>();
    private final Map<Who, Integer> places = new HashMap<>();
    private long[] least = new long[64];
    private long[] most = new long[64];
    private final List<Sum> sums = new ArrayList<>();
    private final boolean linked;

    /** Vintages are linked when cases were only added from one to the next. */
    Figures(boolean linked) {
        this.linked = linked;
    }

    /** The place of a population; one that is new can be anything from a bound on. */
    int place(Who population, long from) {
        Integer known = places.get(population);
        if (known != null) {
            return known;
        }
        int at = who.size();
        if (at == least.length) {
            least = Arrays.copyOf(least, 2 * at);
            most = Arrays.copyOf(most, 2 * at);
        }
        who.add(population);
        places.put(population, at);
        least[at] = from;
        most[at] = UNBOUNDED;
        return at;
    }

    /** Learns that a figure lies between two bounds; what contradicts is left aside, as another figure under the same name. */
    void learn(int place, long from, long to) {
        long low = Math.max(least[place], from);
        long high = Math.min(most[place], to);
        if (low <= high) {
            least[place] = low;
            most[place] = high;
        }
    }

    void sum(int total, List<Integer> parts, boolean exact) {
        sums.add(new Sum(total, parts.stream().mapToInt(Integer::intValue).toArray(), exact));
    }

    /** Figures of days that do not meet, within the days of another figure of the same cases, make that one or stay within it. */
    void alongTime() {
        Map<Who, List<Integer>> families = new LinkedHashMap<>();
        ReportingPeriod none = ReportingPeriod.ofYear(1);
        for (int place = 0; place < size(); place++) {
            Who own = who.get(place);
            if ((own.measure().isEmpty() || own.measure().startsWith(Reader.SUM)) && own.cohort() != Cohort.IN_STOCK) {
                Who family = new Who(own.measure(), own.vintage(), own.cohort(), none, own.codes());
                families.computeIfAbsent(family, f -> new ArrayList<>()).add(place);
            }
        }
        families.values().forEach(family -> family.forEach(whole -> alongTime(whole, family)));
    }

    private void alongTime(int whole, List<Integer> family) {
        ReportingPeriod days = who.get(whole).period();
        List<Integer> within = family.stream()
                .filter(p -> p != whole && days.contains(who.get(p).period()))
                .sorted(Comparator.comparing((Integer p) -> who.get(p).period().from())
                        .thenComparing(p -> who.get(p).period().to(), Comparator.reverseOrder()))
                .toList();
        List<Integer> parts = new ArrayList<>();
        LocalDate next = days.from();
        boolean all = true;
        for (int place : within) {
            ReportingPeriod period = who.get(place).period();
            if (!period.from().isBefore(next)) {
                all &= period.from().equals(next);
                parts.add(place);
                next = period.to().plusDays(1);
            }
        }
        if (!parts.isEmpty()) {
            sum(whole, parts, all && next.isAfter(days.to()));
        }
    }

    int find(Who population) {
        return places.getOrDefault(population, -1);
    }

    int size() {
        return who.size();
    }

    Who who(int place) {
        return who.get(place);
    }

    long least(int place) {
        return least[place];
    }

    long most(int place) {
        return most[place];
    }

    boolean known(int place) {
        return least[place] == most[place];
    }

    List<Sum> sums() {
        return sums;
    }

    /** The figures that are known, whatever their vintage. */
    Map<Who, Long> printed() {
        Map<Who, Long> printed = new HashMap<>();
        for (int place = 0; place < size(); place++) {
            if (known(place)) {
                printed.put(who(place).in(0), least(place));
            }
        }
        return printed;
    }

    /** The pairs of populations of which one lies within the other and one at least is not known. */
    List<int[]> nestings() {
        List<int[]> found = new ArrayList<>();
        for (int inner = 0; inner < size(); inner++) {
            for (int outer = 0; outer < size(); outer++) {
                if (inner != outer
                        && !(known(inner) && known(outer))
                        && most[inner] > least[outer]
                        && (linked || who.get(inner).vintage() == who.get(outer).vintage())
                        && who.get(inner).within(who.get(outer))) {
                    found.add(new int[] {inner, outer});
                }
            }
        }
        return found;
    }
}
