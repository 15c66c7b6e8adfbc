/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.content.Recommendation.Action;
import fr.mediation.reporting.content.Recommendation.Progress;
import fr.mediation.reporting.content.Recommendation.State;
import fr.mediation.reporting.content.Recommendation.Step;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.ProtectedReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Recommendations: what they hold, how they move, what the next report says of them. */
class RecommendationTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 5, 1);
    private static final ProtectedReport FIGURES = Disclosure.protect(Isere2024.state(), Isere2024.asPublished());

    private static RecommendationBuilder complete() {
        return new RecommendationBuilder()
                .title("Courriers")
                .issuedOn(ISSUED)
                .finding("Des courriers ne disent pas les recours.")
                .addObjectives("Les dire", "Les dire bien")
                .addContributors("Service A", "Service B")
                .pilot("Direction juridique")
                .method("Relecture")
                .addEffects("Moins de recours tardifs")
                .assessment("Après un an")
                .addActions(new Action("Relire", true, List.of(Action.of("a", true), Action.of("b", true))))
                .addActions(Action.of("Former", false))
                .addHistory(new Step(State.ISSUED, ISSUED))
                .addHistory(new Step(State.VALIDATED, LocalDate.of(2023, 9, 1)))
                .addHistory(new Step(State.PRESENTED, LocalDate.of(2023, 10, 1)))
                .addHistory(new Step(State.IN_PROGRESS, LocalDate.of(2024, 2, 1)))
                .addProgress(new Progress(LocalDate.of(2024, 6, 1), "Six courriers relus."));
    }

    private static List<List<String>> facts(Recommendation recommendation) {
        ReportContent content =
                new ReportContentBuilder().addRecommendations(recommendation).build();
        ActivityReport report = Isere2024.template().compose(FIGURES, content);
        return report.contentBlocks().stream()
                .filter(b -> b.id().equals("content-recommendations-1"))
                .flatMap(b -> b.pieces().stream())
                .limit(1)
                .flatMap(p -> ((Piece.Texts) p).table().rows().stream())
                .map(row -> row.stream().map(Wording::fr).toList())
                .toList();
    }

    private static List<String> fact(Recommendation recommendation, String heading) {
        return facts(recommendation).stream()
                .filter(r -> r.get(0).startsWith(heading))
                .map(r -> r.get(1))
                .toList();
    }

    @Test
    @DisplayName(
            "R-S5.2 : titre, constat, objectifs, services contributeurs, pilote, méthode, effets attendus, évaluation")
    void rS52() {
        assertThat(facts(complete().build()))
                .extracting(r -> r.get(0))
                .startsWith(
                        "Constat",
                        "Objectif 1",
                        "Objectif 2",
                        "Service contributeur 1",
                        "Service contributeur 2",
                        "Pilote",
                        "Mise en œuvre",
                        "Effet attendu",
                        "Évaluation");
    }

    @Test
    @DisplayName("R-S5.3 : validée par la direction générale, puis présentée aux directions ; chaque étape est datée")
    void rS53() {
        assertThat(fact(complete().build(), "Validée")).containsExactly("1er\u00A0septembre\u00A02023");
        assertThat(fact(complete().build(), "Présentée aux directions")).containsExactly("1er\u00A0octobre\u00A02023");
        RecommendationBuilder early = new RecommendationBuilder()
                .title("t")
                .issuedOn(ISSUED)
                .pilot("p")
                .addHistory(new Step(State.PRESENTED, ISSUED));
        assertThatThrownBy(early::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(early.addHistory(new Step(State.VALIDATED, ISSUED))::build)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-S5.4 : points d'avancement datés ; validée, en cours, en pause, intégrée ailleurs, réalisée")
    void rS54() {
        assertThat(State.values())
                .contains(State.VALIDATED, State.IN_PROGRESS, State.ON_HOLD, State.MERGED, State.DONE);
        assertThat(fact(complete().build(), "Point d'avancement")).containsExactly("Six courriers relus.");
        assertThat(complete().build().stateOn(LocalDate.of(2024, 1, 31))).hasValue(State.PRESENTED);
        assertThat(complete().build().stateOn(LocalDate.of(2024, 2, 1))).hasValue(State.IN_PROGRESS);
        assertThat(complete().build().stateOn(ISSUED.minusDays(1))).isEmpty();
        assertThatThrownBy(complete().addProgress(new Progress(ISSUED, "avant le précédent"))::build)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-S5.5 : actions numérotées et sous-actions")
    void rS55() {
        assertThat(complete().build().planned()).isEqualTo(2);
        assertThat(complete().build().done()).isEqualTo(1);
        assertThatThrownBy(() -> new Action("faite", true, List.of(Action.of("pas faite", false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-S5.6 : le rapport suivant en fait le bilan ; celui de l'année d'émission, non")
    void rS56() {
        assertThat(fact(complete().build(), "Bilan 2024"))
                .containsExactly(
                        "État passé de «\u00A0Présentée aux directions\u00A0» à «\u00A0En cours\u00A0»\u00A0; 1 action"
                                + " réalisée sur 2\u00A0; 1 point d'avancement.");
        Recommendation fresh = new RecommendationBuilder()
                .title("t")
                .issuedOn(LocalDate.of(2024, 5, 1))
                .pilot("p")
                .addHistory(new Step(State.ISSUED, LocalDate.of(2024, 5, 1)))
                .build();
        assertThat(fact(fresh, "Bilan")).isEmpty();
    }

    @Test
    @DisplayName("R-S5.7, R-04.1 : tirée de dossiers que rien ne laisse reconnaître, pas même leur petit nombre")
    void rS57() {
        Recommendation few = complete().addCases("7", "11").build();
        List<String> many = IntStream.range(0, 11).mapToObj(i -> "case-" + i).toList();

        assertThat(fact(few, "Origine")).containsExactly("Situations suivies par le service.");
        assertThat(fact(complete().addAllCases(many).build(), "Origine"))
                .containsExactly("11 dossiers suivis par le service.");
        assertThat(facts(few).toString()).doesNotContain("case-");
        assertThat(few).hasToString("Recommendation[***]");
    }

    @Test
    @DisplayName(
            "R-S5.8 : recours non mentionné, silence non traité comme un refus, texte dépassé : visibles dans les dossiers")
    void rS58() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        LocalDate today = LocalDate.of(2024, 12, 31);
        Decision decision = Decision.notified(day);
        ProceduralFacts silent = ProceduralFacts.of(decision.remedies(Remedies.ABSENT));
        ProceduralFacts outdated = ProceduralFacts.of(decision.remedies(Remedies.erroneous(4)));
        ProceduralFacts unknown = ProceduralFacts.of(decision);
        ProceduralFacts late = ProceduralFacts.of(decision.remedies(Remedies.COMPLETE))
                .with(Appeal.recoursGracieux()
                        .receivedOn(day)
                        .acknowledgement(Remedies.ABSENT)
                        .rejectedOn(LocalDate.of(2024, 5, 2))
                        .rejectionRemedies(Remedies.COMPLETE));
        ProceduralFacts inTime = ProceduralFacts.of(decision.remedies(Remedies.COMPLETE))
                .with(Appeal.recoursGracieux()
                        .receivedOn(day)
                        .acknowledgement(Remedies.ABSENT)
                        .rejectedOn(LocalDate.of(2024, 5, 1))
                        .rejectionRemedies(Remedies.COMPLETE));

        assertThat(PracticeFinding.in(silent, today)).containsExactly(PracticeFinding.REMEDIES_NOT_MENTIONED);
        assertThat(PracticeFinding.in(outdated, today)).containsExactly(PracticeFinding.REMEDIES_OUTDATED);
        assertThat(PracticeFinding.in(late, today)).containsExactly(PracticeFinding.SILENCE_NOT_TREATED_AS_REFUSAL);
        assertThat(PracticeFinding.in(inTime, today)).isEmpty();
        assertThat(PracticeFinding.in(unknown, today)).isEmpty();
        assertThat(PracticeFinding.count(List.of(silent, silent, late, unknown), today))
                .isEqualTo(Map.of(
                        PracticeFinding.REMEDIES_NOT_MENTIONED, 2,
                        PracticeFinding.SILENCE_NOT_TREATED_AS_REFUSAL, 1));
    }
}
