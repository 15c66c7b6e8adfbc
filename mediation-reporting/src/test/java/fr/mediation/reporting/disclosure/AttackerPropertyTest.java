/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * An attacker who lists every set of cases there could be, prints the report of each, and keeps those that agree with
 * what was published: no small count may come out with one value only.
 */
class AttackerPropertyTest {

    private static final List<String> KINDS = List.of("MEDIATION", "REORIENTATION");
    private static final List<String> OUTCOMES = List.of("COMPLETE", "PARTIAL", "NONE");
    private static final int MOST = 9;
    private static final Cell SHOWN = new Cell.Count(-1);
    private static final Wording WORDS = CaseArbitraries.words();
    private static final ReportSpec SPEC = new ReportSpec(
            LocalDate.of(2025, 1, 1),
            CaseArbitraries.codes(),
            List.of(
                    TableSpec.of("kinds", WORDS, ReportingPeriod.ofYear(2024), Axis.KIND),
                    TableSpec.of("outcomes", WORDS, ReportingPeriod.ofYear(2024), Axis.OUTCOME),
                    TableSpec.of("mediations", WORDS, ReportingPeriod.ofYear(2024), Axis.OUTCOME)
                            .where(Condition.in(Axis.KIND, "MEDIATION")),
                    TableSpec.of("cross", WORDS, ReportingPeriod.ofYear(2024), Axis.OUTCOME)
                            .by(Axis.KIND)
                            .where(Condition.in(Axis.OUTCOME, "COMPLETE", "PARTIAL"))));

    /** The number of cases of each kind and outcome, in six places. */
    @Provide
    Arbitrary<List<Integer>> worlds() {
        return Arbitraries.integers().between(0, MOST).list().ofSize(6);
    }

    private static Map<String, Long> figures(List<Integer> world) {
        Map<String, Long> figures = new HashMap<>();
        for (int k = 0; k < 2; k++) {
            for (int o = 0; o < 3; o++) {
                long n = world.get(k * 3 + o);
                for (String key : keys(KINDS.get(k), OUTCOMES.get(o))) {
                    figures.merge(key, n, Long::sum);
                }
            }
        }
        return figures;
    }

    /** Every figure of the report that one case is counted in, told from the meaning of the tables. */
    private static List<String> keys(String kind, String outcome) {
        List<String> keys = new ArrayList<>(List.of(
                "kinds/" + kind + "/COUNT",
                "kinds/TOTAL/COUNT",
                "outcomes/" + outcome + "/COUNT",
                "outcomes/TOTAL/COUNT"));
        if (kind.equals("MEDIATION")) {
            keys.add("mediations/" + outcome + "/COUNT");
            keys.add("mediations/TOTAL/COUNT");
        }
        if (!outcome.equals("NONE")) {
            keys.add("cross/" + outcome + "/" + kind + ".COUNT");
            keys.add("cross/" + outcome + "/TOTAL");
            keys.add("cross/TOTAL/" + kind + ".COUNT");
            keys.add("cross/TOTAL/TOTAL");
        }
        return keys;
    }

    private static ProtectedReport publish(List<Integer> world, int threshold) {
        ReportState state = ReportState.empty(SPEC);
        for (int k = 0; k < 2; k++) {
            for (int o = 0; o < 3; o++) {
                for (int i = 0; i < world.get(k * 3 + o); i++) {
                    state.add(new CaseRecordBuilder()
                            .id("x")
                            .receivedOn(LocalDate.of(2024, 5, 2))
                            .kind(KINDS.get(k))
                            .outcome(OUTCOMES.get(o))
                            .build());
                }
            }
        }
        return Disclosure.protect(state, DisclosurePolicy.minCount(threshold));
    }

    private static Map<String, Cell> printed(ProtectedReport report) {
        Map<String, Cell> printed = new HashMap<>();
        for (ProtectedTable table : report.tables()) {
            for (ProtectedTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    ProtectedTable.Column column = table.columns().get(i);
                    if (column.unit() == ProtectedTable.Unit.CASES) {
                        printed.put(
                                table.id() + "/" + row.code() + "/" + column.key(),
                                row.cells().get(i));
                    }
                }
            }
        }
        return printed;
    }

    private static boolean agrees(Map<String, Cell> printed, Map<String, Long> figures) {
        return printed.entrySet().stream().allMatch(e -> {
            long value = figures.getOrDefault(e.getKey(), 0L);
            return e.getValue().withheld() ? value >= 1 : e.getValue().count().orElse(-1) == value;
        });
    }

    /** All worlds within a few cases of the true one: enough to find a second value when there is one. */
    private static List<List<Integer>> around(List<Integer> world, int reach) {
        List<List<Integer>> found = new ArrayList<>(List.of(List.of()));
        for (int n : world) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> start : found) {
                for (int other = Math.max(0, n - reach); other <= n + reach; other++) {
                    List<Integer> next = new ArrayList<>(start);
                    next.add(other);
                    longer.add(next);
                }
            }
            found = longer;
        }
        return found;
    }

    @Property(tries = 60)
    void noSmallCountHasOneValueOnly(
            @ForAll("worlds") List<Integer> world, @ForAll @IntRange(min = 2, max = 5) int threshold) {
        Map<String, Cell> printed = printed(publish(world, threshold));
        Map<String, Long> truth = figures(world);
        List<String> small = truth.entrySet().stream()
                .filter(e -> e.getValue() > 0 && e.getValue() < threshold)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Set<Long>> believable = new HashMap<>();
        for (List<Integer> other : around(world, 2)) {
            Map<String, Long> figures = figures(other);
            if (agrees(printed, figures)) {
                small.forEach(key ->
                        believable.computeIfAbsent(key, k -> new HashSet<>()).add(figures.getOrDefault(key, 0L)));
            }
        }

        assertThat(agrees(printed, truth)).isTrue();
        for (String key : small) {
            assertThat(printed.getOrDefault(key, SHOWN).withheld()).as(key).isTrue();
            Set<Long> values = believable.getOrDefault(key, Set.of());
            assertThat(values).as("%s in %s", key, world).hasSizeGreaterThan(1);
        }
    }

    /** Mediations with an outcome, and mediations with a complete or partial one, would give the others by subtraction. */
    @Test
    void aDifferenceBetweenNestedPopulationsIsProtectedToo() {
        Map<String, Cell> printed = printed(publish(List.of(9, 8, 1, 9, 9, 9), 3));

        assertThat(printed.getOrDefault("mediations/NONE/COUNT", SHOWN).withheld())
                .isTrue();
        boolean both = !printed.getOrDefault("mediations/TOTAL/COUNT", SHOWN).withheld()
                && !printed.getOrDefault("cross/TOTAL/MEDIATION.COUNT", SHOWN).withheld();
        assertThat(both).isFalse();
    }
}
