/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.mediation.core.wording.Language;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.render.HtmlRenderer;
import fr.mediation.reporting.render.ReportLook;
import java.io.IOException;
import java.io.OutputStream;
import org.w3c.dom.Document;

/**
 * Rapport au format PDF/UA-1 (ISO 14289-1): the page of {@link HtmlRenderer} laid out on paper, tagged, with its font inside.
 *
 * <p>Needs {@code io.github.openhtmltopdf:openhtmltopdf-pdfbox} on the host's class path; no other class of this library does.
 * Nothing is loaded from elsewhere. The file holds no clock: dates are those of the extraction, and the same report gives the
 * same bytes. Thread safe.
 */
public final class PdfRenderer {

    private PdfRenderer() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of the document
     * @param target where to write; closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, OutputStream target) throws IOException {
        render(report, language, ReportLook.NEUTRAL, target);
    }

    /**
     * Writes a report in a host's look.
     *
     * @param report the report
     * @param language the language of the document
     * @param look the colours and words; its style rules are those of the page and do not apply to paper
     * @param target where to write; closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, ReportLook look, OutputStream target)
            throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlRenderer.render(report, language, look.styleSheet(""), page);
        Document document = PaperPage.of(page.toString(), PaperSheet.css(look.palette()));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Mediation SDK")
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useReplacementText("\uFFFD")
                .useFont(OwnFont.REGULAR::stream, OwnFont.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(OwnFont.BOLD::stream, OwnFont.FAMILY, 700, FontStyle.NORMAL, true)
                .useSVGDrawer(new ChartDrawer(look.palette()))
                .withW3cDocument(document, "about:blank");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Timeless.set(renderer.getPdfDocument(), report.figures().extractedOn());
            renderer.getPdfDocument().save(target);
        }
    }
}
