/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.mediation.core.wording.Language;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every format, read back by a reader that is not ours, holds the numbers of the protected report and no other: tables, comparisons in
 * time, and the figures the service gives.
 */
class SameNumbersTest {

    private static final Map<Integer, ActivityReport> REPORTS = new TreeMap<>();

    private static ActivityReport report(int threshold) {
        return REPORTS.computeIfAbsent(threshold, SameNumbersTest::make);
    }

    private static ActivityReport make(int threshold) {
        return Isere2024.written(threshold == 0 ? Isere2024.asPublished() : DisclosurePolicy.minCount(threshold));
    }

    @Test
    void blocksOfEveryKindAreThere() {
        List<String> ids = ReportTables.inOrder(report(0)).stream()
                .map(ReportTables.Expected::id)
                .toList();

        assertThat(ids)
                .contains("kind", "kind-compared", "mediation-outcome-compared", "attached-governance")
                .contains("attached-permanences", "attached-recommendations", "attached-network-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void json(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        JsonRenderer.render(report, out);
        Map<String, String> found = new TreeMap<>();
        for (JsonNode chapter : new ObjectMapper().readTree(out.toString()).get("chapters")) {
            for (JsonNode block : chapter.get("blocks")) {
                rows(block, found);
                rows(block.path("comparison"), found);
                block.path("pieces").forEach(piece -> {
                    if (piece.get("type").asText().equals("NUMBERS")) {
                        rows(piece, found);
                    }
                });
            }
        }

        assertThat(found).isEqualTo(ReportTables.figures(report));
    }

    private static void rows(JsonNode table, Map<String, String> found) {
        for (JsonNode row : table.path("rows")) {
            row.get("values")
                    .properties()
                    .forEach(v -> found.put(
                            table.get("id").asText() + "/" + row.get("code").asText() + "/" + v.getKey(),
                            v.getValue().isNull() ? "" : v.getValue().asText()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void csv(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        CsvRenderer.render(report, Language.FR, out);
        Map<String, String> expected = ReportTables.figures(report);
        Map<String, String> found = new TreeMap<>();
        CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(out.toString())
                .forEach(r -> found.put(
                        r.getField("tableau") + "/" + r.getField("code_ligne") + "/" + r.getField("code_colonne"),
                        r.getField("valeur").replace(',', '.')));
        found.keySet().removeIf(key -> key.endsWith("/TEXT") || key.contains("/COLUMN_"));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void xlsx(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRenderer.render(report, Language.FR, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        XlsxRenderer.render(report, Language.FR, again);
        Map<String, String> found = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets.get(0).getName()).isEqualTo("Lisez-moi");
            assertThat(sheets).extracting(Sheet::getName).contains("2024 status", "2022-2024 evolution", "governance");
            assertThat(column(sheets, "2024 kind"))
                    .contains("La part des réorientations augmente : beaucoup de demandes concernent un autre organisme"
                            + " que le Département.");
            for (ReportTables.Expected expected : ReportTables.inOrder(report)) {
                if (expected.figures().isPresent()) {
                    find(sheets, expected.figures().get(), found);
                }
            }
        }

        assertThat(found).isEqualTo(ReportTables.figures(report));
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    private static List<String> column(List<Sheet> sheets, String name) throws IOException {
        Sheet sheet = sheets.stream()
                .filter(s -> s.getName().equals(name))
                .findFirst()
                .orElseThrow();
        List<Row> rows = sheet.read();
        return IntStream.range(0, rows.size()).mapToObj(at -> text(rows, at, 0)).toList();
    }

    /** A table begins under its title: at once, or after the line of its population. */
    private static void find(List<Sheet> sheets, PrintedTable table, Map<String, String> found) throws IOException {
        for (Sheet sheet : sheets) {
            List<Row> rows = sheet.read();
            for (int at = 0; at < rows.size(); at++) {
                if (text(rows, at, 0).equals(table.title().fr())) {
                    int heading =
                            text(rows, at + 1, 0).equals(table.rowHeading().fr()) ? at + 1 : at + 2;
                    if (text(rows, heading, 0).equals(table.rowHeading().fr())
                            && text(rows, heading, 1)
                                    .equals(table.columns().get(0).label().fr())) {
                        read(rows, heading + 1, table, found);
                        return;
                    }
                }
            }
        }
    }

    private static String text(List<Row> rows, int row, int column) {
        return row < rows.size() && rows.get(row).getCellCount() > column
                ? rows.get(row).getCellText(column)
                : "";
    }

    private static void read(List<Row> rows, int first, PrintedTable table, Map<String, String> found) {
        for (int r = 0; r < table.rows().size(); r++) {
            assertThat(text(rows, first + r, 0))
                    .isEqualTo(table.rows().get(r).label().fr());
            for (int c = 0; c < table.columns().size(); c++) {
                org.dhatim.fastexcel.reader.Cell cell = rows.get(first + r).getCell(c + 1);
                found.put(
                        ReportTables.key(table, table.rows().get(r), c),
                        cell.getType() == CellType.NUMBER
                                ? number(cell.asNumber(), table.columns().get(c).unit())
                                : cell.asString());
            }
        }
    }

    private static String number(BigDecimal value, ProtectedTable.Unit unit) {
        return switch (unit) {
            case CASES, PERSONS, QUANTITY -> value.toPlainString();
            case PERCENT -> value.movePointRight(2).toPlainString();
            case DAYS, RATE -> value.setScale(1).toPlainString();
        };
    }

    private static String digits(String printed) {
        return printed.replace("%", "").replace(",", "").replace("–", "").replace("+", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void html(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        HtmlRenderer.render(report, Language.EN, out);
        Map<String, String> found = new TreeMap<>();
        Matcher bodies = Pattern.compile("<tbody>(.*?)</tbody>", Pattern.DOTALL).matcher(out);
        for (ReportTables.Expected expected : ReportTables.inOrder(report)) {
            assertThat(bodies.find()).isTrue();
            Matcher cells = Pattern.compile("<td[^>]*>(?:<abbr[^>]*>)?([^<]*)<").matcher(bodies.group(1));
            expected.figures().ifPresent(table -> {
                for (ProtectedTable.Row row : table.rows()) {
                    for (int c = 0; c < table.columns().size(); c++) {
                        assertThat(cells.find()).isTrue();
                        found.put(ReportTables.key(table, row, c), digits(cells.group(1)));
                    }
                }
            });
        }

        assertThat(bodies.find()).isFalse();
        assertThat(found).isEqualTo(ReportTables.figures(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void markdown(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        MarkdownRenderer.render(report, Language.EN, out);
        List<String> lines =
                out.toString().lines().filter(l -> l.startsWith("|")).toList();
        Map<String, String> found = new TreeMap<>();
        int at = 0;
        for (ReportTables.Expected expected : ReportTables.inOrder(report)) {
            at += 2;
            for (int r = 0; r < expected.rows(); r++) {
                List<String> cells = List.of(lines.get(at++).split(" *\\| *", -1));
                int row = r;
                expected.figures().ifPresent(table -> {
                    for (int c = 0; c < table.columns().size(); c++) {
                        found.put(
                                ReportTables.key(table, table.rows().get(row), c),
                                digits(cells.get(c + 2).replace("\\", "")));
                    }
                });
            }
        }

        assertThat(at).isEqualTo(lines.size());
        assertThat(found).isEqualTo(ReportTables.figures(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void pdf(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(report, Language.EN, out);
        List<List<List<String>>> tables = TaggedPdf.tables(out.toByteArray());
        List<ReportTables.Expected> expected = ReportTables.inOrder(report);
        Map<String, String> found = new TreeMap<>();
        for (int t = 0; t < expected.size(); t++) {
            List<List<String>> printed = tables.get(t);
            expected.get(t).figures().ifPresent(table -> {
                for (int r = 0; r < table.rows().size(); r++) {
                    List<String> cells = printed.get(r + 1);
                    assertThat(cells.get(0))
                            .isEqualTo(table.rows().get(r).label().en());
                    for (int c = 0; c < table.columns().size(); c++) {
                        found.put(ReportTables.key(table, table.rows().get(r), c), digits(cells.get(c + 1)));
                    }
                }
            });
        }

        assertThat(tables).hasSameSizeAs(expected);
        assertThat(found).isEqualTo(ReportTables.figures(report));
    }
}
