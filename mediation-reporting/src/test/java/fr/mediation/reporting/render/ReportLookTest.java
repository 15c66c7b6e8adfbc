/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Isere2024;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLookTest {

    private static final List<String> SERIES = Palette.NEUTRAL.series();

    private static Palette palette(String ink, String accentInk, List<String> series) {
        return new Palette(ink, "#4d5b6a", "#ffffff", "#f4f6f8", "#cfd7df", "#17456b", accentInk, series);
    }

    @Test
    @DisplayName("RGAA 3.2, 3.3 : une palette illisible est refusée, avec le nom de la couleur")
    void coloursThatCannotBeReadAreRefused() {
        assertThat(Palette.contrast("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Palette.contrast("#767676", "#ffffff")).isCloseTo(4.54, within(0.01));
        assertThatThrownBy(() -> palette("#999999", "#ffffff", SERIES)).hasMessageStartingWith("ink");
        assertThatThrownBy(() -> palette("#000000", "#333333", SERIES)).hasMessageStartingWith("accentInk");
        assertThatThrownBy(() -> palette("#000000", "#ffffff", List.of("#17456b", "#ffee88", "#4b7a3c", "#6d4a8f")))
                .hasMessageStartingWith("series");
        assertThatThrownBy(() -> palette("#000000", "#ffffff", List.of("#17456b")))
                .hasMessageContaining("four colours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", "#000000;} body{display:none", ""})
    void aColourIsAColour(String colour) {
        assertThatThrownBy(() -> palette(colour, "#ffffff", SERIES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a colour is written #rrggbb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</style><script>alert(1)</script>",
                "@import 'http://x';",
                "@IMPORT url(x)",
                "a { background: url(http://x/a.png) }",
                "a { background: url( \"//x\" ) }",
                "a { background: u\\72l(//x) }",
                "a { background: image-set('x' 1x) }",
                "@font-face { src: src('x') }",
                "<!-- "
            })
    void styleRulesCloseNothingAndLoadNothing(String rules) {
        assertThatThrownBy(() -> ReportLook.NEUTRAL.styleSheet(rules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(rules);
    }

    @Test
    void aHostsRulesComeLastAndItsWordsReplaceOurs() throws IOException {
        ReportLook look = ReportLook.NEUTRAL
                .styleSheet(".cover { background: url(data:image/png;base64,AAAA) no-repeat; }")
                .text(ReportText.KEY_FIGURES, new Wording("L'essentiel <2024>", "In short <2024>"));
        ActivityReport report = Isere2024.report(Isere2024.asPublished());
        StringBuilder page = new StringBuilder();
        HtmlRenderer.render(report, Language.FR, look, page);
        StringBuilder text = new StringBuilder();
        MarkdownRenderer.render(report, Language.EN, look, text);

        assertThat(page)
                .contains("no-repeat; }\n</style>", "L&#39;essentiel &lt;2024&gt;")
                .doesNotContain("Chiffres clés");
        assertThat(text).contains("## In short \\<2024\\>");
    }
}
