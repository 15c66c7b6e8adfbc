/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, read as they come. */
final class XlsxRows implements TableRows {

    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    /** Sheets count a 29 February 1900 that never was: days before it are one further. */
    private static final double PHANTOM = 60;

    private static final double LAST_DAY = 2_958_466;
    private static final double LARGEST = 1e15;
    private static final int LONGEST_NUMBER = 40;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final SafeXml xml;
    private final XlsxBook book;
    private final ImportLimits limits;
    private long line;

    XlsxRows(SafeXml xml, XlsxBook book, ImportLimits limits) {
        this.xml = xml;
        this.book = book;
        this.limits = limits;
    }

    @Override
    public @Nullable TableRow next() {
        for (int e = xml.next(); !SafeXml.isOver(e); e = xml.next()) {
            if (xml.starts(e, "row")) {
                int given = XlsxBook.whole(xml.attribute("r"));
                if (given >= 0 && given <= line) {
                    throw ZipParts.damaged();
                }
                line = given < 0 ? line + 1 : given;
                return new TableRow(line, cells());
            }
            if (xml.ends(e, "sheetData")) {
                return null;
            }
        }
        return null;
    }

    private List<TableCell> cells() {
        List<TableCell> cells = new ArrayList<>();
        for (int e = xml.next(); !xml.ends(e, "row"); e = xml.next()) {
            if (SafeXml.isOver(e)) {
                throw ZipParts.damaged();
            }
            if (xml.starts(e, "c")) {
                int at = column(xml.attribute("r"), cells.size());
                TableCell cell = cell();
                if (cell.kind() == Kind.TEXT && cell.text().isEmpty()) {
                    continue;
                }
                if (at < cells.size()) {
                    throw ZipParts.damaged();
                }
                if (at >= limits.columns()) {
                    throw new UnreadableTable(
                            "TOO_MANY_COLUMNS",
                            "plus de " + limits.columns() + " colonnes",
                            "more than " + limits.columns() + " columns");
                }
                while (cells.size() < at) {
                    cells.add(TableCell.EMPTY);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The place of a reference such as {@code AB12}; without one, the place after the last cell. */
    private static int column(String reference, int following) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z' && at < 4) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            at++;
        }
        return column == 0 ? following : column - 1;
    }

    private TableCell cell() {
        String type = xml.attribute("t");
        int style = XlsxBook.whole(xml.attribute("s"));
        String value = "";
        String inline = "";
        boolean formula = false;
        for (int e = xml.next(); !xml.ends(e, "c"); e = xml.next()) {
            if (SafeXml.isOver(e)) {
                throw ZipParts.damaged();
            }
            if (xml.starts(e, "f")) {
                formula = true;
            } else if (xml.starts(e, "v")) {
                value = value();
            } else if (xml.starts(e, "is")) {
                inline = XlsxBook.string(xml, "is", limits.characters());
            }
        }
        if (formula) {
            return new TableCell(Kind.FORMULA, "");
        }
        return switch (type) {
            case "s" -> text(value.isEmpty() ? "" : book.text(XlsxBook.whole(value)));
            case "inlineStr" -> text(inline);
            case "str", "d" -> text(value);
            case "b" -> text(XlsxBook.truth(value) ? "TRUE" : "FALSE");
            case "e" -> new TableCell(Kind.ERROR, "");
            default -> value.isEmpty() ? TableCell.EMPTY : number(value, book.isDate(style));
        };
    }

    private TableCell text(String text) {
        return text.length() > limits.characters() ? new TableCell(Kind.TOO_LONG, "") : TableCell.text(text);
    }

    private String value() {
        StringBuilder text = new StringBuilder();
        for (int e = xml.next(); !xml.ends(e, "v"); e = xml.next()) {
            if (SafeXml.isOver(e)) {
                throw ZipParts.damaged();
            }
            if (SafeXml.isText(e) && text.length() <= limits.characters()) {
                String more = xml.text();
                text.append(more, 0, Math.min(more.length(), limits.characters() + 1 - text.length()));
            }
        }
        return text.toString();
    }

    private TableCell number(String text, boolean date) {
        double value;
        try {
            value = text.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(Math.abs(value) < LARGEST)) {
            return new TableCell(Kind.ERROR, "");
        }
        if (date) {
            String moment = moment(value);
            return new TableCell(moment.isEmpty() ? Kind.ERROR : Kind.DATE, moment);
        }
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return new TableCell(Kind.NUMBER, plain.toPlainString());
    }

    /** To the second. */
    @Override
    public String moment(double days) {
        if (!(days >= 0 && days < LAST_DAY) || (!book.since1904() && days >= PHANTOM && days < PHANTOM + 1)) {
            return "";
        }
        double counted = !book.since1904() && days < PHANTOM ? days + 1 : days;
        LocalDateTime from = book.since1904() ? FROM_1904 : FROM_1900;
        return from.plus(Math.round(counted * 86_400), ChronoUnit.SECONDS).format(MOMENT);
    }
}
