/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.reporting.disclosure.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet of a workbook. */
final class XlsxSheet {

    private final StringBuilder rows = new StringBuilder();
    private int row;
    private int column;
    private final List<Integer> tables = new ArrayList<>();

    XlsxSheet row() {
        rows.append(row == 0 ? "" : "</row>");
        row++;
        column = 0;
        rows.append("<row r=\"").append(row).append("\">");
        return this;
    }

    XlsxSheet text(String text, XlsxStyle style) {
        rows.append("<c r=\"").append(place()).append("\" s=\"").append(style.number());
        rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(Markup.escape(text)).append("</t></is></c>");
        return this;
    }

    void cell(Cell cell) {
        cell.fold(
                c -> number(BigDecimal.valueOf(c.value()), XlsxStyle.COUNT),
                p -> number(BigDecimal.valueOf(p.scaled(), p.decimals() + 2), percent(p)),
                d -> number(BigDecimal.valueOf(d.tenths(), 1), XlsxStyle.DECIMAL),
                () -> text(Cell.MARK, XlsxStyle.MARK),
                () -> text("", XlsxStyle.MARK));
    }

    private static XlsxStyle percent(Cell.Percent percent) {
        if (percent.change()) {
            return XlsxStyle.PERCENT_CHANGE;
        }
        return percent.decimals() == 0 ? XlsxStyle.PERCENT : XlsxStyle.PERCENT_DECIMAL;
    }

    private XlsxSheet number(BigDecimal value, XlsxStyle style) {
        rows.append("<c r=\"")
                .append(place())
                .append("\" s=\"")
                .append(style.number())
                .append("\"><v>");
        rows.append(value.toPlainString()).append("</v></c>");
        return this;
    }

    private String place() {
        column++;
        return letters(column) + row;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return letters.toString();
    }

    String xml(int frozen, int width) {
        return XlsxRenderer.HEAD + "<worksheet xmlns=\"" + XlsxRenderer.MAIN + "\" xmlns:r=\"" + XlsxRenderer.RELATIONS
                + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\""
                + frozen + "\" topLeftCell=\"A" + (frozen + 1)
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"1\" width=\"" + width + "\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"20\" width=\"20\" customWidth=\"1\"/></cols><sheetData>"
                + rows + (row == 0 ? "" : "</row>") + "</sheetData>"
                + parts()
                + "</worksheet>";
    }

    private String parts() {
        StringBuilder parts = new StringBuilder();
        for (int i = 1; i <= tables.size(); i++) {
            parts.append("<tablePart r:id=\"r").append(i).append("\"/>");
        }
        return tables.isEmpty() ? "" : "<tableParts count=\"" + tables.size() + "\">" + parts + "</tableParts>";
    }

    /** A native table of the workbook begins in this row. */
    int open(int table) {
        tables.add(table);
        return row;
    }

    List<Integer> tables() {
        return tables;
    }
}
