/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Examples;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final Checker CHECKER = Checker.of(IsereReglement.OF_2022);
    private static final Letters LETTERS = Letters.shipped();

    private static Verdict verdict(FactSheetDraft facts) {
        return CHECKER.check(facts.build().orThrow(), DAY, DAY);
    }

    private static Verdict neighbours() {
        return verdict(
                FactSheet.draft(VOCABULARY).with(SUBJECTS, Selection.exactly(List.of("BETWEEN_PRIVATE_PERSONS"))));
    }

    @Test
    @DisplayName("R-12.15 : l'irrecevabilité est motivée, article par article")
    void aRefusalIsReasoned() {
        String text = LETTERS.write(LetterKind.INADMISSIBILITY, neighbours(), Language.FR)
                .orElseThrow()
                .text();

        assertThat(text)
                .contains("le 4 mars 2024")
                .contains("- Litige entre particuliers. (Règlement de la médiation de l'Isère 2022, art. 12 ;")
                .contains("- [[body:CONCILIATEUR_DE_JUSTICE]] (Litige entre particuliers.)")
                .contains("[[requesterName]]", "[[mediatorName]]")
                .doesNotContain("{{");
    }

    @Test
    @DisplayName("R-12.16 : pas d'organisme proposé, pas de courrier de réorientation")
    void noBodyNoReorientation() {
        Verdict judged = verdict(FactSheet.draft(VOCABULARY).with(FINAL_JUDGMENT, true));

        assertThat(LETTERS.write(LetterKind.REORIENTATION, judged, Language.FR)).isEmpty();
        assertThat(LETTERS.write(LetterKind.INADMISSIBILITY, judged, Language.FR)
                        .orElseThrow()
                        .text())
                .doesNotContain("vous tourner vers");
        assertThat(LETTERS.write(LetterKind.REORIENTATION, neighbours(), Language.EN)
                        .orElseThrow()
                        .text())
                .contains("CONCILIATEUR_DE_JUSTICE");
    }

    @Test
    @DisplayName("R-07.6 : l'accusé de réception avertit sur les délais, sans rassurer à tort")
    void theAcknowledgementWarnsAboutTimeLimits() {
        Verdict open = verdict(FactSheet.draft(VOCABULARY));

        assertThat(LETTERS.write(LetterKind.ACKNOWLEDGEMENT, open, Language.FR)
                        .orElseThrow()
                        .text())
                .contains(
                        "deux mois",
                        "interrompt les délais de recours contentieux et suspend les prescriptions",
                        "RAPO")
                .doesNotContain("ne vaut pas suspension");
        assertThat(LETTERS.write(LetterKind.ACKNOWLEDGEMENT, open, Language.EN)
                        .orElseThrow()
                        .text())
                .contains("only the French text is authentic");
    }

    @Test
    void aLetterFitsItsVerdict() {
        Verdict open = verdict(FactSheet.draft(VOCABULARY));

        assertThat(LETTERS.write(LetterKind.INADMISSIBILITY, open, Language.FR)).isEmpty();
        assertThat(LETTERS.write(LetterKind.PREMATURE, open, Language.FR)).isEmpty();
        assertThat(LETTERS.write(LetterKind.MISSING_FACTS, open, Language.FR)
                        .orElseThrow()
                        .text())
                .contains("- Le litige est-il porté devant une juridiction ?");
        assertThat(LETTERS.write(LetterKind.MISSING_FACTS, neighbours(), Language.FR))
                .isEmpty();
    }

    @Test
    void aPrematureRequestIsToldItsDay() {
        var example =
                Examples.of(IsereReglement.OF_2022).find(VerdictKind.PREMATURE).orElseThrow();
        Verdict premature = CHECKER.check(example.sheet(), example.referredOn(), example.asOf());

        assertThat(LETTERS.write(LetterKind.PREMATURE, premature, Language.EN)
                        .orElseThrow()
                        .text())
                .containsPattern("It can be taken from \\d+ \\w+ \\d{4} on");
    }

    @Test
    void theHostMayReplaceATemplate() {
        Letters own =
                LETTERS.replacing(LetterKind.INADMISSIBILITY, Language.FR, "{{#grounds}}<{{reason}}>{{/grounds}}");

        Letter letter =
                own.write(LetterKind.INADMISSIBILITY, neighbours(), Language.FR).orElseThrow();
        assertThat(letter.text()).isEqualTo("<Litige entre particuliers.>");
        assertThat(letter.toString()).isEqualTo("Letter[INADMISSIBILITY FR]");
        assertThat(LETTERS.write(LetterKind.INADMISSIBILITY, neighbours(), Language.FR)
                        .orElseThrow()
                        .text())
                .contains("[[requesterName]]");
        assertThatThrownBy(() -> LETTERS.replacing(LetterKind.PREMATURE, Language.FR, "{{#open}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
