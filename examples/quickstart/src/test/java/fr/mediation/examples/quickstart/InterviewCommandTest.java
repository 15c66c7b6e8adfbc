/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview held through a pipe, as a script or a test would. */
class InterviewCommandTest {

    private static final Path TEMPLATE = Path.of("../../docs/reglement-template.yaml");

    private static Shell.Result held(String answers, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "interview";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Shell.given(answers, arguments);
    }

    @Test
    void asksOneQuestionAtATimeWithItsHelpItsArticlesAndHowToAnswer() {
        Shell.Result result = held("");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Règlement départemental de la médiation du département de l'Isère")
                .containsOnlyOnce("\n1. ")
                .contains("Peut suffire à décider ; texte : ")
                .contains("Entretien interrompu.", "INDÉTERMINÉE", "Il manque encore : ");
    }

    @Test
    void stopsAsSoonAsTheVerdictIsSettled() {
        // whoever answers the first question like this needs no second one
        Shell.Result result = held("n\n", "--lang", "en");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("INADMISSIBLE: one ground.").doesNotContain("\n2. ", "Interview stopped");
    }

    @Test
    void goesThroughToAnAdmissibleRequestWhateverTheOrderOfQuestions() {
        String out = answering("demande recevable", "--lang", "en");

        assertThat(out).contains("ADMISSIBLE: no ground stands against it.");
    }

    @Test
    void whoDoesNotKnowIsToldWhatIsStillMissing() {
        Shell.Result result = held("?\n".repeat(40));

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("INDÉTERMINÉE", "Vous ne saviez pas : ")
                .doesNotContain("interrompu");
        assertThat(held("je ne sais pas\nfin\n").out()).contains("\n2. ");
    }

    @Test
    void goesBackToTheQuestionBefore() {
        Shell.Result result = held("<\no\n<\no\nfin\n");

        assertThat(result.out()).contains("C’est la première question.");
        assertThat(result.out().split("\n1\\. ", -1)).as("asked again").hasSize(3);
    }

    @Test
    void whatIsNoAnswerIsAskedAgainInPlainWords() {
        Shell.Result result = held("99\nbanana\n" + "x".repeat(100_000) + "\ny\nfin\n", "--lang", "en");

        assertThat(result.code()).isZero();
        assertThat(result.out().split("Not understood", -1)).hasSize(4);
        assertThat(result.out()).contains("\n2. ").doesNotContain("Exception");
    }

    @Test
    void anAuthoritysOwnRegulationIsAskedUnderItsOwnArticles() {
        assertThat(held("fin\n", "--regulation", TEMPLATE.toString()).out()).contains("Règlement");
        assertThat(held("", "--regulation", "atlantis").code()).isEqualTo(2);
        assertThat(held("", "--referred-on", "2025-07-01", "--as-of", "2025-06-01")
                        .complaints())
                .containsExactly("la saisine (--referred-on) suit le jour de l’examen (--as-of)");
    }

    @Test
    void theAnswersAreKeptAsTheOtherCommandsReadThem(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("demande.json");
        held("n\n", "--out", kept.toString(), "--referred-on", "2025-05-30");

        String request = Files.readString(kept);
        assertThat(Schemas.faults("check-request", request.lines().toList())).isEmpty();
        assertThat(Shell.run("check", kept.toString()).out()).contains("IRRECEVABLE : un motif.");
        assertThat(Shell.run("letter", kept.toString(), "--notice", "inadmissibility")
                        .code())
                .isZero();
        assertThat(held("n\n", "--out", kept.toString()).code()).isEqualTo(2);
        assertThat(Files.readString(kept)).isEqualTo(request);
    }

    /** Answers each question by its words, as a person would, until the interview is over. */
    private static String answering(String what, String... options) {
        StringBuilder answers = new StringBuilder();
        String out = held("", options).out();
        for (int turn = 0; turn < 40 && out.contains("Interview stopped."); turn++) {
            String question = out.substring(0, out.indexOf("Interview stopped."));
            answers.append(answer(question.substring(question.lastIndexOf("\n\n" + (turn + 1) + ". ") + 1)))
                    .append('\n');
            out = held(answers.toString(), options).out();
        }
        assertThat(out).as(what).doesNotContain("Interview stopped.", "Not understood");
        return out;
    }

    private static String answer(String question) {
        if (question.contains("Who refers")) {
            return "user";
        }
        if (question.contains("[one or several")) {
            return question.contains("Disagreement") ? "2" : "none";
        }
        if (question.contains("What came of")) {
            return "UNSATISFACTORY";
        }
        if (question.contains("What did the administration")) {
            return "2";
        }
        if (question.contains("[a date")) {
            return "31/01/2025";
        }
        return question.contains("before a court") || question.contains("judgment") ? "n" : "y";
    }

    @Test
    void severalOptionsAreAnsweredByNumberCodeOrLabelSpacesIncluded(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                id: own
                authority: X
                title: {fr: "Ville", en: "Town"}
                adoptedOn: 2020-01-01
                governs: {from: 2020-01-01}
                facts:
                  - id: services
                    kind: SEVERAL
                    label: {fr: "Services", en: "Services"}
                    question: {fr: "Quels services ?", en: "Which services?"}
                    options:
                      - {code: REGISTRY, label: {fr: "État civil", en: "Civil status"}}
                      - {code: SCHOOLS, label: {fr: "Écoles", en: "Schools"}}
                      - {code: ROADS, label: {fr: "Voirie et réseaux", en: "Roads"}}
                rules:
                  - id: REGISTRY
                    excludedWhen: {includes: {fact: services, anyOf: [REGISTRY]}}
                    because: {fr: "État civil.", en: "Registry."}
                    references: [{text: "Charte", article: "art. 1"}]
                    source: REGLEMENT
                """);

        for (String refused : List.of("État civil", "1", "1 2", "écoles, état civil", "ROADS;REGISTRY", "2 , 1")) {
            assertThat(held(refused + "\n", "--regulation", own.toString(), "--as-of", "2025-06-02")
                            .out())
                    .as(refused)
                    .contains("IRRECEVABLE");
        }
        for (String fine : List.of("Voirie et réseaux", "Écoles ROADS", "2,3", "aucun")) {
            assertThat(held(fine + "\n", "--regulation", own.toString(), "--as-of", "2025-06-02")
                            .out())
                    .as(fine)
                    .contains("RECEVABLE")
                    .doesNotContain("IRRECEVABLE", "non comprise");
        }
        for (String nothing : List.of("Voirie", "1,", ",", "état", "1 banana")) {
            assertThat(held(nothing + "\n", "--regulation", own.toString(), "--as-of", "2025-06-02")
                            .out())
                    .as(nothing)
                    .contains("non comprise");
        }
    }
}
