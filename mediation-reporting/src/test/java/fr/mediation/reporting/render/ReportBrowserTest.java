/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class ReportBrowserTest {

    @TempDir
    Path folder;

    private static String page(ActivityReport report, Language language) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.render(report, language, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    @DisplayName("RGAA 4.1.2 : axe-core ne trouve aucun défaut, sur grand et sur petit écran")
    void theReportHasNoFault(int width) throws Exception {
        assertThat(Browser.faults(page(Isere2024.written(Isere2024.asPublished()), Language.FR), folder, width))
                .isEmpty();
    }

    @Test
    void norHasAReportWithWithheldFiguresInEnglish() throws Exception {
        assertThat(Browser.faults(page(Isere2024.written(DisclosurePolicy.minCount(11)), Language.EN), folder, 800))
                .isEmpty();
    }

    @Test
    void norHasOneOfHostileTexts() throws Exception {
        String text = "Direction générale adjointe <b>chargée</b> de l'anticonstitutionnellement-long ".repeat(3);
        assertThat(Browser.faults(page(HostileReport.with(text), Language.FR), folder, 480))
                .isEmpty();
    }

    @Test
    void theCheckCanFail() throws Exception {
        String bad =
                "<!DOCTYPE html><html><head></head><body><img src=\"data:,\"><p style=\"color:#ccc\">x</p></body></html>";

        assertThat(Browser.faults(bad, folder, 800)).anyMatch(f -> f.startsWith("image-alt"));
    }
}
