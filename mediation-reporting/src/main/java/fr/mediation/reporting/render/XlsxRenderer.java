/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AttachedTable;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rapport au format XLSX (ISO/IEC 29500): one sheet a table, numbers as numbers, and a first sheet that says how to read them.
 *
 * <p>Tables are tables of the spreadsheet, to sort and to filter. Texts are texts: none can be taken for a formula. The file holds no clock: the same report gives the same bytes. Thread safe.
 */
public final class XlsxRenderer {

    private static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LONGEST_NAME = 31;

    private static final int PLAIN = 0;
    private static final int TITLE = 1;
    private static final int HEADING = 2;
    private static final int COUNT = 3;
    private static final int DECIMAL = 4;
    private static final int PERCENT = 5;
    private static final int PERCENT_DECIMAL = 6;
    private static final int MARK = 7;

    private final ActivityReport report;
    private final Language language;
    private final ReportLook look;
    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Integer> tableOf = new ArrayList<>();

    private XlsxRenderer(ActivityReport report, Language language, ReportLook look) {
        this.report = report;
        this.language = language;
        this.look = look;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of the workbook
     * @param target where to write; closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, OutputStream target) throws IOException {
        render(report, language, ReportLook.NEUTRAL, target);
    }

    /**
     * Writes a report in a host's words.
     *
     * @param report the report
     * @param language the language of the workbook
     * @param look the words; colours and style rules do not matter here
     * @param target where to write; closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, ReportLook look, OutputStream target)
            throws IOException {
        XlsxRenderer workbook = new XlsxRenderer(report, language, look);
        workbook.readMe();
        report.figures().tables().forEach(workbook::table);
        report.attached().forEach(workbook::attached);
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        workbook.write(zip);
        zip.finish();
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private void readMe() {
        Sheet sheet = new Sheet();
        sheet.row().text(in(report.title()), TITLE);
        sheet.row().text(report.authority(), PLAIN);
        sheet.row();
        for (String line : List.of(
                look.say(ReportText.UNIT, language),
                look.say(ReportText.ROUNDING, language),
                in(report.figures().statement()))) {
            sheet.row().text(line, PLAIN);
        }
        sheet.row();
        report.keyFigures().forEach(k -> {
            sheet.row().text(in(k.label()), PLAIN);
            sheet.cell(k.cell());
        });
        add(look.say(ReportText.READ_ME, language), sheet, 1, 60);
    }

    private void table(ProtectedTable table) {
        Sheet sheet = new Sheet();
        sheet.row().text(in(table.title()), TITLE);
        sheet.row().text(table.population().sentence(language), PLAIN);
        List<String> headings = new ArrayList<>();
        headings.add(in(table.rowHeading()));
        table.columns().forEach(c -> headings.add(in(c.label())));
        heading(sheet, headings, table.rows().size());
        for (ProtectedTable.Row row : table.rows()) {
            sheet.row().text(in(row.label()), row.total() ? HEADING : PLAIN);
            row.cells().forEach(sheet::cell);
        }
        table.notes().forEach(n -> sheet.row().text(in(n), PLAIN));
        int from = table.population().period().from().getYear();
        int to = table.population().period().to().getYear();
        String years = from == to ? Integer.toString(to) : from + "-" + to;
        add(years + " " + table.id(), sheet, 3, 42);
    }

    private void attached(AttachedTable table) {
        Sheet sheet = new Sheet();
        sheet.row().text(in(table.title()), TITLE);
        sheet.row();
        table.headings().forEach(h -> sheet.text(in(h), HEADING));
        for (List<Wording> row : table.rows()) {
            sheet.row();
            row.forEach(cell -> sheet.text(in(cell), PLAIN));
        }
        add(table.id(), sheet, 2, 42);
    }

    /** The row of headings, from which a spreadsheet sorts and filters: headings differ, as it asks. */
    private void heading(Sheet sheet, List<String> headings, int rows) {
        List<String> distinct = new ArrayList<>();
        for (String heading : headings) {
            String name = heading;
            for (int i = 2; distinct.contains(name); i++) {
                name = heading + " (" + i + ")";
            }
            distinct.add(name);
        }
        sheet.row();
        distinct.forEach(h -> sheet.text(h, HEADING));
        sheet.table = tables.size() + 1;
        String range = "A" + sheet.row + ":" + Sheet.letters(distinct.size()) + (sheet.row + rows);
        StringBuilder table = new StringBuilder(HEAD + "<table xmlns=\"" + MAIN + "\" id=\"" + sheet.table
                + "\" name=\"T" + sheet.table + "\" displayName=\"T" + sheet.table + "\" ref=\"" + range
                + "\"><autoFilter ref=\"" + range + "\"/><tableColumns count=\"" + distinct.size() + "\">");
        for (int i = 0; i < distinct.size(); i++) {
            table.append("<tableColumn id=\"" + (i + 1) + "\"" + Markup.attribute("name", distinct.get(i)) + "/>");
        }
        tables.add(table + "</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showRowStripes=\"1\"/></table>");
    }

    /** Names hold no sign that spreadsheets keep for themselves, are cut to what spreadsheets accept, and numbered when the cut makes two alike. */
    private void add(String wanted, Sheet sheet, int frozen, int width) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        String usable = plain.isEmpty() ? "-" : plain;
        String name = usable.substring(0, Math.min(LONGEST_NAME, usable.length()));
        for (int i = 2; names.contains(name); i++) {
            String suffix = "~" + i;
            name = usable.substring(0, Math.min(LONGEST_NAME - suffix.length(), usable.length())) + suffix;
        }
        names.add(name);
        sheets.add(sheet.xml(frozen, width));
        tableOf.add(sheet.table);
    }

    private void write(ZipOutputStream zip) throws IOException {
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles"));
        StringBuilder relations = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        StringBuilder book =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            book.append("<sheet" + Markup.attribute("name", names.get(i - 1)) + " sheetId=\"" + i + "\" r:id=\"r" + i
                    + "\"/>");
        }
        for (int i = 1; i <= tables.size(); i++) {
            types.append(type("/xl/tables/table" + i + ".xml", "table"));
        }
        relations.append(relation(sheets.size() + 1, "styles", "styles.xml")).append("</Relationships>");
        part(zip, "[Content_Types].xml", types + "</Types>");
        part(
                zip,
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part(zip, "xl/workbook.xml", book + "</sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relations.toString());
        part(zip, "xl/styles.xml", HEAD + STYLES);
        for (int i = 1; i <= sheets.size(); i++) {
            part(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
            if (tableOf.get(i - 1) > 0) {
                part(
                        zip,
                        "xl/worksheets/_rels/sheet" + i + ".xml.rels",
                        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + relation(1, "table", "../tables/table" + tableOf.get(i - 1) + ".xml")
                                + "</Relationships>");
            }
        }
        for (int i = 1; i <= tables.size(); i++) {
            part(zip, "xl/tables/table" + i + ".xml", tables.get(i - 1));
        }
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_CLOCK);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts>"
            + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"8\">" + style(0, 0, false) + style(0, 1, false) + style(0, 2, false)
            + style(3, 0, false) + style(164, 0, false) + style(9, 0, false) + style(165, 0, false)
            + style(0, 0, true) + "</cellXfs></styleSheet>";

    private static String style(int format, int font, boolean right) {
        String opening = "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"";
        return right ? opening + " applyAlignment=\"1\"><alignment horizontal=\"right\"/></xf>" : opening + "/>";
    }

    /** The rows of one sheet. */
    private static final class Sheet {

        private final StringBuilder rows = new StringBuilder();
        private int row;
        private int column;
        private int table;

        Sheet row() {
            rows.append(row == 0 ? "" : "</row>");
            row++;
            column = 0;
            rows.append("<row r=\"").append(row).append("\">");
            return this;
        }

        Sheet text(String text, int style) {
            rows.append("<c r=\"").append(place()).append("\" s=\"").append(style);
            rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            rows.append(Markup.escape(text)).append("</t></is></c>");
            return this;
        }

        void cell(Cell cell) {
            cell.fold(
                    c -> number(BigDecimal.valueOf(c.value()), COUNT),
                    p -> number(
                            BigDecimal.valueOf(p.scaled(), p.decimals() + 2),
                            p.decimals() == 0 ? PERCENT : PERCENT_DECIMAL),
                    d -> number(BigDecimal.valueOf(d.tenths(), 1), DECIMAL),
                    () -> text(Cell.MARK, MARK),
                    () -> text("", MARK));
        }

        private Sheet number(BigDecimal value, int style) {
            rows.append("<c r=\"")
                    .append(place())
                    .append("\" s=\"")
                    .append(style)
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
            return HEAD + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\""
                    + frozen + "\" topLeftCell=\"A" + (frozen + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + "<cols><col min=\"1\" max=\"1\" width=\"" + width + "\" customWidth=\"1\"/>"
                    + "<col min=\"2\" max=\"20\" width=\"20\" customWidth=\"1\"/></cols><sheetData>"
                    + rows + (row == 0 ? "" : "</row>") + "</sheetData>"
                    + (table == 0 ? "" : "<tableParts count=\"1\"><tablePart r:id=\"r1\"/></tableParts>")
                    + "</worksheet>";
        }
    }
}
