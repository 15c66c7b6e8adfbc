/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as another library writes them, and as nobody should. */
final class Workbooks {

    private Workbooks() {}

    /** A workbook of one sheet; dates are typed and shown as dates, text beginning with {@code =} is a formula. */
    static byte[] of(List<List<Object>> rows) {
        return of(Map.of("Sheet 1", rows));
    }

    static byte[] of(Map<String, List<List<Object>>> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            for (Map.Entry<String, List<List<Object>>> entry : sheets.entrySet()) {
                Worksheet sheet = book.newWorksheet(entry.getKey());
                for (int r = 0; r < entry.getValue().size(); r++) {
                    List<Object> row = entry.getValue().get(r);
                    for (int c = 0; c < row.size(); c++) {
                        cell(sheet, r, c, row.get(c));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void cell(Worksheet sheet, int r, int c, Object value) {
        if (value instanceof LocalDateTime moment) {
            sheet.value(r, c, moment);
            sheet.style(r, c).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(r, c, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(r, c, truth);
        } else if (value instanceof String text && text.startsWith("=")) {
            sheet.formula(r, c, text.substring(1));
        } else if (!value.toString().isEmpty()) {
            sheet.value(r, c, value.toString());
        }
    }

    /** A workbook from the XML of its one sheet, well formed or not. */
    static byte[] raw(String sheet) {
        return raw(sheet.getBytes(StandardCharsets.UTF_8), "");
    }

    static byte[] raw(byte[] sheet, String sharedStrings) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        parts.put(
                "_rels/.rels",
                utf8(head + "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                utf8(head + "<workbook xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(head + "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + relations
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        if (!sharedStrings.isEmpty()) {
            parts.put("xl/sharedStrings.xml", utf8(sharedStrings));
        }
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The XML of a sheet whose rows are given. */
    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
            row.append(cells[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
