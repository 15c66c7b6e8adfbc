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
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format, read back by a reader that is not ours, holds the numbers of the protected report and no other. */
class SameNumbersTest {

    private static ActivityReport report(int threshold) {
        return Isere2024.report(threshold == 0 ? Isere2024.asPublished() : DisclosurePolicy.minCount(threshold));
    }

    /** Table, row and column, with the figure in plain digits, « s » or nothing. */
    private static Map<String, String> expected(ActivityReport report) {
        Map<String, String> figures = new TreeMap<>();
        for (ProtectedTable table : report.figures().tables()) {
            for (ProtectedTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String key = table.columns().get(i).key();
                    figures.put(
                            table.id() + "/" + row.code() + "/" + key,
                            plain(row.cells().get(i)));
                }
            }
        }
        return figures;
    }

    private static String plain(Cell cell) {
        return cell.fold(
                c -> Long.toString(c.value()),
                p -> BigDecimal.valueOf(p.scaled(), p.decimals()).toPlainString(),
                d -> BigDecimal.valueOf(d.tenths(), 1).toPlainString(),
                () -> "s",
                () -> "");
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
                for (JsonNode row : block.get("rows")) {
                    row.get("values")
                            .properties()
                            .forEach(v -> found.put(
                                    block.get("id").asText() + "/"
                                            + row.get("code").asText() + "/" + v.getKey(),
                                    v.getValue().isNull() ? "" : v.getValue().asText()));
                }
            }
        }

        assertThat(found).isEqualTo(expected(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void csv(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        CsvRenderer.render(report, Language.FR, out);
        Map<String, String> found = new TreeMap<>();
        CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(out.toString())
                .forEach(r -> found.put(
                        r.getField("tableau") + "/" + r.getField("code_ligne") + "/" + r.getField("code_colonne"),
                        r.getField("valeur").replace(',', '.')));

        assertThat(found).isEqualTo(expected(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void xlsx(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRenderer.render(report, Language.FR, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        XlsxRenderer.render(report(threshold), Language.FR, again);
        Map<String, String> found = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets.get(0).getName()).isEqualTo("Lisez-moi");
            assertThat(sheets).extracting(Sheet::getName).contains("2024 status", "2022-2024 evolution");
            List<ProtectedTable> tables = report.figures().tables();
            for (int t = 0; t < tables.size(); t++) {
                read(sheets.get(t + 1).read(), tables.get(t), found);
            }
        }

        assertThat(found).isEqualTo(expected(report));
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    private static void read(List<Row> sheet, ProtectedTable table, Map<String, String> found) {
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.get(r + 3);
            for (int c = 0; c < table.columns().size(); c++) {
                org.dhatim.fastexcel.reader.Cell cell = row.getCell(c + 1);
                String value = cell.getType() == CellType.NUMBER
                        ? number(cell.asNumber(), table.columns().get(c).unit())
                        : cell.asString();
                found.put(
                        table.id() + "/" + table.rows().get(r).code() + "/"
                                + table.columns().get(c).key(),
                        value);
            }
        }
    }

    private static String number(BigDecimal value, ProtectedTable.Unit unit) {
        return switch (unit) {
            case CASES, PERSONS -> value.toPlainString();
            case PERCENT -> value.movePointRight(2).toPlainString();
            case DAYS, RATE -> value.setScale(1).toPlainString();
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void html(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        HtmlRenderer.render(report, Language.EN, out);
        Map<String, String> found = new LinkedHashMap<>();
        Matcher bodies = Pattern.compile("<tbody>(.*?)</tbody>", Pattern.DOTALL).matcher(out);
        for (ProtectedTable table : report.figures().tables()) {
            assertThat(bodies.find()).isTrue();
            Matcher cells = Pattern.compile("<td[^>]*>(?:<abbr[^>]*>)?([^<]*)<").matcher(bodies.group(1));
            for (ProtectedTable.Row row : table.rows()) {
                for (ProtectedTable.Column column : table.columns()) {
                    assertThat(cells.find()).isTrue();
                    String text =
                            cells.group(1).replace("%", "").replace(",", "").replace("–", "");
                    found.put(table.id() + "/" + row.code() + "/" + column.key(), text);
                }
            }
        }

        assertThat(found).isEqualTo(expected(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void markdown(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        StringBuilder out = new StringBuilder();
        MarkdownRenderer.render(report, Language.EN, out);
        List<String> lines =
                out.toString().lines().filter(l -> l.startsWith("|")).toList();
        Map<String, String> found = new LinkedHashMap<>();
        int at = 0;
        for (ProtectedTable table : report.figures().tables()) {
            at += 2;
            for (ProtectedTable.Row row : table.rows()) {
                List<String> cells = List.of(lines.get(at++).split(" *\\| *", -1));
                for (int c = 0; c < table.columns().size(); c++) {
                    String text =
                            cells.get(c + 2).replace("%", "").replace(",", "").replace("–", "");
                    found.put(
                            table.id() + "/" + row.code() + "/"
                                    + table.columns().get(c).key(),
                            text);
                }
            }
        }

        assertThat(found).isEqualTo(expected(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void pdf(int threshold) throws IOException {
        ActivityReport report = report(threshold);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(report, Language.EN, out);
        List<List<List<String>>> tables = TaggedPdf.tables(out.toByteArray());
        Map<String, String> found = new LinkedHashMap<>();
        for (int t = 0; t < report.figures().tables().size(); t++) {
            ProtectedTable table = report.figures().tables().get(t);
            for (int r = 0; r < table.rows().size(); r++) {
                List<String> cells = tables.get(t).get(r + 1);
                assertThat(cells.get(0)).isEqualTo(table.rows().get(r).label().en());
                for (int c = 0; c < table.columns().size(); c++) {
                    String text =
                            cells.get(c + 1).replace("%", "").replace(",", "").replace("–", "");
                    found.put(
                            table.id() + "/" + table.rows().get(r).code() + "/"
                                    + table.columns().get(c).key(),
                            text);
                }
            }
        }

        assertThat(found).isEqualTo(expected(report));
    }
}
