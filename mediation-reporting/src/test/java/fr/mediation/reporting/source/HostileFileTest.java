/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to harm: each is refused by one clear line, in little memory and little time. */
@Timeout(60)
class HostileFileTest {

    private static final String HEADER = Workbooks.row(1, "id", "receivedOn");

    private static ImportReport read(byte[] file) throws IOException {
        return CaseFileReader.of(CaseArbitraries.codes()).read(new ByteArrayInputStream(file), row -> {});
    }

    private static void refused(byte[] file, String code) throws IOException {
        ImportReport report = read(file);
        assertThat(report.complete()).isFalse();
        assertThat(report.kept()).isZero();
        assertThat(report.counts()).containsOnlyKeys(code);
        assertThat(report.issues().get(0).severity()).isEqualTo(ImportIssue.Severity.REFUSED);
    }

    private static byte[] filled(String before, String repeated, int times, String after) {
        byte[] one = Workbooks.utf8(repeated);
        ByteArrayOutputStream out = new ByteArrayOutputStream(one.length * times + 1_000);
        out.writeBytes(Workbooks.utf8(before));
        for (int i = 0; i < times; i++) {
            out.writeBytes(one);
        }
        out.writeBytes(Workbooks.utf8(after));
        return out.toByteArray();
    }

    @Test
    void aZipBomb() throws IOException {
        byte[] sheet = filled(
                "<worksheet><sheetData>" + HEADER, "<row/>".repeat(1 << 12), 1 << 11, "</sheetData></worksheet>");

        refused(Workbooks.raw(sheet, ""), "ZIP_BOMB");
    }

    @Test
    void aZipBombInTheSharedTexts() throws IOException {
        String texts = "<sst>" + "<si><t>x</t></si>".repeat(1 << 20) + "</sst>";

        refused(Workbooks.raw(Workbooks.utf8(Workbooks.sheet(HEADER)), texts), "ZIP_BOMB");
    }

    @Test
    void anEntityThatGrows() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

        refused(Workbooks.raw(laughs + Workbooks.sheet(Workbooks.row(1, "id", "&c;"))), "FOREIGN_XML");
    }

    @Test
    void anEntityThatReadsAFile() throws IOException {
        String reading = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        ImportReport report =
                read(Workbooks.raw(reading + Workbooks.sheet(Workbooks.row(1, "id", "receivedOn", "&a;"))));

        assertThat(report.counts()).containsOnlyKeys("FOREIGN_XML");
        assertThat(report.missingColumns()).hasSize(CaseColumn.values().length);
    }

    @Test
    void anUndeclaredEntity() throws IOException {
        assertThat(read(Workbooks.raw(Workbooks.sheet(Workbooks.row(1, "id", "&a;"))))
                        .kept())
                .isZero();
    }

    @Test
    void endlessTagsCommentsAndDepths() throws IOException {
        String start = "<worksheet><sheetData>" + HEADER;
        refused(Workbooks.raw(filled(start + "<row x=\"", "0123456789abcdef", 1 << 17, "\"/>"), ""), "FOREIGN_XML");
        refused(Workbooks.raw(start + "<!-- a --></sheetData></worksheet>"), "FOREIGN_XML");
        refused(Workbooks.raw(filled(start, "<a>", 1_000, ""), ""), "FOREIGN_XML");
    }

    @Test
    void otherEncodingsThanThoseOfSpreadsheets() throws IOException {
        byte[] wide = Workbooks.sheet(HEADER).getBytes(StandardCharsets.UTF_16);

        refused(Workbooks.raw(wide, ""), "FOREIGN_XML");
    }

    @Test
    void aMillionColumns() throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 1_000_000; i++) {
            row.append("<c><v>").append(i).append("</v></c>");
        }
        refused(Workbooks.raw(Workbooks.sheet(row + "</row>")), "TOO_MANY_COLUMNS");
        refused(Workbooks.utf8("id;receivedOn" + ";x".repeat(1_000_000) + "\n1;2024-01-02\n"), "UNREADABLE_FROM_HERE");
        refused(
                Workbooks.raw(
                        Workbooks.sheet("<row r=\"1\"><c r=\"ZZZZ1\" t=\"inlineStr\"><is><t>id</t></is></c></row>")),
                "TOO_MANY_COLUMNS");
    }

    @Test
    void cellsThatGoBackwards() throws IOException {
        String row = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>";

        refused(Workbooks.raw(Workbooks.sheet(row)), "DAMAGED_WORKBOOK");
        refused(Workbooks.raw(Workbooks.sheet(Workbooks.row(5, "a") + Workbooks.row(4, "b"))), "DAMAGED_WORKBOOK");
    }

    @Test
    void aReferenceToATextThatIsNotThere() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>";

        refused(Workbooks.raw(Workbooks.sheet(row)), "DAMAGED_WORKBOOK");
    }

    @Test
    void aCellOfAMillionCharacters() throws IOException {
        byte[] file = Workbooks.raw(Workbooks.sheet(
                HEADER + Workbooks.row(2, "1", "2024-01-02") + Workbooks.row(3, "y".repeat(1_000_000), "2024-01-02")));
        ImportReport report = read(file);

        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.counts()).containsOnlyKeys("LONG_CELL");
    }

    @Test
    void aFileCutAnywhere() throws IOException {
        byte[] whole = Workbooks.of(List.of(List.of("id", "receivedOn"), List.of("1", "2024-01-02")));
        for (int length = 4; length < whole.length; length += 97) {
            refused(Arrays.copyOf(whole, length), "DAMAGED_WORKBOOK");
        }
        assertThat(read(whole).kept()).isEqualTo(1);
    }

    @Test
    void aFileWithOneWrongByteNeverHarms() throws IOException {
        byte[] whole = Workbooks.of(List.of(List.of("id", "receivedOn"), List.of("1", "2024-01-02")));
        for (int at = 0; at < whole.length; at += 13) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x55;
            assertThat(read(wrong).kept()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void filesThatAreSomethingElse() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Workbooks.utf8("id;receivedOn\n1;2024-01-02\n"));
        }
        refused(packed.toByteArray(), "PACKED_FILE");
        refused(Workbooks.utf8("%PDF-1.7\n"), "NOT_A_TABLE");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}, "OLD_OR_LOCKED_WORKBOOK");
        refused(new byte[] {1, 0, 2, 0, 3, 0, 4, 0}, "NOT_A_TABLE");
        refused(Workbooks.utf8("{\"id\":\"1\"}\n"), "JSON_FILE");
        refused(Workbooks.utf8("<html><body>id;receivedOn</body></html>\n"), "NOT_A_TABLE_OF_CASES");
        refused(Workbooks.zip(Map.of("content.xml", new byte[10])), "NOT_A_WORKBOOK");
        refused(Workbooks.utf8("nom;prénom\nx;y\n"), "NOT_A_TABLE_OF_CASES");
    }

    @Test
    void aWorkbookOverTheLimitIsNotHeld() throws IOException {
        byte[] file = Workbooks.of(List.of(List.of("id", "receivedOn"), List.of("1", "2024-01-02")));
        ImportReport report = CaseFileReader.of(CaseArbitraries.codes())
                .limits(new ImportLimits(10, 10, 100, 10, file.length - 1))
                .read(new ByteArrayInputStream(file), row -> {});

        assertThat(report.counts()).containsOnlyKeys("FILE_TOO_LARGE");
    }

    @Test
    void partsThatNameAPlaceOutsideTheArchive() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("../../etc/passwd", new byte[3]);
        parts.put(
                "_rels/.rels",
                Workbooks.utf8(
                        "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../etc/passwd\"/></R>"));
        refused(Workbooks.zip(parts), "FOREIGN_XML");
        Map<String, byte[]> none = new HashMap<>();
        none.put(
                "_rels/.rels",
                Workbooks.utf8("<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/etc/passwd\"/></R>"));
        refused(Workbooks.zip(none), "NOT_A_WORKBOOK");
    }
}
