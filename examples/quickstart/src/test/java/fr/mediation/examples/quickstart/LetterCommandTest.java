/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters from the sample requests. */
class LetterCommandTest {

    private static final String REQUESTS = Shell.sample("requests.ndjson");

    private static Shell.Result letter(String id, String notice, String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(new String[] {"letter", "-", "--id", id, "--notice", notice}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return Shell.given(REQUESTS, arguments);
    }

    @Test
    @DisplayName("R-12.15 : une irrecevabilité est motivée, par écrit, avec tous ses motifs")
    void writesTheLetterToBeSigned() {
        Shell.Result result = letter("litige-entre-particuliers", "inadmissibility");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("[nom]", "[numéro de dossier]", "Litige entre particuliers.", "article 12")
                .doesNotContain("{{");
        assertThat(result.err()).contains("à vérifier : ");
    }

    @Test
    @DisplayName("charte AMCT : l'accusé de réception avertit des délais, à la date prudente")
    void theAcknowledgementGivesThePrudentDate() {
        assertThat(letter("recours-en-cours", "acknowledgement").out()).contains("15 septembre 2025");
        assertThat(letter("recours-en-cours", "premature").out()).contains("12 juillet 2025");
    }

    @Test
    void theLetterHasItsOwnLanguageAndFormat() {
        assertThat(letter("recours-en-cours", "premature", "--letter-lang", "en")
                        .out())
                .contains("12 July 2025", "[name]");
        assertThat(letter("recours-en-cours", "premature", "--letter-format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"");
        assertThat(letter("recours-en-cours", "premature", "--lang", "en").out())
                .contains("12 July 2025");
    }

    @Test
    void aLetterThatTheVerdictDoesNotCallForIsRefusedWithThoseItDoes() {
        Shell.Result result = letter("recours-en-cours", "inadmissibility");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("La demande n'est pas irrecevable")
                .contains("courriers que ce verdict appelle : acknowledgement, premature");
    }

    @Test
    void whatIsMissingOnTheCommandLineIsToldWithWhatIsPossible() {
        assertThat(Shell.given(REQUESTS, "letter", "-", "--id", "recours-en-cours")
                        .complaints()
                        .get(0))
                .isEqualTo("dire quel courrier (--notice) ; ce verdict appelle : acknowledgement, premature");
        assertThat(letter("recours-en-cours", "poem").complaints().get(0))
                .startsWith("courrier inconnu ; courriers possibles : acknowledgement, inadmissibility");
        assertThat(letter("nobody", "premature").complaints().get(0)).startsWith("aucune demande de ce nom");
        assertThat(Shell.given(REQUESTS, "letter", "-", "--notice", "premature")
                        .complaints()
                        .get(0))
                .isEqualTo("l’entrée contient plusieurs demandes ; en désigner une seule par --id");
        assertThat(Shell.given("{\"facts\":{\"nope\":true}}", "letter", "-", "--notice", "premature")
                        .code())
                .isEqualTo(1);
        assertThat(letter("recours-en-cours", "premature", "--letter-format", "pdf")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void anAuthorityBringsItsOwnTemplates(@TempDir Path folder) throws IOException {
        String shipped = new String(
                fr.mediation.rules.letter.LetterComposer.class
                        .getResourceAsStream("premature_fr.mustache")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        Path own = folder.resolve("premature_fr.mustache");
        Files.writeString(own, shipped.replaceFirst("(?m)^:salutation .*$", ":salutation Chère voisine,"));

        assertThat(letter("recours-en-cours", "premature", "--templates", folder.toString())
                        .out())
                .contains("Chère voisine,");
        assertThat(letter("recours-en-cours", "acknowledgement", "--templates", folder.toString())
                        .out())
                .doesNotContain("Chère voisine,");
    }

    @Test
    void faultyTemplatesAreRefusedWithTheirLine(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("premature_fr.mustache");
        Files.writeString(own, ":subject Trop tôt\n{{bogus}}\n");

        Shell.Result result = letter("recours-en-cours", "premature", "--templates", folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("modèles refusés", "premature_fr.mustache:2", "[UNKNOWN_PLACEHOLDER]");
        Files.move(own, folder.resolve("prematuree_fr.mustache"));
        assertThat(letter("recours-en-cours", "premature", "--templates", folder.toString())
                        .err())
                .contains("prematuree_fr.mustache n’est pas un modèle connu");
        Files.delete(folder.resolve("prematuree_fr.mustache"));
        assertThat(letter("recours-en-cours", "premature", "--templates", folder.toString())
                        .err())
                .contains("ce dossier n’a aucun modèle");
        assertThat(letter("recours-en-cours", "premature", "--templates", own.toString())
                        .err())
                .contains("attend un dossier");
    }

    @Test
    void theLetterGoesToAFileWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("courrier.html");
        String[] options = {"--letter-format", "html", "--out", out.toString()};
        assertThat(letter("recours-en-cours", "premature", options).out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>");
        assertThat(letter("recours-en-cours", "premature", options).code()).isEqualTo(2);
    }
}
