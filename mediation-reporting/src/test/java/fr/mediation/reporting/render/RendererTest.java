/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Language;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AnnualTemplate;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final ActivityReport EXACT = Isere2024.written(Isere2024.asPublished());

    private static String html(ActivityReport report, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.render(report, language, out);
        return out.toString();
    }

    private static String json(ActivityReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonRenderer.render(report, out);
        return out.toString();
    }

    private static int occurrences(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    @Test
    @DisplayName("RGAA 1.1, 5.4 à 5.7, 8.3, 8.5, 9.1 : langue, titre, un seul h1, légendes, en-têtes, images nommées")
    void thePageIsAccessible() throws IOException {
        String page = html(EXACT, Language.FR);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"fr\">");
        assertThat(html(EXACT, Language.EN)).contains("<html lang=\"en\">");
        assertThat(occurrences(page, "<h1[ >]")).isEqualTo(1);
        assertThat(occurrences(page, "<title>")).isEqualTo(1);
        assertThat(occurrences(page, "<table>"))
                .isEqualTo(occurrences(page, "<caption "))
                .isEqualTo(ReportTables.inOrder(EXACT).size());
        assertThat(occurrences(page, "<th(?! scope=)[ >]")).isZero();
        assertThat(occurrences(page, "<svg "))
                .isPositive()
                .isEqualTo(occurrences(page, "<svg class=\"chart\" role=\"img\" aria-labelledby="));
        assertThat(occurrences(page, "<svg "))
                .isEqualTo(occurrences(page, "<desc "))
                .isEqualTo(occurrences(page, "<title id="));
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("http://fonts")
                .doesNotContain("onload");
    }

    @Test
    void everyIdentifierIsUniqueAndEveryReferenceLeadsSomewhere() throws IOException {
        String page = html(EXACT, Language.FR);
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        Set<String> seen = new HashSet<>();
        while (ids.find()) {
            assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
        Matcher references = Pattern.compile("(?:href=\"#|aria-labelledby=\"|url\\(#)([^\")]+)")
                .matcher(page);
        while (references.find()) {
            assertThat(seen).containsAll(List.of(references.group(1).split(" ")));
        }
    }

    @Test
    void headingsDoNotSkipALevel() throws IOException {
        Matcher headings = Pattern.compile("<h([1-6])[ >]").matcher(html(EXACT, Language.FR));
        int before = 0;
        while (headings.find()) {
            int level = Integer.parseInt(headings.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        ActivityReport again = Isere2024.written(Isere2024.asPublished());

        assertThat(html(again, Language.FR)).isEqualTo(html(EXACT, Language.FR));
        assertThat(json(again)).isEqualTo(json(EXACT));
    }

    @Test
    @DisplayName(
            "R-05.2 : un chiffre masqué ne paraît ni dans le tableau, ni dans le graphique, ni dans son alternative")
    void aWithheldFigureShowsNowhere() throws IOException {
        String page = html(Isere2024.report(DisclosurePolicy.minCount(3)), Language.FR);
        int from = page.indexOf("<h3 id=\"status\">");
        String block = page.substring(from, page.indexOf("</section>", from));

        assertThat(block).contains("Irrecevable\u00A0: couvert par le secret").doesNotContain("1\u00A0%)");
        assertThat(block).doesNotContain(">1</td>").doesNotContain(">1</text>");
        assertThat(json(Isere2024.report(DisclosurePolicy.minCount(3))))
                .contains("\"values\":{\"COUNT\":\"s\",\"PERCENT\":\"s\"}")
                .doesNotContain("digest");
    }

    @Test
    void theJsonHoldsTheNumbersOfThePage() throws IOException {
        assertThat(json(EXACT))
                .contains("\"code\":\"COMPLETED\",\"label\":{\"fr\":\"Terminé\",\"en\":\"Completed\"},"
                        + "\"values\":{\"COUNT\":69,\"PERCENT\":86}");
        assertThat(html(EXACT, Language.FR)).contains("69 (86\u00A0%)");
    }

    @Test
    void textFromOutsideNeverBecomesMarkup() throws IOException {
        String hostile = "</title></desc><script>alert(1)</script>'\"><img src=x onerror=alert(1)>&amp;";
        CaseCodes codes = CaseCodes.of(
                CodeList.of("territories", "1", Code.of("T", hostile, hostile)),
                CodeList.of("directions", "1", Code.of("D", hostile, hostile)));
        AnnualTemplate template =
                new AnnualTemplate(hostile, 2024, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), codes);
        ReportState state = ReportState.empty(template.spec());
        state.add(new CaseRecordBuilder()
                .id(hostile)
                .receivedOn(LocalDate.of(2024, 2, 3))
                .territory("T")
                .direction("D")
                .build());
        ActivityReport report =
                template.compose(Disclosure.protect(state, Isere2024.asPublished()), HostileReport.content(hostile));

        assertThat(html(report, Language.FR))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;");
        assertThat(json(report)).doesNotContain("<script").doesNotContain("\u0000");
    }
}
