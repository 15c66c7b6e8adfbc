/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.Axis;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The outline of a report is a value; its tables are compared in time wherever it says so. */
class OutlineTest {

    private static final AnnualTemplate TEMPLATE = Isere2024.compared();
    private static final ActivityReport REPORT = Isere2024.written(Isere2024.asPublished());

    private static PrintedTable compared(ActivityReport report, String id) {
        return report.figureBlocks().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .flatMap(ActivityReport.Figures::comparison)
                .orElseThrow()
                .table();
    }

    private static List<String> row(PrintedTable table, String code) {
        return table.rows().stream()
                .filter(r -> r.code().equals(code))
                .flatMap(r -> r.cells().stream())
                .map(Cell::plain)
                .toList();
    }

    @Test
    void theOutlineIsReadBackFromItsJsonByBothMappers() throws IOException {
        JsonMapper three = JsonMapper.builder().build();
        com.fasterxml.jackson.databind.ObjectMapper two =
                new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
        String json = three.writeValueAsString(TEMPLATE.outline());

        assertThat(json).contains("\"type\":\"FIGURES\"", "\"type\":\"CONTENT\"", "\"compared\":\"YEARS\"");
        assertThat(three.readValue(json, Outline.class)).isEqualTo(TEMPLATE.outline());
        assertThat(two.readValue(two.writeValueAsString(TEMPLATE.outline()), Outline.class))
                .isEqualTo(TEMPLATE.outline());
    }

    @Test
    void theContentIsReadBackFromItsJsonByBothMappers() throws IOException {
        JsonMapper three = JsonMapper.builder().build();
        com.fasterxml.jackson.databind.ObjectMapper two =
                new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
        ReportContent content = IsereContent.CONTENT;

        assertThat(three.readValue(three.writeValueAsString(content), ReportContent.class))
                .isEqualTo(content);
        assertThat(two.readValue(two.writeValueAsString(content), ReportContent.class))
                .isEqualTo(content);
        assertThat(three.readValue("{}", ReportContent.class)).isEqualTo(ReportContent.NONE);
    }

    @Test
    @DisplayName("R-S4.10 : chaque tableau de l'année paraît à côté des deux années d'avant, avec l'évolution")
    void everyTableOfTheYearIsCompared() {
        List<String> alone = REPORT.figureBlocks().stream()
                .filter(b -> b.comparison().isEmpty())
                .map(ActivityReport.Figures::id)
                .toList();

        assertThat(alone)
                .containsExactly("kind-cumulative", "duration", "evolution", "reorientation-outcome-cumulative");
        PrintedTable kind = compared(REPORT, "kind");
        assertThat(kind.columns())
                .extracting(ProtectedTable.Column::key)
                .containsExactly("2022.COUNT", "2023.COUNT", "2024.COUNT", "CHANGE");
        assertThat(row(kind, "TOTAL")).containsExactly("16", "54", "80", "48");
        assertThat(row(compared(REPORT, "status"), "TOTAL")).startsWith("16", "54", "80", "48", "220");
    }

    @Test
    @DisplayName("R-S4.10 : les figures comparées sont celles du tableau par année")
    void comparedFiguresAreThoseOfTheSeries() {
        ProtectedTable evolution = REPORT.figures().table("evolution").orElseThrow();

        for (String kind : List.of("MEDIATION", "REORIENTATION")) {
            List<String> cells = row(compared(REPORT, "kind"), kind);
            for (int y = 0; y < 3; y++) {
                assertThat(cells.get(y))
                        .isEqualTo(evolution
                                .cell(Integer.toString(2022 + y), kind + ".COUNT")
                                .orElseThrow()
                                .plain());
            }
        }
    }

    @Test
    @DisplayName("Une évolution se lit avec son signe, un pourcentage non")
    void aChangeHasItsSign() {
        ProtectedTable.Row total = compared(REPORT, "kind").rows().stream()
                .filter(ProtectedTable.Row::total)
                .findFirst()
                .orElseThrow();

        assertThat(total.cells().get(3).text(Language.FR)).isEqualTo("+48\u00A0%");
        assertThat(total.cells().get(3).text(Language.EN)).isEqualTo("+48%");
        assertThat(new Cell.Percent(-5, 0, true).text(Language.EN)).isEqualTo("-5%");
        assertThat(new Cell.Percent(0, 0, true).text(Language.EN)).isEqualTo("0%");
        assertThat(new Cell.Percent(48, 0, false).text(Language.EN)).isEqualTo("48%");
    }

    @Test
    @DisplayName("Une évolution n'est écrite que de deux chiffres publiés, à partir de 20")
    void changesAreGuarded() {
        ActivityReport masked = Isere2024.written(DisclosurePolicy.minCount(3));

        for (ActivityReport.Figures block : masked.figureBlocks()) {
            block.comparison()
                    .ifPresent(c -> c.table().rows().forEach(r -> {
                        int at = c.table().columns().stream()
                                .map(ProtectedTable.Column::key)
                                .toList()
                                .indexOf("CHANGE");
                        Cell before = r.cells().get(at - 2);
                        Cell after = r.cells().get(at - 1);
                        Cell change = r.cells().get(at);
                        if (before.withheld() || after.withheld()) {
                            assertThat(change.withheld()).isTrue();
                        } else {
                            assertThat(change == Cell.Absent.NOTHING)
                                    .isEqualTo(before.count().orElse(0) < 20);
                        }
                    }));
        }
    }

    @Test
    @DisplayName(
            "La première année n'a rien à comparer ; la deuxième, une seule année, depuis le jour de la prise de fonction")
    void theFirstYears() {
        LocalDate since = LocalDate.of(2022, 2, 1);
        AnnualTemplate first = new AnnualTemplate("X", 2022, since, LocalDate.of(2022, 12, 31), Isere2024.codes());
        AnnualTemplate second = new AnnualTemplate("X", 2023, since, LocalDate.of(2024, 1, 15), Isere2024.codes());

        assertThat(first.spec().tables()).extracting(TableSpec::id).doesNotContain("kind-2021", "status-origin");
        assertThat(first.spec().tables())
                .allSatisfy(
                        t -> assertThat(t.period()).isEqualTo(new ReportingPeriod(since, LocalDate.of(2022, 12, 31))));
        assertThat(second.spec().tables())
                .filteredOn(t -> t.id().equals("kind-2022"))
                .extracting(TableSpec::period)
                .containsExactly(new ReportingPeriod(since, LocalDate.of(2022, 12, 31)));
        assertThat(second.spec().tables())
                .extracting(TableSpec::id)
                .contains("status-origin")
                .doesNotContain("kind-2021");
    }

    @Test
    @DisplayName("Aucune période ne déborde l'extraction : un rapport fait en septembre dit « au 30 septembre »")
    void noPeriodEndsAfterTheExtraction() {
        LocalDate read = LocalDate.of(2024, 9, 30);
        AnnualTemplate early = new AnnualTemplate("X", 2024, LocalDate.of(2022, 2, 1), read, Isere2024.codes());

        assertThat(early.spec().tables()).allMatch(t -> !t.period().to().isAfter(read));
    }

    @Test
    @DisplayName("Depuis l'origine, sur tous les tableaux, si le plan le demande")
    void everythingSinceTheOrigin() {
        AnnualTemplate all = TEMPLATE.outline(TEMPLATE.outline().comparing(Outline.Compared.YEARS_AND_ORIGIN));
        ProtectedReport figures = Disclosure.protect(Isere2024.state(all), Isere2024.asPublished());
        ActivityReport report = all.compose(figures);

        assertThat(compared(report, "channel").columns())
                .extracting(ProtectedTable.Column::key)
                .containsExactly("2022.COUNT", "2023.COUNT", "2024.COUNT", "CHANGE", "ORIGIN.COUNT", "ORIGIN.PERCENT");
        assertThat(row(compared(report, "channel"), "TOTAL")).containsExactly("16", "54", "80", "48", "220", "100");
    }

    @Test
    void impossibleOutlinesAreRefused() {
        TableSpec years = TableSpec.of("y", new Wording("a", "a"), ReportingPeriod.ofYear(2024), Axis.YEAR);
        Outline.Content place = Outline.Content.of(ContentSlot.FOREWORD, Outline.WhenEmpty.LEFT_OUT);

        assertThatThrownBy(() -> new Outline.Figures(years, Chart.BARS, Outline.Compared.YEARS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Outline(List.of(new Outline.Chapter(new Wording("a", "a"), List.of(place, place)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
