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
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Faits manquants : lesquels, dans quel ordre, et pourquoi")
class MissingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final String SUBJECT = SUBJECTS.options().get(0).code();
    private static final String OTHER_SUBJECT = SUBJECTS.options().get(1).code();

    /** Drawn and searched, which say the same. */
    private static List<MissingFact> missing(UnaryOperator<FactSheetDraft> said, Condition... exclusions) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        int number = 1;
        for (Condition exclusion : exclusions) {
            draft.rules(Rule.exclusion("RULE_" + number++)
                    .when(exclusion)
                    .because("motif", "ground")
                    .citing(LegalReference.of("Essai", "art. 1")));
        }
        Regulation regulation = draft.build();
        FactSheet sheet =
                said.apply(FactSheet.draft(regulation.vocabulary())).build().orThrow();
        List<MissingFact> drawn =
                Checker.unproved(regulation).check(sheet, DAY, DAY).missing();
        assertThat(Checker.unproved(regulation, 0).check(sheet, DAY, DAY).missing())
                .isEqualTo(drawn);
        return drawn;
    }

    private static List<FactId> ids(Fact<?>... facts) {
        return List.of(facts).stream().<FactId>map(Fact::id).toList();
    }

    @Test
    @DisplayName("ce qui tranche seul vient d'abord, puis ce qui compte avec d'autres ; chacun dit pourquoi")
    void whatDecidesComesFirst() {
        List<MissingFact> missing = missing(
                said -> said,
                Condition.all(Condition.yes(ANONYMOUS), Condition.yes(FINAL_JUDGMENT)),
                Condition.yes(IN_WRITING));

        assertThat(missing)
                .extracting(
                        MissingFact::fact,
                        MissingFact::relevance,
                        fact -> fact.why().fr())
                .containsExactly(
                        tuple(IN_WRITING.id(), Relevance.DECISIVE, "Une réponse à cette question suffit à trancher."),
                        tuple(
                                ANONYMOUS.id(),
                                Relevance.USEFUL,
                                "La réponse peut compter, avec d'autres faits manquants."),
                        tuple(
                                FINAL_JUDGMENT.id(),
                                Relevance.USEFUL,
                                "La réponse peut compter, avec d'autres faits manquants."));
    }

    @Test
    @DisplayName("un fait demandé en vain reste manquant, et c'est dit")
    void whatWasAskedInVainSaysSo() {
        List<MissingFact> missing =
                missing(said -> said.askedInVain(ANONYMOUS), Condition.yes(ANONYMOUS), Condition.yes(FINAL_JUDGMENT));

        assertThat(missing).extracting(MissingFact::fact).containsExactlyElementsOf(ids(ANONYMOUS, FINAL_JUDGMENT));
        assertThat(missing.get(0).why().fr()).endsWith("(demandé en vain).");
        assertThat(missing.get(0).why().en()).endsWith("(asked in vain).");
        assertThat(missing.get(1).why().en()).isEqualTo("One answer to this question settles the verdict.");
    }

    @Test
    @DisplayName("une fois l'issue acquise, ce qui manque encore est sans effet")
    void onceDecidedNothingCounts() {
        assertThat(missing(
                        said -> said.with(FINAL_JUDGMENT, true),
                        Condition.yes(ANONYMOUS),
                        Condition.yes(FINAL_JUDGMENT)))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.fact()).isEqualTo(ANONYMOUS.id());
                    assertThat(fact.relevance()).isEqualTo(Relevance.WITHOUT_EFFECT);
                    assertThat(fact.why().fr()).isEqualTo("Quelle que soit la réponse, l'issue reste la même.");
                });
    }

    @Test
    @DisplayName("ce que d'autres faits impliquent ne manque pas, ni ce qu'aucune règle ne lit")
    void whatIsImpliedOrUnreadIsNotMissing() {
        assertThat(missing(
                        said -> said.with(COURT_ORDERED_MEDIATION, true),
                        Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(ANONYMOUS))))
                .extracting(MissingFact::fact)
                .containsExactlyElementsOf(ids(ANONYMOUS));
    }

    @Test
    @DisplayName("une liste dite en partie manque encore, dite en entier non")
    void aListSaidInPartIsStillMissing() {
        Condition other = Condition.includes(SUBJECTS, OTHER_SUBJECT);

        assertThat(missing(said -> said.with(SUBJECTS, Selection.partly(List.of(SUBJECT), List.of())), other))
                .extracting(MissingFact::fact)
                .containsExactlyElementsOf(ids(SUBJECTS));
        assertThat(missing(said -> said.with(SUBJECTS, Selection.exactly(List.of(SUBJECT))), other))
                .isEmpty();
    }
}
