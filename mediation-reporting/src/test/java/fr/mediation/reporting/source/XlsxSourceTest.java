/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.record.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSourceTest {

    private final List<CaseRecord> cases = new ArrayList<>();

    private ImportReport read(CaseFileReader reader, byte[] file) {
        try {
            return reader.read(new ByteArrayInputStream(file), cases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport read(byte[] file) {
        return read(CaseFileReader.of(CaseArbitraries.codes()), file);
    }

    @Test
    void readsTextsNumbersAndDatesOfAWorkbookWrittenByAnotherLibrary() {
        ImportReport report = read(Workbooks.of(List.of(
                List.of("Identifiant", "Date de réception", "Date de clôture", "État", "Personnes", "Remarque"),
                List.of(41, LocalDateTime.of(2024, 1, 16, 0, 30, 5), "2024-03-01", "Terminé", 2, "x"),
                List.of("42", 45307.0208912, "", "termine", "3", true),
                List.of("43", "16/01/2024", LocalDateTime.of(2024, 2, 29, 23, 59, 59), "", "", ""))));

        assertThat(report.format()).isEqualTo("XLSX");
        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.ignoredColumns()).isEqualTo(1);
        assertThat(report.issues()).extracting(ImportIssue::code).containsExactly("DAY_FIRST_DATE");
        assertThat(cases)
                .extracting(CaseRecord::id, CaseRecord::receivedOn, CaseRecord::closedOn, CaseRecord::persons)
                .containsExactly(
                        tuple("41", LocalDate.of(2024, 1, 16), LocalDate.of(2024, 3, 1), 2),
                        tuple("42", LocalDate.of(2024, 1, 16), null, 3),
                        tuple("43", LocalDate.of(2024, 1, 16), LocalDate.of(2024, 2, 29), null));
    }

    @Test
    void headingsMayStandUnderATitleAndOnALaterSheet() {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("Notes", List.of(List.of("Dossiers de l'année"), List.of("rien ici")));
        sheets.put(
                "Dossiers",
                List.of(
                        List.of("Dossiers de l'année"),
                        List.of(),
                        List.of("id", "receivedOn"),
                        List.of("1", LocalDateTime.of(2024, 1, 2, 0, 0))));
        byte[] file = Workbooks.of(sheets);

        assertThat(read(file).kept()).isEqualTo(1);
        assertThat(read(CaseFileReader.of(CaseArbitraries.codes()).sheet("Dossiers"), file)
                        .kept())
                .isEqualTo(1);
        assertThat(read(CaseFileReader.of(CaseArbitraries.codes()).sheet("Notes"), file)
                        .counts())
                .containsOnlyKeys("NOT_A_TABLE_OF_CASES");
        assertThat(read(CaseFileReader.of(CaseArbitraries.codes()).sheet("Autre"), file)
                        .counts())
                .containsOnlyKeys("NO_SUCH_SHEET");
    }

    @Test
    void aComputedCellIsRefusedWithItsPlaceAndTheOthersGoOn() {
        ImportReport report = read(Workbooks.of(List.of(
                List.of("id", "receivedOn", "territory", "note"),
                List.of("1", "=TODAY()", "Nord", "x"),
                List.of("2", "2024-01-02", "=HYPERLINK(\"http://x\")", "x"),
                List.of("3", "2024-01-02", "Nord", "=1+1"))));

        assertThat(cases).extracting(CaseRecord::id).containsExactly("3");
        assertThat(report.issues())
                .extracting(ImportIssue::line, ImportIssue::column, ImportIssue::code)
                .containsExactly(tuple(2L, "receivedOn", "FORMULA_CELL"), tuple(3L, "territory", "FORMULA_CELL"));
    }

    @Test
    void aTextThatBecameADateIsALossAndNotADate() {
        ImportReport report = read(Workbooks.of(List.of(
                List.of("id", "receivedOn", "territory"),
                List.of("1", "2024-01-02", LocalDateTime.of(2001, 12, 1, 0, 0)))));

        assertThat(cases).extracting(CaseRecord::territory).containsExactly((String) null);
        assertThat(report.counts()).containsEntry("TEXT_BECAME_DATE", 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45307, 2024-01-16",
        "45307.9999999, 2024-01-17",
        "2958465, 9999-12-31"
    })
    void daysAreThoseOfSpreadsheets(String serial, LocalDate day) {
        read(Workbooks.raw(Workbooks.sheet(Workbooks.row(1, "id", "receivedOn")
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>" + serial + "</v></c></row>")));

        assertThat(cases).extracting(CaseRecord::receivedOn).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"60", "-1", "2958466", "1E300", "NaN", "x"})
    void daysThatAreNoneAreRefused(String serial) {
        ImportReport report = read(Workbooks.raw(Workbooks.sheet(Workbooks.row(1, "id", "receivedOn")
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>" + serial + "</v></c></row>")));

        assertThat(cases).isEmpty();
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void theSameRowsGiveTheSameCasesFromTextAndFromAWorkbook() {
        List<List<Object>> rows = List.of(
                List.of("id", "receivedOn", "kind", "status"),
                List.of("1", "2024-01-02", "MEDIATION", "COMPLETED"),
                List.of("2", "2024-01-03", "Réorientation", "En cours"));
        read(Workbooks.of(rows));
        List<CaseRecord> fromWorkbook = List.copyOf(cases);
        cases.clear();
        StringBuilder text = new StringBuilder();
        rows.forEach(r -> text.append(
                        String.join(";", r.stream().map(String::valueOf).toList()))
                .append('\n'));
        ImportReport report = read(Workbooks.utf8(text.toString()));

        assertThat(report.format()).isEqualTo("CSV");
        assertThat(cases).isEqualTo(fromWorkbook).hasSize(2);
    }

    @Test
    void theSameFileTwiceAddsNothingAndAnotherContentIsTold() {
        CaseFileReader reader = CaseFileReader.of(CaseArbitraries.codes()).passingOver(new KnownCases());
        byte[] file = Workbooks.utf8("id;receivedOn\n1;2024-01-02\n2;2024-01-02\n2;2024-01-02\n");

        assertThat(read(reader, file).repeated()).isEqualTo(1);
        ImportReport again = read(reader, file);
        assertThat(again.kept()).isZero();
        assertThat(again.repeated()).isEqualTo(3);
        assertThat(again.refused()).isZero();
        ImportReport other = read(reader, Workbooks.utf8("id;receivedOn\n1;2024-01-03\n"));
        assertThat(other.refused()).isEqualTo(1);
        assertThat(other.counts()).containsOnlyKeys("CASE_ALREADY_READ");
        assertThat(cases).hasSize(2);
    }

    @Test
    void whatIsAmissIsToldWhileReading() throws IOException {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void read(long rows, long bytes) {
                told.add("rows " + rows);
            }

            @Override
            public void issue(ImportIssue issue) {
                told.add(issue.code());
            }
        };
        String rows = "1;2024-01-02\n".repeat(999) + "x;never\n" + "1;2024-01-02\n".repeat(1_000);
        CaseFileReader.of(CaseArbitraries.codes())
                .read(new ByteArrayInputStream(Workbooks.utf8("id;receivedOn\n" + rows)), cases::add, progress);

        assertThat(told).containsExactly("BAD_DATE", "rows 1000", "rows 2000", "rows 2000");
    }
}
