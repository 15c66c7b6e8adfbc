/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import com.openhtmltopdf.util.XRLog;
import fr.mediation.core.wording.Language;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.render.CsvRenderer;
import fr.mediation.reporting.render.HtmlRenderer;
import fr.mediation.reporting.render.JsonRenderer;
import fr.mediation.reporting.render.MarkdownRenderer;
import fr.mediation.reporting.render.XlsxRenderer;
import fr.mediation.reporting.render.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Forme d'un rapport: one file of the same figures. */
public enum ReportFormat {
    /** The page to read and to publish. */
    HTML("html"),
    /** The document to file. */
    PDF("pdf"),
    /** The text to go on with. */
    MARKDOWN("md"),
    /** The tables, in a workbook. */
    XLSX("xlsx"),
    /** The figures, one a line. */
    CSV("csv"),
    /** The figures for programs. */
    JSON("json");

    /** What is written to choose some, as help and refusals show it. */
    public static final String LABEL = "html|pdf|md|xlsx|csv|json";

    /** What the demonstration writes, to be quick. */
    public static final List<ReportFormat> QUICK = List.of(HTML, JSON);

    private final String extension;

    /** Nom d'une forme: its name or the end of its file's name. */
    public static final class Converter implements CommandLine.ITypeConverter<ReportFormat> {

        /** A converter. */
        public Converter() {}

        @Override
        public ReportFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(f -> f.name().equalsIgnoreCase(value) || f.extension.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException(LABEL));
        }
    }

    ReportFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    void write(ActivityReport report, Language language, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> text(out, target -> HtmlRenderer.render(report, language, target));
            case PDF -> {
                // its library tells every step on standard error
                XRLog.setLoggingEnabled(false);
                PdfRenderer.render(report, language, out);
            }
            case MARKDOWN -> text(out, target -> MarkdownRenderer.render(report, language, target));
            case XLSX -> XlsxRenderer.render(report, language, out);
            case CSV ->
                text(out, target -> {
                    // without this mark spreadsheets take UTF-8 for something else
                    target.append('\uFEFF');
                    CsvRenderer.render(report, language, target);
                });
            case JSON -> text(out, target -> JsonRenderer.render(report, target));
        }
    }

    /** Écriture d'un texte. */
    @FunctionalInterface
    private interface Text {
        void to(Appendable target) throws IOException;
    }

    private static void text(OutputStream out, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.to(writer);
        writer.flush();
    }
}
