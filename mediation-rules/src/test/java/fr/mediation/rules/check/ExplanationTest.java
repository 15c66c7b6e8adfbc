/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.IN_WRITING;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Motivation : ce que dit l'explication d'une réponse")
class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final LegalReference ORDER = LegalReference.of("CJA", "art. L. 213-7");
    private static final ParameterId LATENESS = new ParameterId("LATENESS");

    private static Rule exclusion(String id, Condition when) {
        return Rule.exclusion(id)
                .when(when)
                .because("Motif " + id + ".", "Ground " + id + ".")
                .citing(ARTICLE);
    }

    private static Checker checker(Rule... rules) {
        return Checker.of(Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)))
                .parameter(LATENESS, Period.ofMonths(3), new Wording("tardiveté", "lateness"), ARTICLE)
                .rules(rules)
                .build());
    }

    private static final String SUBJECT = SUBJECTS.options().get(0).code();

    /** Rules of every kind of fact, compiled anew. */
    private static Checker everyKind() {
        return checker(
                exclusion("COURT", Condition.yes(BEFORE_COURT))
                        .except(RuleException.lifts("ORDERED", Condition.yes(COURT_ORDERED_MEDIATION))
                                .because("Le juge l'a ordonnée.", "The judge ordered it.")
                                .citing(ORDER)),
                exclusion("BOTH", Condition.all(Condition.yes(ANONYMOUS), Condition.no(IN_WRITING))),
                exclusion("WHO", Condition.not(Condition.is(ORIGINATOR, "USER"))),
                exclusion("SUBJECT", Condition.includes(SUBJECTS, SUBJECT)),
                exclusion("LATE", Condition.elapsed(TRIGGERING_EVENT_ON, LATENESS)),
                exclusion("JUDGED", Condition.yes(FINAL_JUDGMENT)),
                exclusion("ALWAYS", Condition.any(Condition.yes(FINAL_JUDGMENT), Condition.no(FINAL_JUDGMENT))));
    }

    private static FactSheetDraft draft(Checker checker) {
        return FactSheet.draft(checker.regulation().vocabulary());
    }

    private static List<Explanation.Step> steps(Checker checker, FactSheetDraft draft, LocalDate day) {
        return checker.check(draft.build().orThrow(), day, day).explanation().steps();
    }

    private static List<String> told(List<Explanation.Step> steps) {
        return steps.stream()
                .map(step -> step.rule().fr() + " " + step.fact().fr() + " : "
                        + step.result().fr())
                .toList();
    }

    @Test
    @DisplayName("chaque motif dit les faits qui le décident, et rien que ceux-là")
    void eachGroundTellsTheFactsThatDecideIt() {
        Checker checker = everyKind();

        List<Explanation.Step> steps = steps(
                checker,
                draft(checker)
                        .with(BEFORE_COURT, true)
                        .with(COURT_ORDERED_MEDIATION, true)
                        .with(ANONYMOUS, true)
                        .with(IN_WRITING, false)
                        .with(ORIGINATOR, "USER")
                        .with(SUBJECTS, Selection.none())
                        .with(TRIGGERING_EVENT_ON, DAY.minusMonths(4)),
                DAY);

        assertThat(told(steps.subList(1, steps.size())))
                .containsExactly(
                        "Motif COURT. Médiation ordonnée par le juge = oui : motif écarté par exception (Le juge l'a ordonnée)",
                        "Motif BOTH. Demande anonyme = oui, Demande écrite = non : motif retenu",
                        "Motif WHO. Auteur de la saisine = Usager : motif écarté",
                        "Motif SUBJECT. Objet du litige parmi les matières exclues = aucun : motif écarté",
                        "Motif LATE. Date du fait générateur = 6 janvier 2024 : motif retenu",
                        "Motif JUDGED. Les faits connus ne suffisent pas : motif non tranché",
                        "Motif ALWAYS. Quels que soient les faits : motif retenu");
        assertThat(steps.get(1).references()).containsExactly(ARTICLE, ORDER);
        assertThat(steps.get(1).result().en()).isEqualTo("ground lifted by an exception (The judge ordered it)");
        assertThat(steps.get(2).references()).containsExactly(ARTICLE);
        assertThat(steps.get(2).result().en()).isEqualTo("ground retained");
    }

    @Test
    @DisplayName("un motif écarté ou retenu par un autre fait le dit par ce fait")
    void theSameGroundsByOtherFacts() {
        Checker checker = everyKind();

        List<Explanation.Step> steps = steps(
                checker,
                draft(checker)
                        .with(BEFORE_COURT, false)
                        .with(ANONYMOUS, false)
                        .with(ORIGINATOR, "AGENT")
                        .with(SUBJECTS, Selection.exactly(List.of(SUBJECT)))
                        .with(TRIGGERING_EVENT_ON, DAY)
                        .with(FINAL_JUDGMENT, false),
                DAY);

        assertThat(told(steps.subList(1, steps.size() - 1)))
                .containsExactly(
                        "Motif COURT. Instance en cours = non : motif écarté",
                        "Motif BOTH. Demande anonyme = non : motif écarté",
                        "Motif WHO. Auteur de la saisine = Agent de la collectivité : motif retenu",
                        "Motif SUBJECT. Objet du litige parmi les matières exclues = Entre la collectivité et ses agents : motif retenu",
                        "Motif LATE. Date du fait générateur = 6 mai 2024 : motif écarté",
                        "Motif JUDGED. Jugement définitif = non : motif écarté");
    }

    @Test
    @DisplayName("le règlement qui ne régit pas le jour de la saisine n'est appliqué qu'à titre indicatif")
    void aVersionThatDoesNotGovernIsForInformationOnly() {
        Checker checker = everyKind();
        String shown = checker.regulationHash().substring(0, 12);

        Explanation.Step governed = steps(checker, draft(checker), DAY).get(0);
        Explanation.Step after =
                steps(checker, draft(checker), LocalDate.of(2025, 1, 1)).get(0);

        assertThat(governed.fact().fr()).isEqualTo("Saisine du 6 mai 2024");
        assertThat(governed.result().fr()).isEqualTo("règlement applicable, empreinte " + shown);
        assertThat(governed.result().en()).isEqualTo("applicable règlement, fingerprint " + shown);
        assertThat(after.fact().en()).isEqualTo("Referral of 1 January 2025");
        assertThat(after.result().fr())
                .isEqualTo("règlement qui ne régit pas ce jour : examen à titre indicatif, empreinte " + shown);
        assertThat(after.result().en())
                .isEqualTo("règlement that does not govern that day: for information only, fingerprint " + shown);
    }

    @Test
    @DisplayName("la durée que le médiateur retient est une étape, avec l'article de la durée remplacée")
    void thePeriodTheMediatorSetIsAStep() {
        Checker longer =
                everyKind().overriding(List.of(new TimeOverride(LATENESS, Period.ofMonths(5), "accord des parties")));

        List<Explanation.Step> steps = steps(longer, draft(longer).with(TRIGGERING_EVENT_ON, DAY.minusMonths(4)), DAY);

        assertThat(told(steps.subList(1, 2)))
                .containsExactly("tardiveté Décision motivée du médiateur : durée retenue : 5 mois");
        assertThat(steps.get(1).references()).containsExactly(ARTICLE);
        assertThat(told(steps))
                .contains("Motif LATE. Date du fait générateur = 6 janvier 2024 : motif écarté")
                .noneMatch(told -> told.contains("accord des parties"));
        assertThat(longer.overrides().get(0)).hasToString("TimeOverride[LATENESS P5M]");
    }
}
