/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Isere2024;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final ActivityReport THREE = Isere2024.report(DisclosurePolicy.minCount(3));
    private static final ActivityReport ELEVEN = Isere2024.report(DisclosurePolicy.minCount(11));

    private static Cell cell(ActivityReport report, String table, String row, String column) {
        return report.figures().table(table).orElseThrow().cell(row, column).orElseThrow();
    }

    @Test
    @DisplayName("R-05.2, seuil 3 : 1 % irrecevable et 1 % abandon sont masqués, avec assez de cases pour les protéger")
    void threeMasksThePairAndEnoughAround() {
        assertThat(cell(THREE, "status", "INADMISSIBLE", "COUNT").withheld()).isTrue();
        assertThat(cell(THREE, "status", "ABANDONED", "COUNT").withheld()).isTrue();
        // 80 - 69 - 9 leaves 2 for two cells that are not zero: one more has to go
        boolean more = cell(THREE, "status", "IN_PROGRESS", "COUNT").withheld()
                || cell(THREE, "status", "COMPLETED", "COUNT").withheld()
                || cell(THREE, "status", "TOTAL", "COUNT").withheld();
        assertThat(more).isTrue();
    }

    @Test
    @DisplayName("R-05.2, seuil 11 : les 9 dossiers en cours sont masqués aussi")
    void elevenMasksTheNineInProgress() {
        assertThat(cell(ELEVEN, "status", "IN_PROGRESS", "COUNT").withheld()).isTrue();
    }

    @Test
    @DisplayName("R-05.2 : un effectif masqué l'est aussi en pourcentage, en part cumulée, en durée")
    void aWithheldCountIsWithheldInEveryFormItTakes() {
        for (ActivityReport report : List.of(THREE, ELEVEN)) {
            for (ProtectedTable table : report.figures().tables()) {
                for (ProtectedTable.Row row : table.rows()) {
                    for (int i = 1; i < row.cells().size(); i++) {
                        boolean follows = table.columns().get(i).key().endsWith("PERCENT")
                                || table.columns().get(i).unit() == ProtectedTable.Unit.DAYS;
                        if (follows && row.cells().get(i - 1).withheld()) {
                            assertThat(row.cells().get(i).withheld())
                                    .as("%s %s", table.id(), row.code())
                                    .isTrue();
                        }
                    }
                }
            }
        }
        ProtectedTable status = THREE.figures().table("status").orElseThrow();
        assertThat(status.share("COUNT", "INADMISSIBLE", "COMPLETED").withheld())
                .isTrue();
    }

    @Test
    @DisplayName("R-05.2 : le même chiffre est masqué partout où il paraît")
    void oneFigureHasOneFate() {
        for (ActivityReport report : List.of(THREE, ELEVEN)) {
            assertThat(cell(report, "kind", "MEDIATION", "COUNT").withheld())
                    .isEqualTo(
                            cell(report, "mediation-domain", "TOTAL", "COUNT").withheld())
                    .isEqualTo(
                            cell(report, "evolution", "2024", "MEDIATION.COUNT").withheld());
            assertThat(cell(report, "mediation-domain", "AUTONOMY", "COUNT").withheld())
                    .isEqualTo(cell(report, "mediation-domain-AUTONOMY", "TOTAL", "COUNT")
                            .withheld());
        }
    }

    @Test
    void ranksDoNotShowOnceOneCountIsWithheld() {
        ProtectedTable exact = Isere2024.report(Isere2024.asPublished())
                .figures()
                .table("territory")
                .orElseThrow();
        ProtectedTable masked = THREE.figures().table("territory").orElseThrow();

        assertThat(masked.masked()).isTrue();
        assertThat(exact.rows().get(1).code()).isEqualTo("ISERE_RHODANIENNE");
        assertThat(masked.rows().get(1).code()).isEqualTo("BIEVRE_VALLOIRE");
    }

    @Test
    void aFingerprintOfWithheldFiguresIsNotGiven() {
        assertThat(THREE.figures().digest()).isEmpty();
        assertThat(Isere2024.report(Isere2024.asPublished()).figures().digest()).isPresent();
    }

    @Test
    void theSameCasesAreProtectedTheSameWay() {
        ActivityReport again = Isere2024.report(DisclosurePolicy.minCount(3));

        assertThat(again.figures().protection()).isEqualTo(THREE.figures().protection());
        assertThat(THREE.figures().protection().belowThreshold()).isPositive();
        assertThat(THREE.figures().protection().complementary()).isPositive();
    }

    @Test
    void aThresholdOfOneProtectsNobody() {
        assertThatThrownBy(() -> DisclosurePolicy.minCount(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
