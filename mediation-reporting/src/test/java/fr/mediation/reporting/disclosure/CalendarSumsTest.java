/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.annual.AnnualTemplate;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.annual.Outline;
import fr.mediation.reporting.disclosure.audit.AuditReport;
import fr.mediation.reporting.disclosure.audit.AuditedCell;
import fr.mediation.reporting.disclosure.audit.DisclosureAudit;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure since the origin and the figures of its years, side by side, give no withheld one away. */
class CalendarSumsTest {

    private static final Wording TITLE = new Wording("Titre", "Title");
    private static final ReportingPeriod ORIGIN =
            new ReportingPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));

    private static final CaseCodes CODES = CaseCodes.of(
            CodeList.of("territories", "1", Code.of("A", "A", "A"), Code.of("B", "B", "B"), Code.of("C", "C", "C")),
            CodeList.of("directions", "1", Code.of("D", "D", "D")));

    private static ReportSpec spec() {
        TableSpec origin = TableSpec.of("origin", TITLE, ORIGIN, Axis.TERRITORY);
        return new ReportSpec(
                LocalDate.of(2025, 1, 31),
                CODES,
                List.of(
                        origin,
                        origin.over("y2022", ReportingPeriod.ofYear(2022)),
                        origin.over("y2023", ReportingPeriod.ofYear(2023)),
                        origin.over("y2024", ReportingPeriod.ofYear(2024))));
    }

    /** By year, then by territory. */
    private static ProtectedReport report(int[][] counts) {
        return Disclosure.protect(state(counts), DisclosurePolicy.minCount(3));
    }

    private static ReportState state(int[][] counts) {
        ReportState state = ReportState.empty(spec());
        int id = 0;
        for (int year = 0; year < counts.length; year++) {
            for (int territory = 0; territory < 3; territory++) {
                for (int i = 0; i < counts[year][territory]; i++) {
                    state.add(new CaseRecordBuilder()
                            .id("c" + id++)
                            .receivedOn(LocalDate.of(2022 + year, 6, 1))
                            .territory("ABC".substring(territory, territory + 1))
                            .build());
                }
            }
        }
        return state;
    }

    private static boolean hidden(ProtectedReport report, String table, String row) {
        return report.table(table)
                .orElseThrow()
                .cell(row, "COUNT")
                .orElseThrow()
                .withheld();
    }

    @Test
    @DisplayName("R-05.2 : un petit effectif d'une année ne se retrouve pas par différence avec le cumul")
    void aSmallYearIsNotFoundBySubtraction() {
        ProtectedReport report = report(new int[][] {{40, 30, 20}, {2, 35, 25}, {60, 45, 30}});

        assertThat(hidden(report, "y2023", "A")).isTrue();
        long shown = List.of("origin", "y2022", "y2024").stream()
                .filter(t -> !hidden(report, t, "A"))
                .count();
        assertThat(shown)
                .as("one of the three other figures of A at least is withheld")
                .isLessThan(3);
    }

    @Test
    @DisplayName("R-05.2 : sans petit effectif, le cumul et les années sont publiés")
    void nothingIsWithheldWithoutNeed() {
        ProtectedReport report = report(new int[][] {{40, 30, 20}, {12, 35, 25}, {60, 45, 30}});

        assertThat(report.tables()).noneMatch(ProtectedTable::masked);
    }

    static Stream<DisclosurePolicy.MinimumCount> policies() {
        return Stream.of(
                DisclosurePolicy.minCount(3),
                DisclosurePolicy.minCount(5),
                DisclosurePolicy.minCount(11),
                DisclosurePolicy.healthAndSocial());
    }

    @ParameterizedTest
    @MethodSource("policies")
    @DisplayName(
            "R-05.2 : le rapport comparé dans le temps résiste à l'attaque, qui connaît aussi les sommes des années")
    void theComparedReportIsProof(DisclosurePolicy.MinimumCount policy) {
        AnnualTemplate template = Isere2024.compared();
        ProtectedReport report = Disclosure.protect(Isere2024.state(template), policy);
        AuditReport audit = DisclosureAudit.of(template.spec(), report, policy).run();

        assertThat(audit.safe()).isTrue();
        assertThat(audit.count(AuditedCell.Verdict.NARROW)).isZero();
        assertThat(audit.cells()).hasSizeGreaterThan(80);
        assertThat(report.protection().unproven()).isZero();
        assertThat(report.protection().complementary())
                .isLessThan(report.protection().belowThreshold());
    }

    @ParameterizedTest
    @MethodSource("policies")
    @DisplayName("R-05.2 : les colonnes « depuis l'origine » du plan usuel ne coûtent aucun chiffre de l'année")
    void theOriginCostsNothingOfTheYear(DisclosurePolicy.MinimumCount policy) {
        AnnualTemplate template = Isere2024.compared();
        AnnualTemplate years = template.outline(template.outline().comparing(Outline.Compared.YEARS));

        assertThat(marksOfTheYear(template, policy)).isEqualTo(marksOfTheYear(years, policy));
    }

    private static long marksOfTheYear(AnnualTemplate template, DisclosurePolicy policy) {
        ProtectedReport report = Disclosure.protect(Isere2024.state(template), policy);
        return template.outline().figures().stream()
                .flatMap(f -> report.table(f.table().id()).orElseThrow().rows().stream())
                .flatMap(r -> r.cells().stream())
                .filter(Cell::withheld)
                .count();
    }

    @Test
    @DisplayName("R-05.2 : l'attaque sait qu'un cumul couvre ses années, et ne retrouve rien")
    void theAuditKnowsSumsAlongTime() {
        ProtectedReport report = report(new int[][] {{40, 30, 20}, {2, 35, 25}, {60, 45, 30}});
        ReportSpec spec = spec();
        AuditReport audit =
                DisclosureAudit.of(spec, report, DisclosurePolicy.minCount(3)).run();

        assertThat(audit.cells())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.verdict()).isNotEqualTo(AuditedCell.Verdict.RECOVERED));
    }
}
