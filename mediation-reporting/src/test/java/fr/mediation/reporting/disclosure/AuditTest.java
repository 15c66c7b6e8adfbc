/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.audit.AuditReport;
import fr.mediation.reporting.disclosure.audit.AuditedCell;
import fr.mediation.reporting.disclosure.audit.DisclosureAudit;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTest {

    private static final DisclosurePolicy.MinimumCount THREE = DisclosurePolicy.minCount(3);

    private static ReportSpec spec(TableSpec... tables) {
        return new ReportSpec(LocalDate.of(2025, 1, 1), CaseArbitraries.codes(), List.of(tables));
    }

    private static TableSpec statuses(String id) {
        return TableSpec.of(id, CaseArbitraries.words(), ReportingPeriod.ofYear(2024), Axis.STATUS);
    }

    /** Cases by kind and status. */
    private static ReportState state(ReportSpec spec, int... counts) {
        List<String> kinds = List.of("MEDIATION", "REORIENTATION");
        List<String> statuses = List.of("COMPLETED", "IN_PROGRESS", "INADMISSIBLE", "ABANDONED");
        ReportState state = ReportState.empty(spec);
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                state.add(new CaseRecordBuilder()
                        .id("x")
                        .receivedOn(LocalDate.of(2024, 3, 1))
                        .kind(kinds.get(i / statuses.size()))
                        .status(statuses.get(i % statuses.size()))
                        .build());
            }
        }
        return state;
    }

    static Stream<DisclosurePolicy.MinimumCount> policies() {
        return Stream.of(
                THREE, DisclosurePolicy.minCount(5), DisclosurePolicy.minCount(11), DisclosurePolicy.healthAndSocial());
    }

    @ParameterizedTest
    @MethodSource("policies")
    @DisplayName("R-05.2 : rapport de l'Isère 2024, aucun chiffre masqué n'est retrouvé ni serré de près")
    void isere2024(DisclosurePolicy.MinimumCount policy) {
        ReportState state = Isere2024.state();
        ProtectedReport report = Disclosure.protect(state, policy);
        AuditReport audit = DisclosureAudit.of(state.spec(), report, policy).run();

        assertThat(audit.safe()).isTrue();
        assertThat(audit.count(AuditedCell.Verdict.NARROW)).isZero();
        assertThat(audit.count(AuditedCell.Verdict.PROTECTED))
                .isEqualTo(audit.cells().size())
                .isGreaterThan(30);
        assertThat(report.protection().unproven()).isZero();
        // what protection costs: sdcTable's users report about two secondary cells for a primary one
        assertThat(report.protection().complementary())
                .isLessThan(report.protection().belowThreshold());
    }

    @Test
    @DisplayName("R-05.2 : l'attaquant retrouve tout dès qu'un autre exemplaire publie les chiffres")
    void theAttackerHasTeeth() {
        ReportState state = Isere2024.state();
        ProtectedReport hidden = Disclosure.protect(state, THREE);
        ProtectedReport shown = Disclosure.protect(state, Disclosures.exact());
        AuditReport audit = DisclosureAudit.of(state.spec(), hidden, THREE)
                .beside(state.spec(), shown)
                .run();

        assertThat(audit.safe()).isFalse();
        for (AuditedCell cell : audit.cells()) {
            shown.table(cell.table())
                    .flatMap(t -> t.cell(cell.row(), cell.column()))
                    .ifPresent(c -> c.count().ifPresent(n -> {
                        assertThat(cell.least()).isEqualTo(n);
                        assertThat(cell.most()).isEqualTo(OptionalLong.of(n));
                        assertThat(cell.verdict())
                                .isEqualTo(n < 3 ? AuditedCell.Verdict.RECOVERED : AuditedCell.Verdict.DISPENSABLE);
                    }));
        }
    }

    @Test
    @DisplayName("R-05.2 : les intervalles sont ceux de l'énumération de toutes les situations possibles")
    void intervalsAreThoseOfAnEnumeration() {
        ReportSpec spec = spec(statuses("s").by(Axis.KIND));
        int[] truth = {4, 2, 3, 0, 3, 3, 1, 3};
        ProtectedReport report = Disclosure.protect(state(spec, truth), THREE);
        AuditReport audit = DisclosureAudit.of(spec, report, THREE).run();
        List<int[]> believable = new ArrayList<>();
        search(report.table("s").orElseThrow(), truth, new int[truth.length], 0, believable);

        assertThat(believable).hasSizeGreaterThan(1);
        assertThat(audit.cells()).isNotEmpty();
        for (AuditedCell cell : audit.cells()) {
            long[] values = believable.stream()
                    .mapToLong(world -> value(world, cell.row(), cell.column()))
                    .sorted()
                    .toArray();
            assertThat(cell.least()).as("%s %s", cell.row(), cell.column()).isEqualTo(values[0]);
            assertThat(cell.most()).isEqualTo(OptionalLong.of(values[values.length - 1]));
        }
    }

    private static final List<String> STATUSES = List.of("COMPLETED", "IN_PROGRESS", "INADMISSIBLE", "ABANDONED");

    /** Every world of as many cases that agrees with what is printed, without a zero under a mark. */
    private static void search(ProtectedTable printed, int[] truth, int[] world, int at, List<int[]> found) {
        if (at == world.length) {
            if (agrees(printed, world)) {
                found.add(world.clone());
            }
            return;
        }
        String column = at < 4 ? "MEDIATION.COUNT" : "REORIENTATION.COUNT";
        boolean hidden =
                printed.cell(STATUSES.get(at % 4), column).orElseThrow().withheld();
        int left = (int) printed.cell("TOTAL", "TOTAL").orElseThrow().count().orElseThrow();
        for (int i = 0; i < at; i++) {
            left -= world[i];
        }
        int to = hidden ? left : truth[at];
        for (int n = hidden ? 1 : truth[at]; n <= to; n++) {
            world[at] = n;
            search(printed, truth, world, at + 1, found);
        }
    }

    private static long value(int[] world, String row, String column) {
        long sum = 0;
        for (int i = 0; i < world.length; i++) {
            boolean inRow = row.equals("TOTAL") || row.equals(STATUSES.get(i % 4));
            boolean inColumn = column.equals("TOTAL") || column.startsWith(i < 4 ? "MEDIATION" : "REORIENTATION");
            sum += inRow && inColumn ? world[i] : 0;
        }
        return sum;
    }

    private static boolean agrees(ProtectedTable printed, int[] world) {
        for (ProtectedTable.Row row : printed.rows()) {
            for (String column : List.of("MEDIATION.COUNT", "REORIENTATION.COUNT", "TOTAL")) {
                Cell cell = printed.cell(row.code(), column).orElseThrow();
                long value = value(world, row.code(), column);
                if (cell.withheld() ? value < 1 : cell.count().orElse(-1) != value) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void aReportThatContradictsItselfIsNotAudited() {
        ReportSpec one = spec(statuses("s").by(Axis.KIND));
        ReportSpec two = spec(statuses("s"));
        ProtectedReport first = Disclosure.protect(state(one, 40, 12, 9, 5, 30, 6, 1, 1), THREE);
        ProtectedReport second = Disclosure.protect(state(two, 4, 1, 9, 5, 3, 6, 1, 1), THREE);
        DisclosureAudit audit = DisclosureAudit.of(two, second, THREE).beside(one, first);

        assertThatThrownBy(audit::run).isInstanceOf(IllegalStateException.class);
    }
}
