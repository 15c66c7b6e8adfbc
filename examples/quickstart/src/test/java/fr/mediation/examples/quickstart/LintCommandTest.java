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

@DisplayName("lint dit ce qui est prouvé, et ne le dit pas de ce qui ne l'est pas")
class LintCommandTest {

    private static final Path TEMPLATE = Path.of("../../docs/reglement-template.yaml");

    private static String lint(Path folder, String text) throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), text);
        return Shell.run("lint", own.toString()).out().replaceAll("\\s+", " ");
    }

    @Test
    void whatIsRightIsSaid(@TempDir Path folder) throws IOException {
        assertThat(lint(folder, Files.readString(TEMPLATE)))
                .contains("5 règles lues et prouvées, sur toutes les demandes possibles")
                .contains("Chaque demande complète reçoit une réponse, et une seule.")
                .contains("Des demandes sont recevables, d'autres ne le sont pas.")
                .contains("aucun n'est couvert par les autres")
                .contains("Chaque exception change l'issue d'une demande")
                .contains("sert à une règle")
                .contains("Promesse tenue : Jamais de médiation sur une subvention.")
                .contains("Rien à signaler.");
    }

    @Test
    void aPromiseThatIsBrokenIsNotKept(@TempDir Path folder) throws IOException {
        String broken = Files.readString(TEMPLATE).replace("only: [INADMISSIBLE]", "only: [ADMISSIBLE]");

        assertThat(lint(folder, broken)).contains("INVARIANT_BROKEN").doesNotContain("Promesse tenue");
    }

    @Test
    void aGroundThatNeverHoldsIsNotSaidToHold(@TempDir Path folder) throws IOException {
        String dead = Files.readString(TEMPLATE)
                .replace(
                        "requires: {yes: withinCompetence}",
                        "requires: {any: [{yes: beforeCourt}, {no: beforeCourt}]}");

        assertThat(lint(folder, dead)).contains("DEAD_RULE").doesNotContain("Chaque motif peut être retenu");
    }

    @Test
    void anExceptionWithoutUseIsNotSaidToCount(@TempDir Path folder) throws IOException {
        String useless = Files.readString(TEMPLATE)
                .replace(
                        "liftedWhen: {reaches: {fact: remindersSent, minimum: 3}}",
                        "liftedWhen: {all: [{reaches: {fact: remindersSent, minimum: 3}}, {no: appealMade}]}");

        assertThat(lint(folder, useless)).contains("USELESS_EXCEPTION").doesNotContain("Chaque exception");
    }

    @Test
    void aPeriodThatNobodyReadsIsNotSaidToServe(@TempDir Path folder) throws IOException {
        String unread = Files.readString(TEMPLATE)
                .replace("not: {elapsed: {since: appealReceivedOn, period: SILENCE}}", "yes: appealMade")
                .replace("cure: BY_TIME", "cure: BY_STEP");

        assertThat(lint(folder, unread)).contains("PARAMETER_NEVER_READ").doesNotContain("sert à une règle");
    }
}
