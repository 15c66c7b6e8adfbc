/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A host's labels, names and comments are text in every document, whatever they look like. */
class NoInjectionTest {

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+1+1",
                "-2",
                "@SUM(1)",
                "\tx",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "a;\"b\"\r\n=1+1;c"
            })
    void aFormulaIsText(String text) throws IOException {
        ActivityReport report = HostileReport.with(text);
        StringBuilder csv = new StringBuilder();
        CsvRenderer.render(report, Language.FR, csv);
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.toString()).forEach(row -> {
            assertThat(row.getFieldCount()).isEqualTo(8);
            row.getFields()
                    .forEach(field -> assertThat(field).doesNotMatch("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
        });

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRenderer.render(report, Language.FR, out);
        assertThat(parts(out.toByteArray()).values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> assertThat(cell == null ? CellType.STRING : cell.getType())
                                .isIn(CellType.STRING, CellType.NUMBER, CellType.EMPTY)));
            }
        }
    }

    /** The page holds our own elements and attributes, and no other. */
    private static void elementsAndAttributes(String page) {
        NodeList all;
        try {
            all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.substring(page.indexOf("<html")))))
                    .getElementsByTagName("*");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is well formed", e);
        }
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).doesNotMatch("script|img|b|iframe|object|embed|form|link|base");
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                assertThat(attributes.item(a).getNodeName()).doesNotMatch("on.*|style|src|srcdoc|formaction");
                assertThat(
                                attributes.item(a).getNodeName().equals("href")
                                        ? attributes.item(a).getNodeValue()
                                        : "#")
                        .startsWith("#");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title></desc></style><script>alert(1)</script>",
                "'\" onmouseover=alert(1) x=\"",
                "<img src=x onerror=alert(1)>",
                "]]><!--",
                "&lt;script&gt; &#x3C;b&#x3E;",
                "<a href='javascript:alert(1)'>x</a>",
                "\u202E\u0000\u0008\uFFFE\uD800"
            })
    void markupIsText(String text) throws IOException {
        ActivityReport report = HostileReport.with(text);
        StringBuilder html = new StringBuilder();
        HtmlRenderer.render(report, Language.FR, html);
        elementsAndAttributes(html.toString());

        StringBuilder json = new StringBuilder();
        JsonRenderer.render(report, json);
        assertThat(json).doesNotContain("<script", "</");

        StringBuilder markdown = new StringBuilder();
        MarkdownRenderer.render(report, Language.FR, markdown);
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)<[a-z/!]");

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.render(report, Language.FR, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    assertThat(((PDAnnotationLink) annotation).getAction()).isNotInstanceOf(PDActionURI.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "- a", "+ a", "1. a", "===", "| a | b |", "[a](http://x)", "http://x", "> a", "```"})
    void aLineOfMarkdownIsText(String text) throws IOException {
        StringBuilder markdown = new StringBuilder();
        MarkdownRenderer.render(HostileReport.with(text), Language.FR, markdown);
        int tables = (int)
                markdown.toString().lines().filter(l -> l.startsWith("| ---")).count();

        assertThat(markdown).doesNotContain("http://").doesNotContainPattern("(?<!\\\\)\\]\\(");
        assertThat(markdown.toString().lines())
                .filteredOn(l -> l.equals(text) || l.equals("> " + text))
                .isEmpty();
        assertThat(tables).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "C:\\x",
                "[a]*?:/",
                "'",
                "\u0000",
                "a name that is much longer than what a sheet may bear"
            })
    void namesOfSheetsArePlain(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportLook look = ReportLook.NEUTRAL.text(ReportText.READ_ME, new Wording(text, text));
        XlsxRenderer.render(HostileReport.with("x"), Language.FR, look, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().toList())
                    .allSatisfy(s -> assertThat(s.getName()).matches("[^\\[\\]:*?/\\\\'\\p{Cntrl}]{1,31}"));
        }
        assertThat(parts(out.toByteArray()).keySet()).allMatch(name -> name.matches("[A-Za-z0-9_./\\[\\]]+"));
    }
}
