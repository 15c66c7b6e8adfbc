/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.rules.check.Checker;
import fr.mediation.rules.regulation.Regulation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips of a writer's hand, one at a time in a whole file, and what the writer is told of each: where, and in which words. */
class SlipsTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "fr", "mediation", "rules", "regulation", "yaml");

    private static final String WHOLE = """
            id: essai
            authority: X-1
            title: {fr: "Essai", en: "Trial"}
            adoptedOn: 2024-01-01
            publishedOn: 2024-01-02
            governs: {from: 2024-01-01, until: 2030-01-01}
            datesAssumed: false
            base: cgct-l1112-24
            drops: []
            parameters:
              - id: SILENCE
                period: P2M
                label: {fr: "Silence", en: "Silence"}
                references:
                  - {text: "Essai", article: "art. 2"}
            facts:
              - id: localOne
                kind: ONE_OF
                label: {fr: "Choix", en: "Choice"}
                question: {fr: "Quel choix ?", en: "Which choice?"}
                help: {fr: "Aide.", en: "Help."}
                cost: 3
                sensitive: true
                presupposes: {fact: anonymous, holds: false}
                options:
                  - {code: "A", label: {fr: "a", en: "a"}}
                  - {code: "B", label: {fr: "b", en: "b"}}
              - id: localCount
                kind: COUNT
                label: {fr: "Nombre", en: "Number"}
                question: {fr: "Combien ?", en: "How many?"}
                maximum: 5
            rules:
              - id: OUTSIDE
                requires: {yes: withinCompetence}
                because: {fr: "Hors champ.", en: "Out of scope."}
                references:
                  - {text: "Essai", article: "art. 1", during: {from: 2020-01-01}, source: "recueil"}
                source: REGLEMENT
                reorientTo: PREFECTURE
                note: {fr: "À lire.", en: "To be read."}
              - id: MIXED
                excludedWhen:
                  any:
                    - all:
                        - {is: {fact: localOne, oneOf: ["A"]}}
                        - {not: {reaches: {fact: localCount, minimum: 2}}}
                    - atLeast: {count: 1, of: [{no: anonymous}, {includes: {fact: motives, anyOf: ["NO_ANSWER"]}}]}
                because: {fr: "Mélange.", en: "Mixture."}
                references:
                  - {text: "Essai", article: "art. 3"}
                source: REGLEMENT
                exceptions:
                  - id: KEPT
                    liftedWhen: {yes: courtOrderedMediation}
                    because: {fr: "Sauf ceci.", en: "But for this."}
                    references: [{text: "Essai", article: "art. 4"}]
                    source: REGLEMENT
                    exceptions:
                      - id: NESTED
                        liftedWhen: {yes: finalJudgment}
                        because: {fr: "Sauf cela.", en: "But for that."}
                        references: [{text: "Essai", article: "art. 5"}]
                        source: REGLEMENT
                  - id: SURE
                    confirmedWhen: {yes: beforeCourt}
                    because: {fr: "En tout cas.", en: "In any case."}
                    references: [{text: "Essai", article: "art. 6"}]
                    source: REGLEMENT
                    prevailsOver: [KEPT]
              - id: EARLY
                excludedWhen: {not: {elapsed: {since: appealReceivedOn, period: SILENCE}}}
                because: {fr: "Trop tôt.", en: "Too early."}
                references:
                  - {text: "Essai", article: "art. 7"}
                source: REGLEMENT
                cure: BY_TIME
            practice:
              timeLimits:
                effect: SUSPENDS
                wording: {fr: "Suspend.", en: "Suspends."}
                references: [{text: "Essai", article: "art. 8"}]
              mandate: P3M
              internalLimits:
                - id: ANSWER
                  period: P15D
                  label: {fr: "Réponse", en: "Answer"}
                  references: [{text: "Essai", article: "art. 9"}]
            invariants:
              - id: NEVER
                whenever: {yes: finalJudgment}
                only: [INADMISSIBLE]
                wording: {fr: "Jamais.", en: "Never."}
              - id: WAITING
                waitingNeverHurts: true
                wording: {fr: "Attendre.", en: "Waiting."}
            """;

    private static String told(String yaml) {
        return YamlRegulations.read(new StringReader(yaml), Checker::conflicts)
                .fold(regulation -> "  accepted\n", faults -> {
                    StringBuilder text = new StringBuilder();
                    faults.forEach(fault -> text.append("  ")
                            .append(fault.line())
                            .append(':')
                            .append(fault.column())
                            .append(' ')
                            .append(fault.violation().path())
                            .append(' ')
                            .append(fault.violation().code())
                            .append("\n    ")
                            .append(fault.violation().message().fr())
                            .append("\n    ")
                            .append(fault.violation().message().en())
                            .append('\n'));
                    return text.toString();
                });
    }

    @Test
    void theWholeFileIsRead() {
        Regulation regulation = YamlRegulations.read(new StringReader(WHOLE), Checker::conflicts)
                .orThrow();

        assertThat(YamlRegulations.read(new StringReader(YamlRegulations.write(regulation)))
                        .orThrow())
                .isEqualTo(regulation);
    }

    /** Slips are kept as « what » ⇒ « becomes »; to accept new answers: {@code -Dgolden.write=src/test/resources/fr/mediation/rules/regulation/yaml}. */
    @Test
    void eachSlipIsToldAtItsPlace() throws IOException {
        StringBuilder answers = new StringBuilder();
        List<String> slips = new ArrayList<>(Files.readAllLines(FOLDER.resolve("slips.txt")));
        for (String slip : slips) {
            String[] sides = slip.split(" ⇒ ", -1);
            String what = sides[0].replace("\\n", "\n");
            assertThat(WHOLE).as(slip).contains(what);
            answers.append(slip).append('\n').append(told(WHOLE.replace(what, sides[1].replace("\\n", "\n"))));
        }
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.writeString(Path.of(accept, "slips-told.txt"), answers);
        }
        assertThat(answers.toString()).isEqualTo(Files.readString(FOLDER.resolve("slips-told.txt")));
    }
}
