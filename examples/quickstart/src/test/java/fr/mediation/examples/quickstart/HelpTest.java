/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and misuse, in French by default and in English on request. */
class HelpTest {

    @Test
    void showsItsHelpWhenItIsGivenNothingToDo() {
        assertThat(Shell.run()).isEqualTo(Shell.run("--help")).satisfies(result -> {
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .startsWith("Emploi : mediation")
                    .contains("check", "interview", "letter", "deadlines", "report", "demo", "lint", "diff", "schema");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "interview", "letter", "deadlines", "report", "demo", "lint", "diff", "schema"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Shell.Result french = Shell.run(command, "--help");
        Shell.Result english = Shell.run(command, "--help", "--lang", "en");
        assertThat(french.code()).isZero();
        assertThat(french.out()).contains("Emploi : mediation " + command, "Codes de sortie", "Affiche cette aide");
        assertThat(english.out()).contains("Usage: mediation " + command, "Exit codes", "Shows this help");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        String base = "fr.mediation.examples.quickstart.help";
        assertThat(ResourceBundle.getBundle(base, Locale.FRENCH).keySet())
                .isEqualTo(ResourceBundle.getBundle(base, Locale.ENGLISH).keySet());
    }

    @Test
    void saysItsVersion() {
        assertThat(Shell.run("--version").out()).startsWith("mediation ");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(Shell.run("check", "--bogus", "x").complaints().get(0)).isEqualTo("option inconnue : --bogus");
        assertThat(Shell.run("--lang=en", "bogus").complaints().get(0))
                .isEqualTo("extra argument or unknown command: bogus");
        assertThat(Shell.run("check", "a", "--as-of", "hier").complaints().get(0))
                .isEqualTo("valeur refusée pour --as-of ; attendu : AAAA-MM-JJ");
        assertThat(Shell.run("check").complaints().get(0)).isEqualTo("il manque : INPUT");
        assertThat(Shell.run("check", "a", "--as-of", "2025-01-01", "--as-of", "2025-01-02")
                        .complaints()
                        .get(0))
                .isEqualTo("option donnée deux fois : --as-of");
        assertThat(Shell.run("check").code()).isEqualTo(2);
        assertThat(Shell.run("--lang", "de").code()).isEqualTo(2);
    }
}
