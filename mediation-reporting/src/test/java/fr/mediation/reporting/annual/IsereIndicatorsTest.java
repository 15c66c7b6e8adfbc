/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.content.ExternalFigure;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Indicators that the Isère report gives in prose, or that a definition can ask for beside its blocks. */
class IsereIndicatorsTest {

    private static final Wording TITLE = new Wording("Indicateur", "Indicator");
    private static final ReportingPeriod YEARS =
            new ReportingPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
    private static final ReportingPeriod SINCE =
            new ReportingPeriod(LocalDate.of(2022, 2, 1), LocalDate.of(2025, 9, 30));
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    private static ProtectedTable count(TableSpec table) {
        ReportState state =
                ReportState.empty(new ReportSpec(LocalDate.of(2025, 9, 30), Isere2024.codes(), List.of(table)));
        List<CaseRecord> cases = new ArrayList<>();
        Isere2024.read(cases);
        cases.forEach(state::add);
        return Disclosure.protect(state, Isere2024.asPublished()).tables().get(0);
    }

    private static long n(ProtectedTable table, String row, String column) {
        return table.cell(row, column).orElseThrow().count().orElseThrow();
    }

    @Test
    @DisplayName("F01 et F04 : 220 demandeurs et 220 sollicitations, l'unité de compte est écrite")
    void f01CountsPersonsAndSaysSo() {
        ProtectedTable persons =
                count(TableSpec.of("persons", TITLE, SINCE, Axis.KIND).measuring(Measure.PERSONS));
        ProtectedTable cases = count(TableSpec.of("cases", TITLE, SINCE, Axis.KIND));

        assertThat(n(persons, "TOTAL", "PERSONS")).isEqualTo(220);
        assertThat(n(cases, "TOTAL", "COUNT")).isEqualTo(220);
        assertThat(persons.population().sentence(Language.FR)).contains("Unité\u00A0: personnes");
        assertThat(cases.population().sentence(Language.FR)).doesNotContain("personnes");
        assertThat(persons.notes()).contains(Measure.PERSONS.note());
    }

    @Test
    @DisplayName("F02 : forte progression du nombre de demandes, année après année")
    void f02GrowsEveryYear() {
        ProtectedTable years = count(TableSpec.of("years", TITLE, YEARS, Axis.YEAR));

        assertThat(n(years, "2024", "COUNT")).isGreaterThan(n(years, "2023", "COUNT"));
        assertThat(n(years, "2023", "COUNT")).isGreaterThan(n(years, "2022", "COUNT"));
    }

    @Test
    @DisplayName("F16 : les permanences se lisent mois par mois")
    void f16MonthByMonth() {
        ProtectedTable months =
                count(TableSpec.of("months", TITLE, YEAR, Axis.MONTH).by(Axis.CHANNEL));
        ProtectedTable quarters =
                count(TableSpec.of("quarters", TITLE, YEAR, Axis.QUARTER).by(Axis.CHANNEL));

        assertThat(months.rows()).hasSize(13);
        assertThat(months.row("2024_09").orElseThrow().label().fr()).isEqualTo("septembre 2024");
        assertThat(quarters.row("2024_Q1").orElseThrow().label().fr()).isEqualTo("1er trimestre 2024");
        long autumn = n(months, "2024_10", "PERMANENCE.COUNT")
                + n(months, "2024_11", "PERMANENCE.COUNT")
                + n(months, "2024_12", "PERMANENCE.COUNT");
        assertThat(n(quarters, "2024_Q4", "PERMANENCE.COUNT")).isEqualTo(autumn);
    }

    @Test
    @DisplayName("F19 : la direction de l'autonomie reçoit un nombre croissant de sollicitations")
    void f19TrendByDirectorate() {
        ProtectedTable table =
                count(TableSpec.of("trend", TITLE, YEARS, Axis.DIRECTION).by(Axis.YEAR));

        assertThat(n(table, "DAU", "2024.COUNT")).isGreaterThan(n(table, "DAU", "2023.COUNT"));
        assertThat(n(table, "DAU", "2023.COUNT")).isGreaterThan(n(table, "DAU", "2022.COUNT"));
    }

    @Test
    @DisplayName("F37 : chiffres d'un autre organisme, avec leur source, et leur somme : 33 + 15 + 6 + 3 = 57")
    void f37IsAttachedWithItsSource() {
        List<ExternalFigure> map = List.of(
                figure("Villes", 33), figure("Départements", 15), figure("Intercommunalités", 6), figure("Régions", 3));

        assertThat(map.stream().mapToLong(ExternalFigure::value).sum()).isEqualTo(57);
        assertThat(map).allSatisfy(f -> assertThat(f.source()).isEqualTo("AMCT"));
    }

    private static ExternalFigure figure(String label, long value) {
        return new ExternalFigure(new Wording(label, label), value, "AMCT", LocalDate.of(2024, 12, 31));
    }

    @Test
    @DisplayName("R-S4.9 : moyenne, médiane, neuvième décile et classes de durée ; les suspensions à part")
    void durationsAreToldInFull() {
        ProtectedTable days =
                count(TableSpec.of("days", TITLE, YEARS, Axis.YEAR).durations());
        ProtectedTable net = count(TableSpec.of("net", TITLE, YEARS, Axis.YEAR)
                .cohort(Cohort.CLOSED)
                .measuring(Measure.DURATION_NET));
        ProtectedTable classes = count(TableSpec.of("classes", TITLE, YEARS, Axis.HANDLING_TIME));

        assertThat(days.columns())
                .extracting(ProtectedTable.Column::key)
                .containsExactly("COUNT", "MEAN", "MEDIAN", "NINTH_DECILE");
        assertThat(days.cell("TOTAL", "NINTH_DECILE").orElseThrow()).isInstanceOf(Cell.Decimal.class);
        // nothing was suspended in this file
        assertThat(net.rows()).isEqualTo(days.rows());
        assertThat(classes.rows())
                .extracting(ProtectedTable.Row::code)
                .containsExactly("UP_TO_30", "UP_TO_90", "UP_TO_180", "UP_TO_365", "OVER_365", "OPEN", "TOTAL");
    }

    @Test
    @DisplayName("R-07 : accusés de réception dans le délai que l'autorité se fixe")
    void acknowledgementsAgainstTheTarget() {
        ProtectedTable table = count(TableSpec.of("ack", TITLE, YEAR, Axis.ACKNOWLEDGEMENT_TIME));

        assertThat(n(table, "WITHIN_TARGET", "COUNT")
                        + n(table, "AFTER_TARGET", "COUNT")
                        + n(table, "NOT_YET", "COUNT"))
                .isEqualTo(80);
    }

    @Test
    @DisplayName("R-S4.14 : taux pour 10 000 habitants, sans taux là où la population n'est pas donnée")
    void ratesPerInhabitants() {
        ProtectedTable table =
                count(TableSpec.of("rates", TITLE, YEAR, Axis.TERRITORY).per10000(Map.of("GRENOBLE", 440_000L)));
        long cases = n(table, "GRENOBLE", "COUNT");
        Cell.Decimal rate = (Cell.Decimal) table.cell("GRENOBLE", "RATE").orElseThrow();

        assertThat(rate.tenths()).isEqualTo(Math.round(cases * 100_000.0 / 440_000));
        assertThat(table.cell("OUTSIDE", "RATE")).hasValue(Cell.Absent.NOTHING);
        assertThat(table.cell("TOTAL", "RATE")).hasValue(rate);
    }

    @Test
    @DisplayName("R-S4.14 : parts des seules réponses connues, les deux effectifs écrits")
    void sharesOfKnownAnswers() {
        ProtectedTable all = count(TableSpec.of("bodies", TITLE, YEAR, Axis.THIRD_PARTY));
        ProtectedTable known =
                count(TableSpec.of("bodies", TITLE, YEAR, Axis.THIRD_PARTY).percentOfKnown());
        long unknown = n(known, "NOT_RECORDED", "COUNT");

        assertThat(unknown).isPositive();
        assertThat(known.cell("NOT_RECORDED", "PERCENT")).hasValue(Cell.Absent.NOTHING);
        assertThat(all.cell("NOT_RECORDED", "PERCENT").orElseThrow()).isInstanceOf(Cell.Percent.class);
        assertThat(known.notes())
                .anySatisfy(note -> assertThat(note.fr())
                        .contains("sur les " + (80 - unknown) + " dossiers")
                        .contains("sur 80"));
    }

    @Test
    @DisplayName("§ 5 : deux catégories de même libellé restent deux ; aucun bloc sans champ ni date d'extraction")
    void inconsistenciesThatCannotHappen() {
        ActivityReport report = Isere2024.report(Isere2024.asPublished());

        assertThat(Isere2024.codes().domains().find("SOCIAL").orElseThrow().label())
                .isEqualTo(Isere2024.codes()
                        .domains()
                        .find("SOCIAL_HOUSING")
                        .orElseThrow()
                        .label());
        assertThat(report.figures().table("mediation-domain-MISC").orElseThrow().row("SOCIAL_HOUSING"))
                .isPresent();
        assertThat(report.figures().tables())
                .allSatisfy(table -> assertThat(table.population().sentence(Language.FR))
                        .contains("Champ")
                        .contains(" du ")
                        .contains("Extraction du 30\u00A0septembre\u00A02025"));
    }
}
