/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.MandateEnd.Fixed;
import fr.mediation.core.reglement.MandateEnd.NotSet;
import fr.mediation.core.reglement.MandateEnd.Reading;
import fr.mediation.core.reglement.MandateEnd.Refused;
import fr.mediation.core.reglement.MandateEnd.TwoReadings;
import fr.mediation.core.reglement.MandateTerms.Coverage;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTermsTest {

    private static final LegalReference ARTICLE_2 = LegalReference.of("Règlement Isère 2022", "art. 2");
    private static final LocalDate START = LocalDate.of(2022, 2, 1);
    private static final LocalDate END_OF_TERM = LocalDate.of(2028, 3, 31);

    private static MandateTerms terms(
            @Nullable LocalDate endsOn, @Nullable Integer years, @Nullable LocalDate term, @Nullable LocalDate early) {
        return new MandateTerms(START, endsOn, years, term, early, ARTICLE_2);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("R-02.3, C4 « 6 ans, soit la durée du mandat électoral en cours » : deux fins, aucune n'est choisie")
    void keepsBothReadingsOfTheReglement() {
        MandateTerms terms = terms(null, 6, END_OF_TERM, null);

        assertThat(terms.end()).isInstanceOfSatisfying(TwoReadings.class, two -> {
            assertThat(two.readings()).extracting(Reading::lastDay).containsExactly(day("2028-01-31"), END_OF_TERM);
            assertThat(two.prudent()).isEqualTo("2028-01-31");
            assertThat(two.latest()).isEqualTo(END_OF_TERM);
            assertThat(two.explanation().text(Language.FR)).isEqualTo("""
                            1. Mandat commencé le 1er février 2022 : durée de 6 ans, de date à date. Dernier jour : 31 janvier 2028 (Règlement Isère 2022, art. 2).
                            2. Mandat commencé le 1er février 2022 : durée du mandat électoral en cours. Dernier jour : 31 mars 2028 (Règlement Isère 2022, art. 2).
                            """);
        });
    }

    @ParameterizedTest(name = "acte du {0} : {1}")
    @DisplayName("R-01.2 Un acte hors mandat n'est pas couvert ; entre les deux lectures, c'est incertain")
    @CsvSource({
        "2022-01-31, NOT_COVERED",
        "2022-02-01, COVERED",
        "2028-01-31, COVERED",
        "2028-02-01, UNCERTAIN",
        "2028-03-31, UNCERTAIN",
        "2028-04-01, NOT_COVERED"
    })
    void coversAnActInEveryReadingOrSaysSo(LocalDate day, Coverage coverage) {
        assertThat(terms(null, 6, END_OF_TERM, null).coverageOn(day)).isEqualTo(coverage);
    }

    @Test
    @DisplayName("C4 Le dernier jour écrit dans l'acte l'emporte sur la durée imprimée")
    void takesTheWrittenLastDay() {
        MandateTerms terms = terms(day("2027-12-31"), 6, END_OF_TERM, null);

        assertThat(terms.end()).isInstanceOfSatisfying(Fixed.class, fixed -> {
            assertThat(fixed.lastDay()).isEqualTo("2027-12-31");
            assertThat(fixed.explanation().steps()).hasSize(1);
            assertThat(fixed.explanation().text(Language.EN)).contains("last day written in the act");
        });
        assertThat(terms.coverageOn(day("2027-12-31"))).isEqualTo(Coverage.COVERED);
        assertThat(terms.coverageOn(day("2028-01-01"))).isEqualTo(Coverage.NOT_COVERED);
    }

    @Test
    void hasOneEndWhenTheReadingsAgree() {
        assertThat(terms(null, 6, day("2028-01-31"), null).end()).isInstanceOfSatisfying(Fixed.class, fixed -> {
            assertThat(fixed.lastDay()).isEqualTo("2028-01-31");
            assertThat(fixed.explanation().steps()).hasSize(2);
        });
        assertThat(terms(null, 6, null, null).end()).isInstanceOf(Fixed.class);
        assertThat(terms(null, null, END_OF_TERM, null).end())
                .isInstanceOfSatisfying(
                        Fixed.class, fixed -> assertThat(fixed.lastDay()).isEqualTo(END_OF_TERM));
    }

    @Test
    @DisplayName("R-02.9 Une fin anticipée vaut pour toutes les lectures")
    void endsEarly() {
        LocalDate early = day("2025-06-30");

        assertThat(terms(null, 6, END_OF_TERM, early).end()).isInstanceOfSatisfying(Fixed.class, fixed -> {
            assertThat(fixed.lastDay()).isEqualTo(early);
            assertThat(fixed.explanation().steps()).hasSize(1);
            assertThat(fixed.explanation().text(Language.FR)).contains("fin anticipée");
        });
        assertThat(terms(null, null, null, early).end())
                .isInstanceOfSatisfying(
                        Fixed.class, fixed -> assertThat(fixed.lastDay()).isEqualTo(early));
        assertThat(terms(null, 6, END_OF_TERM, day("2028-02-15")).end())
                .isInstanceOfSatisfying(TwoReadings.class, two -> {
                    assertThat(two.prudent()).isEqualTo("2028-01-31");
                    assertThat(two.latest()).isEqualTo("2028-02-15");
                });
        assertThat(terms(day("2027-12-31"), null, null, day("2027-12-31")).end())
                .isInstanceOfSatisfying(
                        Fixed.class,
                        fixed -> assertThat(fixed.explanation().text(Language.EN))
                                .contains("written in the act"));
    }

    @Test
    void saysWhenNoEndIsSet() {
        MandateTerms terms = terms(null, null, null, null);

        assertThat(terms.end())
                .isInstanceOfSatisfying(
                        NotSet.class,
                        notSet -> assertThat(notSet.explanation().text(Language.EN))
                                .contains("neither the act nor the règlement sets its end"));
        assertThat(terms.coverageOn(START)).isEqualTo(Coverage.UNCERTAIN);
        assertThat(terms.coverageOn(START.minusDays(1))).isEqualTo(Coverage.NOT_COVERED);
    }

    @Test
    void refusesBadFactsTogether() {
        MandateTerms terms = terms(day("2022-01-31"), 6, day("2021-06-30"), day("2250-01-01"));

        assertThat(terms.end())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(
                                        tuple("endsOn", "ENDS_BEFORE_START"),
                                        tuple("electoralTermEndsOn", "ENDS_BEFORE_START"),
                                        tuple("endedEarlyOn", "DATE_OUT_OF_RANGE")));
        assertThat(terms.coverageOn(START)).isEqualTo(Coverage.UNCERTAIN);
        assertThat(new MandateTerms(day("1789-07-14"), null, 6, null, null, ARTICLE_2).end())
                .isInstanceOf(Refused.class);
        assertThat(terms(START, null, null, null).end()).isInstanceOf(Fixed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -6, 101})
    void refusesALengthThatIsNone(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(null, years, null, null))
                .withMessageContaining("years");
    }

    @Test
    void foldsEveryCase() {
        assertThat(List.of(
                        terms(null, 6, null, null),
                        terms(null, 6, END_OF_TERM, null),
                        terms(null, null, null, null),
                        terms(day("1989-07-14"), null, null, null)))
                .map(terms ->
                        terms.end().<String>fold(one -> "fixed", two -> "two", none -> "not set", bad -> "refused"))
                .containsExactly("fixed", "two", "not set", "refused");
    }

    @Test
    void refusesResultsWithoutTheirReason() {
        Reading reading = new Reading(START, new Wording("durée", "length"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TwoReadings(List.of(reading, reading), Explanation.EMPTY));
    }

    @Test
    void takesTheWidestLengths() {
        assertThat(terms(null, 1, null, null).end()).isInstanceOf(Fixed.class);
        assertThat(terms(null, 100, null, null).end()).isInstanceOf(Fixed.class);
    }
}
