/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.aggregate.DataQuality;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.ImportReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the Isère mediator published for 2024 comes out of the cases, digit for digit. */
class Isere2024Test {

    private static final ActivityReport REPORT = Isere2024.report(Isere2024.asPublished());

    private static ProtectedTable table(String id) {
        return REPORT.figures().table(id).orElseThrow();
    }

    private static String text(String table, String row, String column) {
        return table(table).cell(row, column).orElseThrow().text(Language.FR);
    }

    private static long count(String table, String row) {
        return count(table, row, "COUNT");
    }

    private static long count(String table, String row, String column) {
        return table(table).cell(row, column).orElseThrow().count().orElseThrow();
    }

    private static List<String> rows(String table) {
        return table(table).rows().stream().map(ProtectedTable.Row::code).toList();
    }

    @Test
    void theFileIsReadWhole() {
        List<CaseRecord> cases = new ArrayList<>();
        ImportReport imported = Isere2024.read(cases);

        assertThat(imported.kept()).isEqualTo(220).isEqualTo(cases.size());
        assertThat(imported.issues()).isEmpty();
        assertThat(imported.encoding()).isEqualTo("UTF-8");
        assertThat(imported.separator()).isEqualTo(";");
        assertThat(Isere2024.state().quality()).isEqualTo(new DataQuality(220, 0, Map.of()));
    }

    @Test
    @DisplayName("F04, F05 : 220 sollicitations, 30 % de réorientations et 70 % de médiations")
    void f05() {
        assertThat(count("kind-cumulative", "TOTAL")).isEqualTo(220);
        assertThat(text("kind-cumulative", "REORIENTATION", "PERCENT")).isEqualTo("30\u00A0%");
        assertThat(text("kind-cumulative", "MEDIATION", "PERCENT")).isEqualTo("70\u00A0%");
    }

    @Test
    @DisplayName("F06, F07 : 60 demandes en directions territoriales, 20 en directions centrales")
    void f06AndF07() {
        assertThat(count("direction-type", "TERRITORIAL")).isEqualTo(60);
        assertThat(count("direction-type", "CENTRAL")).isEqualTo(20);
        assertThat(count("direction-type", "TOTAL")).isEqualTo(80);
    }

    @Test
    @DisplayName("F08 : durée en forte baisse depuis 2022, en légère hausse en 2024")
    void f08() {
        assertThat(mean("2022")).isGreaterThan(mean("2024"));
        assertThat(mean("2024")).isGreaterThan(mean("2023"));
    }

    private static long mean(String year) {
        return table("duration")
                .cell(year, "MEAN")
                .orElseThrow()
                .fold(c -> -1L, p -> -1L, Cell.Decimal::tenths, () -> -1L, () -> -1L);
    }

    @Test
    @DisplayName("F09 : médiations multipliées par plus de 4 en trois ans ; F10 : hausse des réorientations en 2024")
    void f09AndF10() {
        assertThat(count("evolution", "2024", "MEDIATION.COUNT"))
                .isGreaterThan(4 * count("evolution", "2022", "MEDIATION.COUNT"));
        assertThat(count("evolution", "2024", "REORIENTATION.COUNT"))
                .isGreaterThan(count("evolution", "2023", "REORIENTATION.COUNT"));
        assertThat(count("evolution", "2024", "TOTAL")).isEqualTo(80);
    }

    @Test
    @DisplayName("F11 à F14 : 86 % terminés, 11 % en cours, 1 % irrecevable, 1 % abandon, et la note d'arrondi")
    void f11ToF14() {
        assertThat(text("status", "COMPLETED", "PERCENT")).isEqualTo("86\u00A0%");
        assertThat(text("status", "IN_PROGRESS", "PERCENT")).isEqualTo("11\u00A0%");
        assertThat(text("status", "INADMISSIBLE", "PERCENT")).isEqualTo("1\u00A0%");
        assertThat(text("status", "ABANDONED", "PERCENT")).isEqualTo("1\u00A0%");
        assertThat(table("status").notes())
                .anySatisfy(n -> assertThat(n.fr()).contains("différer de 100\u00A0% en raison des arrondis"));
    }

    @Test
    @DisplayName("F15 : la saisine en ligne d'abord, puis le téléphone")
    void f15() {
        assertThat(rows("channel")).startsWith("ONLINE_FORM", "PHONE", "EMAIL", "POST", "PERMANENCE");
    }

    @Test
    @DisplayName("F17, F18 : l'agglomération grenobloise d'abord, les autres départements à part et en dernier")
    void f17AndF18() {
        assertThat(rows("territory")).startsWith("GRENOBLE").endsWith("OUTSIDE", "TOTAL");
        assertThat(table("territory").row("OUTSIDE").orElseThrow().label().fr()).isEqualTo("Autre département");
        assertThat(rows("territory")).doesNotContain("NOT_RECORDED");
    }

    @Test
    @DisplayName("F20, F24 : réorientations, l'agglomération d'abord ; préfecture, CAF, bailleurs sociaux")
    void f20AndF24() {
        assertThat(rows("reorientation-territory")).startsWith("GRENOBLE");
        assertThat(rows("reorientation-third-party")).startsWith("PREFECTURE", "CAF", "SOCIAL_LANDLORD");
    }

    @Test
    @DisplayName("F21 à F23 : réorientations depuis l'origine, 65 % partielles, 32 % complètes, 3 % sans résolution")
    void f21ToF23() {
        assertThat(text("reorientation-outcome-cumulative", "PARTIAL", "PERCENT"))
                .isEqualTo("65\u00A0%");
        assertThat(text("reorientation-outcome-cumulative", "COMPLETE", "PERCENT"))
                .isEqualTo("32\u00A0%");
        assertThat(text("reorientation-outcome-cumulative", "NONE", "PERCENT")).isEqualTo("3\u00A0%");
    }

    @Test
    @DisplayName("F25 à F27 : médiations terminées, 46 % complètes, 34 % partielles, 20 % sans résolution")
    void f25ToF27() {
        assertThat(text("mediation-outcome", "COMPLETE", "PERCENT")).isEqualTo("46\u00A0%");
        assertThat(text("mediation-outcome", "PARTIAL", "PERCENT")).isEqualTo("34\u00A0%");
        assertThat(text("mediation-outcome", "NONE", "PERCENT")).isEqualTo("20\u00A0%");
    }

    @Test
    @DisplayName("F28 : 80 % de résolution totale ou partielle, calculés sur les effectifs")
    void f28() {
        Cell share = table("mediation-outcome").share("COUNT", "COMPLETE", "PARTIAL");
        assertThat(share.text(Language.FR)).isEqualTo("80\u00A0%");
        assertThat(REPORT.keyFigures()).anySatisfy(k -> assertThat(k.cell()).isEqualTo(share));
    }

    @Test
    @DisplayName("F29, F30, F32 : 15 demandes d'autonomie sur 52 médiations ; autonomie et agglomération en tête")
    void f29AndF30() {
        assertThat(count("mediation-domain", "AUTONOMY")).isEqualTo(15);
        assertThat(count("mediation-domain", "TOTAL")).isEqualTo(52);
        assertThat(count("mediation-domain-AUTONOMY", "TOTAL")).isEqualTo(15);
        assertThat(rows("mediation-direction")).startsWith("DT_GRENOBLE", "DAU");
        assertThat(rows("mediation-domain")).startsWith("AUTONOMY", "EDUCATION");
    }

    @Test
    @DisplayName("R-S4.10 à R-S4.16 : les blocs dans l'ordre, chacun avec son champ")
    void blocksInOrderEachWithItsScope() {
        List<String> ids =
                REPORT.figureBlocks().stream().map(ActivityReport.Figures::id).toList();

        assertThat(ids)
                .containsExactly(
                        "kind-cumulative",
                        "duration",
                        "evolution",
                        "kind",
                        "status",
                        "channel",
                        "direction-type",
                        "direction",
                        "territory",
                        "reorientation-territory",
                        "reorientation-outcome",
                        "reorientation-outcome-cumulative",
                        "reorientation-third-party",
                        "mediation-outcome",
                        "mediation-direction",
                        "mediation-domain",
                        "mediation-domain-AUTONOMY",
                        "mediation-domain-EDUCATION",
                        "mediation-domain-SOCIAL",
                        "mediation-domain-MISC");
        assertThat(table("mediation-outcome").population().sentence(Language.FR))
                .isEqualTo(
                        "Champ\u00A0: 41 dossiers reçus du 1er\u00A0janvier\u00A02024 au 31\u00A0décembre\u00A02024\u00A0; "
                                + "Nature\u00A0: Médiation\u00A0; État du traitement\u00A0: Terminé. "
                                + "Extraction du 30\u00A0septembre\u00A02025.");
    }
}
