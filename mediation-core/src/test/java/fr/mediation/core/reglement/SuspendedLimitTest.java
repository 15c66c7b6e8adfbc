/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LimitFacts.Suspension;
import fr.mediation.core.reglement.LimitResult.Due;
import fr.mediation.core.reglement.LimitResult.Paused;
import fr.mediation.core.reglement.LimitResult.Refused;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspendedLimitTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalReference ARTICLE_15 = LegalReference.of("Règlement Isère 2022", "art. 15");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ReglementLimit answer(LimitUnit unit, LimitStart start, LastDay lastDay) {
        return ReglementLimit.of(LimitKind.SERVICE_ANSWER, 15, unit, start, lastDay, ARTICLE_15);
    }

    private static Due due(ReglementLimit limit, LimitFacts facts) {
        LimitResult result = limit.due(facts, CALENDAR);
        assertThat(result).isInstanceOf(Due.class);
        return (Due) result;
    }

    private static ReglementLimit stopping(int amount, LimitUnit unit) {
        return new ReglementLimit(
                LimitKind.SERVICE_ANSWER, amount, unit, LimitStart.SENDING, LastDay.AS_COUNTED, true, ARTICLE_15);
    }

    @Test
    @DisplayName("R-15.6 Pendant une suspension les questions courent, sauf si le règlement en dit autrement")
    void runsOnDuringASuspensionUnlessTheRuleSetStopsIt() {
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-03-10"), day("2025-03-17")));
        ReglementLimit silent = new ReglementLimit(
                LimitKind.SERVICE_ANSWER,
                15,
                LimitUnit.CALENDAR_DAYS,
                LimitStart.SENDING,
                LastDay.AS_COUNTED,
                null,
                ARTICLE_15);
        ReglementLimit stopping = stopping(15, LimitUnit.CALENDAR_DAYS);

        assertThat(due(silent, facts).dueOn()).isEqualTo("2025-03-18");
        assertThat(due(silent, facts).explanation().steps().get(1).text(Language.EN))
                .isEqualTo(
                        "Case suspended: nothing in the règlement stops the limit while the case is suspended. The limit"
                                + " runs on (Règlement Isère 2022, art. 15).");
        assertThat(due(stopping, facts).dueOn()).isEqualTo("2025-03-25");
        assertThat(due(stopping, facts).explanation().steps().get(1).text(Language.FR))
                .isEqualTo(
                        "Dossier suspendu : la suspension arrête le délai. 7 jours calendaires de plus (Règlement Isère"
                                + " 2022, art. 15).");
    }

    @ParameterizedTest(name = "{0} {1}, suspendu du {2} au {3} : {4}")
    @CsvSource({
        "15, WORKING_DAYS,  2025-03-10, 2025-03-17, 2025-03-31",
        "15, BUSINESS_DAYS, 2025-03-10, 2025-03-17, 2025-03-27",
        "1,  MONTHS,        2025-03-10, 2025-03-17, 2025-04-10",
        "2,  WEEKS,         2025-03-10, 2025-03-17, 2025-03-24",
        "1,  YEARS,         2025-03-10, 2025-03-11, 2026-03-04",
        "15, CALENDAR_DAYS, 2025-03-01, 2025-03-05, 2025-03-19",
        "15, CALENDAR_DAYS, 2025-03-18, 2025-03-19, 2025-03-19",
        "15, CALENDAR_DAYS, 2025-03-19, 2025-04-30, 2025-03-18",
        "15, CALENDAR_DAYS, 2025-03-01, 2025-03-04, 2025-03-18",
        "15, CALENDAR_DAYS, 2025-03-10, 2025-03-10, 2025-03-18"
    })
    @DisplayName("R-15.6 Une suspension qui arrête le délai l'allonge des jours comptés qu'elle couvre")
    void addsTheStoppedDays(int amount, LimitUnit unit, LocalDate from, LocalDate until, LocalDate expected) {
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03")).suspended(new Suspension(from, until));

        assertThat(due(stopping(amount, unit), facts).dueOn()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvSource({
        "15, WORKING_DAYS,  5 jours ouvrés de plus",
        "15, BUSINESS_DAYS, 6 jours ouvrables de plus",
        "15, CALENDAR_DAYS, 7 jours calendaires de plus",
        "1,  MONTHS,        7 jours calendaires de plus"
    })
    void saysHowManyOfItsOwnDaysASuspensionAdds(int amount, LimitUnit unit, String result) {
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-03-10"), day("2025-03-17")));

        assertThat(due(stopping(amount, unit), facts)
                        .explanation()
                        .steps()
                        .get(1)
                        .result()
                        .fr())
                .isEqualTo(result);
    }

    @Test
    void countsOverlappingAndSuccessiveSuspensionsOnce() {
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(
                        new Suspension(day("2025-03-20"), day("2025-03-22")),
                        new Suspension(day("2025-03-10"), day("2025-03-15")),
                        new Suspension(day("2025-03-12"), day("2025-03-13")));

        // 5 days bring the end to 23 March, where 2 more of the second suspension are reached
        assertThat(due(stopping(15, LimitUnit.CALENDAR_DAYS), facts).dueOn()).isEqualTo("2025-03-25");
    }

    @Test
    void waitsWhileASuspensionThatStopsItLasts() {
        LimitFacts facts =
                LimitFacts.of(LimitStart.SENDING, day("2025-03-03")).suspended(new Suspension(day("2025-03-10"), null));
        LimitFacts later =
                LimitFacts.of(LimitStart.SENDING, day("2025-03-03")).suspended(new Suspension(day("2025-03-19"), null));
        LimitFacts lastDay =
                LimitFacts.of(LimitStart.SENDING, day("2025-03-03")).suspended(new Suspension(day("2025-03-18"), null));

        assertThat(stopping(15, LimitUnit.CALENDAR_DAYS).due(facts, CALENDAR))
                .isEqualTo(new Paused(LimitKind.SERVICE_ANSWER, day("2025-03-10")));
        assertThat(stopping(15, LimitUnit.CALENDAR_DAYS).due(lastDay, CALENDAR))
                .isEqualTo(new Paused(LimitKind.SERVICE_ANSWER, day("2025-03-18")));
        assertThat(due(stopping(15, LimitUnit.CALENDAR_DAYS), later).dueOn()).isEqualTo("2025-03-18");
        assertThat(due(answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED), facts)
                        .dueOn())
                .isEqualTo("2025-03-18");
    }

    @Test
    void saysNothingOfASuspensionOutsideTheCount() {
        LimitFacts before = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-02-01"), day("2025-03-04")));
        LimitFacts after = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-03-19"), day("2025-03-20")));
        LimitFacts onTheFirstDay = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-02-01"), day("2025-03-05")));
        ReglementLimit limit = stopping(15, LimitUnit.CALENDAR_DAYS);

        assertThat(due(limit, before).explanation().steps()).hasSize(1);
        assertThat(due(limit, after).explanation().steps()).hasSize(1);
        assertThat(due(limit, onTheFirstDay).explanation().steps()).hasSize(2);
    }

    @Test
    void refusesASuspensionThatPushesTheEndOutOfTheCalendar() {
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"))
                .suspended(new Suspension(day("2025-03-10"), day("2199-03-17")));

        assertThat(stopping(15, LimitUnit.CALENDAR_DAYS).due(facts, CALENDAR))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("DATE_OUT_OF_RANGE"));
    }
}
