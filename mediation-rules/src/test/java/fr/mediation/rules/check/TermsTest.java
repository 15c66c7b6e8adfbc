/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The readings of facts in words, and those of days beside the calendar. */
class TermsTest {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final ParameterId TWO_MONTHS = new ParameterId("TWO_MONTHS");
    private static final Fact.YesNo YES_NO = new Fact.YesNo(new FactId("signed"), text("Signature", "Signature"));
    private static final Fact.OneOf ONE = new Fact.OneOf(
            new FactId("origin"),
            text("Origine", "Origin"),
            List.of(Option.of("X", "ici", "here"), Option.of("Y", "là", "there"), Option.of("Z", "loin", "far")));
    private static final Fact.Day DAY = new Fact.Day(new FactId("since"), text("Réception", "Receipt"));
    private static final Fact.Count COUNT = new Fact.Count(new FactId("count"), text("Échanges", "Exchanges"), 9);

    private static final Atoms ATOMS = atoms();
    private static final int FIRST = ATOMS.firstDerived();
    private static final int ORIGIN = ATOMS.vocabulary().slot(ONE.id());

    private static FactText text(String fr, String en) {
        return FactText.of(new Wording(fr, en), new Wording(fr + " ?", en + "?"));
    }

    private static Atoms atoms() {
        Regulation regulation = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)))
                .parameter(TWO_MONTHS, Period.ofMonths(2), new Wording("silence", "silence"), ARTICLE)
                .fact(YES_NO)
                .fact(ONE)
                .fact(DAY)
                .fact(COUNT)
                .rules(Rule.exclusion("ONE")
                        .when(Condition.yes(YES_NO))
                        .because("motif", "ground")
                        .citing(ARTICLE))
                .build();
        Atoms atoms = new Atoms(regulation);
        for (Condition read : List.of(
                Condition.elapsed(DAY, TWO_MONTHS),
                Condition.elapsedAtReferral(DAY, TWO_MONTHS),
                Condition.reaches(COUNT, 3))) {
            Formula.of(read, atoms);
        }
        return atoms;
    }

    private static void told(int atom, boolean holds, String reading, String fr, String en) {
        Term term = Terms.of(ATOMS, atom, holds);
        assertThat(term.reading()).isEqualTo(reading);
        assertThat(term.holds()).isEqualTo(holds);
        assertThat(term.wording()).isEqualTo(new Wording(fr, en));
        assertThat(term.fact()).isEqualTo(ATOMS.factOf(atom).id());
    }

    @Test
    void eachReadingIsToldInWords() {
        int signed = ATOMS.vocabulary().slot(YES_NO.id());

        told(signed, true, "", "Signature : oui", "Signature: yes");
        told(signed, false, "", "Signature : non", "Signature: no");
        told(ORIGIN + 1, true, "Y", "Origine : « là »", "Origin: “there”");
        told(ORIGIN + 2, false, "Z", "Origine : pas « loin »", "Origin: not “far”");
        told(FIRST, true, "P2M", "Réception : il y a au moins 2 mois", "Receipt: at least 2 months ago");
        told(FIRST, false, "P2M", "Réception : il y a moins de 2 mois", "Receipt: less than 2 months ago");
        told(
                FIRST + 1,
                true,
                "P2M@REFERRED_ON",
                "Réception : il y a au moins 2 mois au jour de la saisine",
                "Receipt: at least 2 months ago on the day of referral");
        told(FIRST + 2, true, ">=3", "Échanges : au moins 3", "Exchanges: at least 3");
        told(FIRST + 2, false, ">=3", "Échanges : moins de 3", "Exchanges: fewer than 3");
    }

    private static List<String> read(Cover.Sign... signs) {
        return Terms.of(ATOMS, List.of(signs)).stream()
                .map(term -> (term.holds() ? "" : "not ") + term.fact().value() + " " + term.reading())
                .toList();
    }

    @Test
    void aChoiceOfWhichAllButOneAreExcludedIsThatOne() {
        assertThat(read(new Cover.Sign(ORIGIN, false), new Cover.Sign(ORIGIN + 2, false)))
                .containsExactly("origin Y");
        assertThat(read(new Cover.Sign(ORIGIN, false))).containsExactly("not origin X");
        assertThat(read(new Cover.Sign(FIRST, true), new Cover.Sign(ORIGIN, true)))
                .containsExactly("origin X", "since P2M");
    }

    @Test
    void aPeriodFromDateToDateHasRunOnTheDayItEndsWhateverTheMonth() {
        for (Period period : List.of(Period.ofMonths(1), Period.ofMonths(2), Period.ofDays(30), Period.of(0, 2, 5))) {
            Derived.Elapsed read =
                    Derived.Elapsed.of(DAY.id(), ATOMS.vocabulary().slot(DAY.id()), period, Measured.AS_OF);
            for (LocalDate start = LocalDate.of(2023, 12, 20);
                    start.isBefore(LocalDate.of(2024, 4, 5));
                    start = start.plusDays(1)) {
                FactSheet sheet = FactSheet.draft(ATOMS.vocabulary())
                        .with(DAY, start)
                        .build()
                        .orThrow();
                LocalDate end = read.end((int) start.toEpochDay());
                assertThat(end).isBetween(start.plusDays(read.atLeastDays()), start.plusDays(read.atMostDays()));
                for (LocalDate day = end.minusDays(5); day.isBefore(end.plusDays(6)); day = day.plusDays(1)) {
                    boolean has = !day.isBefore(end);
                    assertThat(read.hasRun(start, day, day)).isEqualTo(has);
                    assertThat(read.read(sheet, day, day)).isEqualTo(has ? Derived.TRUE : Derived.FALSE);
                    LocalDate last = LocalDate.ofEpochDay(read.lastStart(day, day));
                    assertThat(read.hasRun(last, day, day)).isTrue();
                    assertThat(read.hasRun(last.plusDays(1), day, day)).isFalse();
                }
            }
        }
    }

    @Test
    void anUnknownDayOrCountIsNeitherRunNorReached() {
        FactSheet nothing = FactSheet.draft(ATOMS.vocabulary()).build().orThrow();
        LocalDate day = LocalDate.of(2024, 5, 6);

        for (Derived derived : ATOMS.derived()) {
            assertThat(derived.read(nothing, day, day)).isEqualTo(Derived.UNKNOWN);
        }
    }
}
