/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.io.OutputStream;
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
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LONGEST_NAME = 31;

    private final ActivityReport report;
    private final Language language;
    private final ReportLook look;
    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<List<Integer>> tableOf = new ArrayList<>();

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
        report.figureBlocks().forEach(workbook::figures);
        report.contentBlocks().forEach(workbook::content);
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        workbook.write(zip);
        zip.finish();
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private void readMe() {
        XlsxSheet sheet = new XlsxSheet();
        sheet.row().text(in(report.title()), XlsxStyle.TITLE);
        sheet.row().text(report.authority(), XlsxStyle.PLAIN);
        sheet.row();
        for (String line : List.of(
                look.say(ReportText.UNIT, language),
                look.say(ReportText.ROUNDING, language),
                in(report.figures().statement()))) {
            sheet.row().text(line, XlsxStyle.PLAIN);
        }
        sheet.row();
        report.keyFigures().forEach(k -> {
            sheet.row().text(in(k.label()), XlsxStyle.PLAIN);
            sheet.cell(k.cell());
        });
        add(look.say(ReportText.READ_ME, language), sheet, 1, 60);
    }

    private void figures(ActivityReport.Figures block) {
        ProtectedTable table = block.table();
        XlsxSheet sheet = new XlsxSheet();
        sheet.row().text(in(table.title()), XlsxStyle.TITLE);
        sheet.row().text(table.population().sentence(language), XlsxStyle.PLAIN);
        numbers(sheet, block.printed());
        table.notes().forEach(n -> sheet.row().text(in(n), XlsxStyle.PLAIN));
        block.events()
                .forEach(e -> sheet.row().text(in(e.date()), XlsxStyle.PLAIN).text(e.what(), XlsxStyle.PLAIN));
        block.comparison().ifPresent(c -> {
            sheet.row();
            sheet.row().text(in(c.table().title()), XlsxStyle.TITLE);
            numbers(sheet, c.table());
            c.scopes().forEach(s -> sheet.row().text(s.sentence(language), XlsxStyle.PLAIN));
        });
        if (!block.commentary().isBlank()) {
            sheet.row();
            sheet.row().text(look.say(ReportText.COMMENTARY, language), XlsxStyle.HEADING);
            block.commentary()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> sheet.row().text(line, XlsxStyle.PLAIN));
        }
        int from = table.population().period().from().getYear();
        int to = table.population().period().to().getYear();
        String years = from == to ? Integer.toString(to) : from + "-" + to;
        add(years + " " + table.id(), sheet, 3, 42);
    }

    private void numbers(XlsxSheet sheet, PrintedTable table) {
        List<String> headings = new ArrayList<>();
        headings.add(in(table.rowHeading()));
        table.columns().forEach(c -> headings.add(in(c.label())));
        heading(sheet, headings, table.rows().size());
        for (ProtectedTable.Row row : table.rows()) {
            sheet.row().text(in(row.label()), row.total() ? XlsxStyle.HEADING : XlsxStyle.PLAIN);
            row.cells().forEach(sheet::cell);
        }
    }

    private void content(ActivityReport.Content block) {
        XlsxSheet sheet = new XlsxSheet();
        sheet.row().text(in(block.title()), XlsxStyle.TITLE);
        block.pieces().forEach(p -> {
            sheet.row();
            piece(sheet, p);
        });
        add(block.id().substring("content-".length()), sheet, 1, 42);
    }

    private boolean piece(XlsxSheet sheet, Piece piece) {
        return piece.fold(
                prose -> {
                    prose.heading().ifPresent(h -> sheet.row().text(in(h), XlsxStyle.HEADING));
                    sheet.row().text(in(prose.text()), XlsxStyle.PLAIN);
                    return true;
                },
                items -> {
                    items.items().forEach(i -> sheet.row().text(in(i), XlsxStyle.PLAIN));
                    return true;
                },
                texts -> {
                    heading(
                            sheet,
                            texts.table().headings().stream().map(this::in).toList(),
                            texts.table().rows().size());
                    for (List<Wording> row : texts.table().rows()) {
                        sheet.row();
                        row.forEach(cell -> sheet.text(in(cell), XlsxStyle.PLAIN));
                    }
                    return true;
                },
                numbers -> {
                    sheet.row().text(in(numbers.table().title()), XlsxStyle.HEADING);
                    numbers(sheet, numbers.table());
                    return true;
                });
    }

    /** The row of headings, from which a spreadsheet sorts and filters: headings differ, as it asks. */
    private void heading(XlsxSheet sheet, List<String> headings, int rows) {
        List<String> distinct = new ArrayList<>();
        for (String heading : headings) {
            String name = heading;
            for (int i = 2; distinct.contains(name); i++) {
                name = heading + " (" + i + ")";
            }
            distinct.add(name);
        }
        sheet.row();
        distinct.forEach(h -> sheet.text(h, XlsxStyle.HEADING));
        int number = tables.size() + 1;
        int first = sheet.open(number);
        String range = "A" + first + ":" + XlsxSheet.letters(distinct.size()) + (first + rows);
        StringBuilder table = new StringBuilder(HEAD + "<table xmlns=\"" + MAIN + "\" id=\"" + number
                + "\" name=\"T" + number + "\" displayName=\"T" + number + "\" ref=\"" + range
                + "\"><autoFilter ref=\"" + range + "\"/><tableColumns count=\"" + distinct.size() + "\">");
        for (int i = 0; i < distinct.size(); i++) {
            table.append("<tableColumn id=\"" + (i + 1) + "\"" + Markup.attribute("name", distinct.get(i)) + "/>");
        }
        tables.add(table + "</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showRowStripes=\"1\"/></table>");
    }

    /** Names hold no sign that spreadsheets keep for themselves, are cut to what spreadsheets accept, and numbered when the cut makes two alike. */
    private void add(String wanted, XlsxSheet sheet, int frozen, int width) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        String usable = plain.isEmpty() ? "-" : plain;
        String name = usable.substring(0, Math.min(LONGEST_NAME, usable.length()));
        for (int i = 2; names.contains(name); i++) {
            String suffix = "~" + i;
            name = usable.substring(0, Math.min(LONGEST_NAME - suffix.length(), usable.length())) + suffix;
        }
        names.add(name);
        sheets.add(sheet.xml(frozen, width));
        tableOf.add(sheet.tables());
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
        part(zip, "xl/styles.xml", HEAD + XlsxStyle.sheet());
        for (int i = 1; i <= sheets.size(); i++) {
            part(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
            StringBuilder links = new StringBuilder();
            for (int t = 0; t < tableOf.get(i - 1).size(); t++) {
                links.append(relation(
                        t + 1, "table", "../tables/table" + tableOf.get(i - 1).get(t) + ".xml"));
            }
            if (!links.isEmpty()) {
                part(
                        zip,
                        "xl/worksheets/_rels/sheet" + i + ".xml.rels",
                        HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
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
}
