/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What periods of days still unknown can be together, where the appeal comes before its answer. */
class CorrelationTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 8);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final FactSheet NOTHING = FactSheet.draft(VOCABULARY).build().orThrow();

    private static ParameterId days(int days) {
        return new ParameterId("DAYS_" + days);
    }

    /** Periods of one to so many days since each of some days. */
    private static Atoms reading(int periods, Fact.Day... since) {
        return reading(periods, 0, since);
    }

    /** The same, longer by some days for each day than for the one before. */
    private static Atoms reading(int periods, int longer, Fact.Day... since) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)));
        List<Condition> read = new ArrayList<>();
        for (int days = 1; days <= periods + longer * (since.length - 1); days++) {
            draft.parameter(days(days), Period.ofDays(days), new Wording("durée", "period"), ARTICLE);
        }
        for (int i = 0; i < since.length; i++) {
            for (int days = 1; days <= periods; days++) {
                read.add(Condition.elapsed(since[i], days(days + i * longer)));
            }
        }
        Condition all = new Condition.All(read);
        Atoms atoms = new Atoms(draft.rules(Rule.exclusion("ALL")
                        .when(all)
                        .because("motif", "ground")
                        .citing(ARTICLE))
                .build());
        Formula.of(all, atoms);
        return atoms;
    }

    private static Known known(FactSheet sheet) {
        return new Known(sheet, VOCABULARY.words(), 0, 0, AS_OF, AS_OF);
    }

    private static Formula cases(Atoms atoms, FactSheet sheet) {
        return new Correlation(atoms).cases(known(sheet));
    }

    private static boolean isAnything(Formula formula) {
        return formula instanceof Formula.And and
                && and.parts().stream()
                        .allMatch(part ->
                                part instanceof Formula.And each && each.parts().isEmpty());
    }

    @Test
    @DisplayName("deux jours et vingt délais chacun sont essayés ensemble")
    void daysAreTriedTogether() {
        assertThat(isAnything(cases(reading(20, APPEAL_RECEIVED_ON, APPEAL_ANSWERED_ON), NOTHING)))
                .isFalse();
    }

    @Test
    @DisplayName("au-delà de vingt mille choix de jours, toute lecture est tenue pour possible")
    void beyondTheBoundEveryReadingIsFree() {
        // one leaf where each reading is settled, two where they are left free
        ToIntFunction<Known> settled = known -> (known.derivedYes() | known.derivedNo()) == 0 ? 0b11 : 0b01;
        Atoms eight = reading(8, 8, APPEAL_RECEIVED_ON, APPEAL_ANSWERED_ON, TRIGGERING_EVENT_ON);
        Atoms nine = reading(9, 9, APPEAL_RECEIVED_ON, APPEAL_ANSWERED_ON, TRIGGERING_EVENT_ON);

        // so many ends of periods, a day before them all and no day at all: 26 choices for each of three days, then 29
        assertThat(new Correlation(eight).leaves(known(NOTHING), settled)).isEqualTo(0b01);
        assertThat(new Correlation(nine).leaves(known(NOTHING), settled)).isEqualTo(0b11);
    }

    @Test
    @DisplayName("un seul délai d'un seul jour n'est lié à rien")
    void onePeriodOfOneDayIsTiedToNothing() {
        assertThat(isAnything(cases(reading(1, TRIGGERING_EVENT_ON), NOTHING))).isTrue();
        assertThat(isAnything(cases(reading(1, APPEAL_RECEIVED_ON, APPEAL_ANSWERED_ON), NOTHING)))
                .isFalse();
    }

    @Test
    @DisplayName("un jour connu n'est plus lié, sinon à celui qu'il borne")
    void aKnownDayBindsTheOneBeforeIt() {
        Atoms atoms = reading(1, APPEAL_RECEIVED_ON);
        FactSheet answered = FactSheet.draft(VOCABULARY)
                .with(APPEAL_ANSWER, "NEGATIVE")
                .with(APPEAL_ANSWERED_ON, AS_OF)
                .build()
                .orThrow();
        FactSheet received = FactSheet.draft(VOCABULARY)
                .with(APPEAL_MADE, true)
                .with(APPEAL_RECEIVED_ON, AS_OF)
                .build()
                .orThrow();

        assertThat(isAnything(cases(atoms, answered))).isFalse();
        assertThat(isAnything(cases(atoms, received))).isTrue();
        assertThat(isAnything(cases(atoms, NOTHING))).isTrue();
    }

    @Test
    @DisplayName("les jours que lisent quelques lectures, et ceux qui les suivent ou les précèdent, sont pris ensemble")
    void theDaysOfSomeReadingsComeWithThoseInOrderWithThem() {
        Atoms atoms = reading(2, APPEAL_RECEIVED_ON, TRIGGERING_EVENT_ON);
        Correlation correlation = new Correlation(atoms);
        int received = VOCABULARY.slot(APPEAL_RECEIVED_ON.id());
        int answered = VOCABULARY.slot(APPEAL_ANSWERED_ON.id());
        int event = VOCABULARY.slot(TRIGGERING_EVENT_ON.id());

        assertThat(correlation.reading(Set.of(atoms.firstDerived()), atoms.firstDerived()))
                .extracting(Correlation.Tied::slot)
                .containsExactlyInAnyOrder(received, answered);
        assertThat(correlation.reading(Set.of(atoms.firstDerived() + 2), atoms.firstDerived()))
                .extracting(Correlation.Tied::slot)
                .containsExactly(event);
        assertThat(correlation.reading(Set.of(0), atoms.firstDerived())).isEmpty();
    }

    @Test
    @DisplayName("ce que suppose un jour est ce sans quoi il n'a pas d'objet ; les autres réponses ne supposent rien")
    void whatADaySupposesIsThatItHasAnObject() {
        Correlation correlation = new Correlation(reading(1, APPEAL_RECEIVED_ON));

        assertThat(correlation.supposedBy(APPEAL_RECEIVED_ON))
                .isEqualTo(new Formula.And(List.of(new Formula.Atom(VOCABULARY.slot(APPEAL_MADE.id()), true))));
        assertThat(correlation.supposedBy(TRIGGERING_EVENT_ON)).isEqualTo(new Formula.And(List.of()));
        assertThat(correlation.supposedBy(APPEAL_MADE)).isEqualTo(new Formula.And(List.of()));
    }
}
