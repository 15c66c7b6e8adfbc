/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.render.HtmlRenderer;
import fr.mediation.reporting.render.Palette;
import fr.mediation.reporting.render.ReportLook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {

    private static final ActivityReport EXACT = Isere2024.written(Isere2024.asPublished());

    private static byte[] frenchPdf = {};

    @BeforeAll
    static void render() throws IOException {
        frenchPdf = pdf(EXACT, Language.FR, ReportLook.NEUTRAL);
    }

    private static byte[] pdf(ActivityReport report, Language language, ReportLook look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(report, language, look, out);
        return out.toByteArray();
    }

    /** What the reference validator finds against ISO 14289-1. */
    private static List<String> faults(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 10, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = new ArrayList<>();
            result.getTestAssertions().stream()
                    .filter(t -> t.getStatus() != TestAssertion.Status.PASSED)
                    .forEach(t -> faults.add(t.getRuleId().getClause() + ": " + t.getMessage()));
            return result.isCompliant() ? faults : faults.isEmpty() ? List.of("not compliant") : faults;
        }
    }

    @Test
    @DisplayName("ISO 14289-1 (PDF/UA-1), RGAA 13.3 : veraPDF ne trouve aucun défaut")
    void theReportConforms() throws Exception {
        assertThat(faults(frenchPdf)).isEmpty();
    }

    @Test
    @DisplayName(
            "ISO 14289-1 : ni textes hostiles, ni lettres absentes de la police, ni chiffres masqués n'y changent rien")
    void aHostileReportConformsToo() throws Exception {
        ActivityReport report =
                HostileReport.with("=1+1 <b>&amp; \u0001 \uD83D\uDE00 \u0633\u0644\u0627\u0645 ".repeat(4));

        assertThat(faults(pdf(report, Language.EN, ReportLook.NEUTRAL))).isEmpty();
    }

    @Test
    void theValidatorCanFail() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(faults(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    @DisplayName("RGAA 13.3 : langue, titre, plan, graphiques décrits, en-têtes de tableau avec leur portée")
    void theStructureIsTheSameAsThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(frenchPdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Rapport d'activité de la mission de médiation, année 2024 – Département de l'Isère");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Département de l'Isère");
            Iterable<PDOutlineItem> chapters =
                    document.getDocumentCatalog().getDocumentOutline().children();
            assertThat(chapters)
                    .extracting(PDOutlineItem::getTitle)
                    .contains("Chiffres clés", "Données générales", "Les médiations", "Aide à la lecture");
            List<PDStructureElement> all = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), all);
            long charts = all.stream()
                    .filter(e -> "Figure".equals(e.getStructureType()))
                    .peek(e -> assertThat(e.getAlternateDescription()).contains("Graphique", "Mêmes chiffres"))
                    .count();
            assertThat(charts).isGreaterThan(15);
            assertThat(all.stream().filter(e -> "Table".equals(e.getStructureType())))
                    .hasSize(tables(EXACT));
            Set<String> headers = new HashSet<>();
            all.stream()
                    .filter(e -> "TH".equals(e.getStructureType()))
                    .forEach(e -> headers.add(String.valueOf(e.getAttributes())));
            assertThat(headers).allMatch(a -> a.contains("Scope=Column") || a.contains("Scope=Row"));
        }
    }

    private static void walk(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                walk(element, into);
            }
        }
    }

    @Test
    void fontsAreInsideAndNothingIsLoadedOrRun() throws IOException {
        try (PDDocument document = Loader.loadPDF(frenchPdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames())
                    .satisfiesAnyOf(
                            n -> assertThat(n).isNull(),
                            n -> assertThat(n.getJavaScript()).isNull());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(pdf(Isere2024.written(Isere2024.asPublished()), Language.FR, ReportLook.NEUTRAL))
                .isEqualTo(frenchPdf);
    }

    @Test
    @DisplayName("R-05.2 : un chiffre masqué ne paraît pas, même dans un graphique")
    void aWithheldFigureShowsNowhere() throws IOException {
        byte[] file = pdf(Isere2024.report(DisclosurePolicy.minCount(3)), Language.FR, ReportLook.NEUTRAL);
        String text = text(file);
        int from =
                text.indexOf("État des traitements", text.indexOf("Données générales", text.indexOf("Chiffres clés")));
        String block = text.substring(from, text.indexOf("Répartition de la source", from));

        assertThat(block).contains("Irrecevable s").doesNotContain("1 %");
    }

    @Test
    void aHostGivesItsOwnColours() throws IOException {
        Palette green = new Palette(
                "#000000",
                "#333333",
                "#ffffff",
                "#ffffff",
                "#cccccc",
                "#00502f",
                "#ffffff",
                List.of("#00502f", "#7a3b00", "#222288", "#662266"));
        byte[] file = pdf(EXACT, Language.FR, ReportLook.NEUTRAL.palette(green));

        assertThat(file).isNotEqualTo(frenchPdf);
        assertThat(text(file)).isEqualTo(text(frenchPdf));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replace('\u202F', ' ');
        }
    }

    private static int tables(ActivityReport report) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlRenderer.render(report, Language.FR, page);
        return page.toString().split("<table>", -1).length - 1;
    }
}
