/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

/** Styles d'un classeur: how a cell looks. */
enum XlsxStyle {
    PLAIN(0, 0),
    TITLE(0, 1),
    HEADING(0, 2),
    COUNT(3, 0),
    DECIMAL(164, 0),
    PERCENT(9, 0),
    PERCENT_DECIMAL(165, 0),
    /** A change says its sign. */
    PERCENT_CHANGE(166, 0),
    /** What stands for a figure, on the side of figures. */
    MARK(0, 0);

    private final int format;
    private final int font;

    XlsxStyle(int format, int font) {
        this.format = format;
        this.font = font;
    }

    /** Its number in the workbook. */
    @SuppressWarnings("EnumOrdinal") // they are written in this very order
    int number() {
        return ordinal();
    }

    private String xml() {
        String opening = "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"";
        return this == MARK ? opening + " applyAlignment=\"1\"><alignment horizontal=\"right\"/></xf>" : opening + "/>";
    }

    /** The part of a workbook that gives all styles. */
    static String sheet() {
        StringBuilder all = new StringBuilder("<styleSheet xmlns=\"" + XlsxRenderer.MAIN + "\">"
                + "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"+0%;-0%;0%\"/></numFmts>"
                + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + values().length + "\">");
        for (XlsxStyle style : values()) {
            all.append(style.xml());
        }
        return all.append("</cellXfs></styleSheet>").toString();
    }
}
