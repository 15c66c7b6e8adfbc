/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.disclosure.audit.AuditReport;
import fr.mediation.reporting.disclosure.audit.AuditedCell;
import fr.mediation.reporting.disclosure.audit.DisclosureAudit;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sets of linked tables, attacked by an integer program that knows nothing of how marks were chosen. */
class AuditPropertyTest {

    /** A few sets in each build, thousands with {@code -Dmediation.audit.sets=3000}. */
    private static final int SETS = Integer.getInteger("mediation.audit.sets", 60);

    /** Those compared in time are four times as large. */
    private static final int COMPARED = SETS / 4;

    private static final List<DisclosurePolicy.MinimumCount> POLICIES = List.of(
            DisclosurePolicy.minCount(3),
            DisclosurePolicy.minCount(5),
            DisclosurePolicy.minCount(11),
            DisclosurePolicy.healthAndSocial());

    @Test
    @DisplayName("R-05.2 : aucun chiffre masqué n'est retrouvé, dans des jeux de tableaux liés tirés au hasard")
    void nothingIsRecoveredFromRandomSets() {
        long primary = 0;
        long complementary = 0;
        for (long seed = 1; seed <= SETS; seed++) {
            ProtectedReport.Protection cost = attack(seed);
            primary += cost.belowThreshold();
            complementary += cost.complementary();
        }
        assertThat(primary).isPositive();
        // sdcTable's users report about two secondary cells for a primary one
        assertThat(complementary).isPositive().isLessThan(primary);
    }

    @Test
    @DisplayName("R-05.2 : comparés aux deux années d'avant et à l'origine, des jeux tirés au hasard résistent de même")
    void nothingIsRecoveredFromRandomSetsComparedInTime() {
        long primary = 0;
        long complementary = 0;
        for (long seed = 1; seed <= COMPARED; seed++) {
            Random random = new Random(-seed);
            ReportSpec spec = TableSets.compared(random);
            ReportState state = ReportState.empty(spec);
            TableSets.cases(random, 15 + random.nextInt(300), LocalDate.of(2022, 1, 15))
                    .forEach(state::add);
            ProtectedReport.Protection cost = attack(-seed, spec, state);
            primary += cost.belowThreshold();
            complementary += cost.complementary();
        }
        assertThat(primary).isPositive();
        assertThat(complementary).isPositive().isLessThan(primary);
    }

    @ParameterizedTest
    @ValueSource(longs = {447, 663})
    @DisplayName("R-05.2 : un zéro masqué reste incertain même quand une population plus large est publiée à zéro")
    void aWithheldZeroWithinAPublishedZero(long seed) {
        assertThat(attack(seed).unproven()).isZero();
    }

    @Test
    @DisplayName("R-05.2 : l'attaquant conclut même quand il faut essayer des milliers de valeurs entières")
    void aLongSearchEnds() {
        assertThat(attack(1205).unproven()).isZero();
    }

    private static ProtectedReport.Protection attack(long seed) {
        Random random = new Random(seed);
        ReportSpec spec = TableSets.spec(random);
        return attack(seed, spec, TableSets.state(spec, random, 5 + random.nextInt(200)));
    }

    private static ProtectedReport.Protection attack(long seed, ReportSpec spec, ReportState state) {
        DisclosurePolicy.MinimumCount policy = POLICIES.get((int) (Math.abs(seed) % POLICIES.size()));
        ProtectedReport report = Disclosure.protect(state, policy);
        AuditReport audit = DisclosureAudit.of(spec, report, policy).run();
        ProtectedReport truth = Disclosure.protect(state, Disclosures.exact());
        for (AuditedCell cell : audit.cells()) {
            assertThat(cell.verdict())
                    .as("seed %d %s/%s/%s", seed, cell.table(), cell.row(), cell.column())
                    .isNotEqualTo(AuditedCell.Verdict.RECOVERED);
            truth.table(cell.table())
                    .flatMap(t -> t.cell(cell.row(), cell.column()))
                    .ifPresent(c -> c.count().ifPresent(n -> {
                        assertThat(n).isGreaterThanOrEqualTo(cell.least());
                        assertThat(n).isLessThanOrEqualTo(cell.most().orElse(Long.MAX_VALUE));
                    }));
        }
        // no set was ever met for which a believable report is not found
        assertThat(report.protection().unproven()).as("seed %d", seed).isZero();
        return report.protection();
    }
}
