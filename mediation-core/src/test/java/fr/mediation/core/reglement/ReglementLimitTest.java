/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LimitFacts.Suspension;
import fr.mediation.core.reglement.LimitObservation.State;
import fr.mediation.core.reglement.LimitResult.Due;
import fr.mediation.core.reglement.LimitResult.NotSet;
import fr.mediation.core.reglement.LimitResult.NotStarted;
import fr.mediation.core.reglement.LimitResult.Refused;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReglementLimitTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalReference ARTICLE_7 = LegalReference.of("Règlement Isère 2022", "art. 7");
    private static final LegalReference ARTICLE_15 = LegalReference.of("Règlement Isère 2022", "art. 15");

    /** What article 15 prints: fifteen days, and nothing else. */
    private static final ReglementLimit AS_PRINTED =
            new ReglementLimit(LimitKind.SERVICE_ANSWER, 15, null, null, null, null, ARTICLE_15);

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

    @Test
    @DisplayName(
            "R-15.3 Règlement Isère, art. 15 : « 15 jours » ne fixe ni l'unité, ni le départ, ni le report ; aucune date")
    void givesNoDateWhereTheTextLeavesChoicesOpen() {
        LimitResult result = AS_PRINTED.due(LimitFacts.of(LimitStart.SENDING, day("2025-03-03")), CALENDAR);

        assertThat(result).isInstanceOfSatisfying(NotSet.class, notSet -> {
            assertThat(notSet.kind()).isEqualTo(LimitKind.SERVICE_ANSWER);
            assertThat(notSet.missing())
                    .containsExactly(LimitParameter.UNIT, LimitParameter.START, LimitParameter.LAST_DAY);
            assertThat(notSet.explanation().text(Language.FR))
                    .isEqualTo("1. Réponse du service : le règlement ne fixe pas l'unité (jours calendaires, ouvrés ou"
                            + " ouvrables), le point de départ (envoi ou réception), le report d'un dernier jour non ouvré"
                            + ". Aucune échéance n'est calculée (Règlement Isère 2022, art. 15).\n");
            assertThat(notSet.explanation().text(Language.EN)).contains("does not set the unit");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = LimitKind.class,
            names = {"ACKNOWLEDGEMENT", "FIRST_CONTACT"})
    @DisplayName("R-07.5 Aucun délai d'accusé de réception ni de premier contact n'est fixé en dur")
    void hasNoLimitOfItsOwn(LimitKind kind) {
        LimitResult result = ReglementLimit.notSet(kind, ARTICLE_7)
                .due(LimitFacts.of(LimitStart.RECEIPT, day("2025-03-03")), CALENDAR);

        assertThat(result)
                .isInstanceOfSatisfying(
                        NotSet.class, notSet -> assertThat(notSet.missing()).containsExactly(LimitParameter.values()));
    }

    @ParameterizedTest(name = "envoi {0}, réception {1}, {2} {3} {4} : {5}")
    @DisplayName("R-15.2, R-15.3 Quinze jours, selon l'unité, le départ et le report que le règlement choisit")
    @CsvSource({
        "2025-03-03, 2025-03-05, CALENDAR_DAYS, SENDING, AS_COUNTED,           2025-03-18",
        "2025-03-03, 2025-03-05, CALENDAR_DAYS, RECEIPT, AS_COUNTED,           2025-03-20",
        "2025-03-03, 2025-03-05, WORKING_DAYS,  SENDING, AS_COUNTED,           2025-03-24",
        "2025-03-03, 2025-03-05, BUSINESS_DAYS, SENDING, AS_COUNTED,           2025-03-20",
        "2025-04-25, 2025-04-26, CALENDAR_DAYS, SENDING, AS_COUNTED,           2025-05-10",
        "2025-04-25, 2025-04-26, CALENDAR_DAYS, SENDING, NEXT_WORKING_DAY,     2025-05-12",
        "2025-04-25, 2025-04-26, CALENDAR_DAYS, SENDING, PREVIOUS_WORKING_DAY, 2025-05-09",
        "2025-04-25, 2025-04-26, WORKING_DAYS,  SENDING, NEXT_WORKING_DAY,     2025-05-20",
        "2025-04-25, 2025-04-26, BUSINESS_DAYS, SENDING, AS_COUNTED,           2025-05-15",
        "2025-08-02, 2025-08-04, BUSINESS_DAYS, SENDING, AS_COUNTED,           2025-08-21",
        "2025-08-06, 2025-08-06, BUSINESS_DAYS, SENDING, NEXT_WORKING_DAY,     2025-08-25"
    })
    void countsAsTheRuleSetSays(
            LocalDate sent, LocalDate received, LimitUnit unit, LimitStart start, LastDay lastDay, LocalDate expected) {
        Due found = due(answer(unit, start, lastDay), LimitFacts.sentAndReceived(sent, received));

        assertThat(found.dueOn()).isEqualTo(expected);
        assertThat(found.start()).isEqualTo(start == LimitStart.SENDING ? sent : received);
        assertThat(found.kind()).isEqualTo(LimitKind.SERVICE_ANSWER);
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvSource({"4, WEEKS, 2025-02-28", "1, MONTHS, 2025-02-28", "2, MONTHS, 2025-03-31", "1, YEARS, 2026-01-31"})
    void countsLongerUnitsFromDateToDate(int amount, LimitUnit unit, LocalDate expected) {
        ReglementLimit limit = ReglementLimit.of(
                LimitKind.COURT_MISSION, amount, unit, LimitStart.START_OF_MISSION, LastDay.AS_COUNTED, ARTICLE_15);

        assertThat(due(limit, LimitFacts.of(LimitStart.START_OF_MISSION, day("2025-01-31")))
                        .dueOn())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("R-07.4 Le délai court de la réception de la demande, non de son enregistrement")
    void startsFromReceipt() {
        ReglementLimit limit = ReglementLimit.of(
                LimitKind.ACKNOWLEDGEMENT,
                5,
                LimitUnit.WORKING_DAYS,
                LimitStart.RECEIPT,
                LastDay.AS_COUNTED,
                ARTICLE_7);

        assertThat(due(limit, LimitFacts.of(LimitStart.RECEIPT, day("2025-12-22")))
                        .dueOn())
                .isEqualTo("2025-12-30");
        assertThat(limit.due(LimitFacts.of(LimitStart.SENDING, day("2025-12-20")), CALENDAR))
                .isEqualTo(new NotStarted(LimitKind.ACKNOWLEDGEMENT, LimitStart.RECEIPT));
    }

    @Test
    @DisplayName("R-15.2 Plusieurs sollicitations courent ensemble, chacune à sa date")
    void runsEachQuestionOnItsOwn() {
        ReglementLimit limit = answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED);

        assertThat(List.of("2025-03-03", "2025-03-10"))
                .map(sent ->
                        due(limit, LimitFacts.of(LimitStart.SENDING, day(sent))).dueOn())
                .containsExactly(day("2025-03-18"), day("2025-03-25"));
    }

    @ParameterizedTest(name = "répondu {0}, vu le {1} : {2}, {3} j., dont {4} ouvrés")
    @DisplayName("R-15.4, R-15.5 Le retard se constate en jours et ne ferme rien ; le dernier jour est dans le délai")
    @CsvSource({
        "          , 2025-05-12, PENDING,      0, 0",
        "          , 2025-05-13, OVERDUE,      1, 1",
        "          , 2025-05-19, OVERDUE,      7, 5",
        "2025-05-12, 2025-06-30, DONE_IN_TIME, 0, 0",
        "2025-05-01, 2025-06-30, DONE_IN_TIME, 0, 0",
        "2025-05-13, 2025-06-30, DONE_LATE,    1, 1",
        "2025-05-30, 2025-06-30, DONE_LATE,   18, 13",
        "2025-05-30, 2025-05-30, DONE_LATE,   18, 13",
        "2025-05-30, 2025-05-29, OVERDUE,     17, 12",
        "2025-05-30, 2025-05-12, PENDING,      0, 0"
    })
    void keepsTheDaysLate(LocalDate doneOn, LocalDate asOf, State state, long days, int working) {
        Due found = due(
                answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.NEXT_WORKING_DAY),
                LimitFacts.of(LimitStart.SENDING, day("2025-04-25")));

        LimitObservation seen = doneOn == null ? found.observe(asOf, CALENDAR) : found.observe(doneOn, asOf, CALENDAR);

        assertThat(seen)
                .isEqualTo(new LimitObservation(LimitKind.SERVICE_ANSWER, state, day("2025-05-12"), days, working));
    }

    @Test
    void explainsAsANoteWould() {
        Due found = due(
                answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.NEXT_WORKING_DAY),
                LimitFacts.of(LimitStart.SENDING, day("2025-04-25")));

        assertThat(found.explanation().text(Language.FR)).isEqualTo("""
                        1. Envoi le 25 avril 2025 : délai de 15 jours calendaires, ce jour-là ne comptant pas. Dernier jour du décompte : 10 mai 2025 (Règlement Isère 2022, art. 15).
                        2. Le 10 mai 2025 n'est pas un jour ouvré : report au premier jour ouvré suivant un samedi, un dimanche ou un jour férié. Dernier jour : 12 mai 2025 (Règlement Isère 2022, art. 15).
                        """);
        assertThat(found.explanation().text(Language.EN)).isEqualTo("""
                        1. Sending on 25 April 2025: limit of 15 calendar days, that day not counted. Last day counted: 10 May 2025 (Règlement Isère 2022, art. 15).
                        2. 10 May 2025 is not a working day: moved to the first working day after a Saturday, a Sunday or a public holiday. Last day: 12 May 2025 (Règlement Isère 2022, art. 15).
                        """);
    }

    @Test
    void namesTheHolidaysItPassesOver() {
        Due working = due(
                answer(LimitUnit.WORKING_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED),
                LimitFacts.of(LimitStart.SENDING, day("2026-07-29")));
        Due business = due(
                answer(LimitUnit.BUSINESS_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED),
                LimitFacts.of(LimitStart.SENDING, day("2026-07-29")));

        // 15 August 2026 is a Saturday: it changes nothing for working days
        assertThat(working.explanation().steps()).hasSize(1);
        assertThat(business.explanation().steps()).hasSize(2);
        assertThat(business.explanation().steps().get(1).text(Language.FR))
                .isEqualTo(
                        "15 août 2026 (Assomption) : un jour férié n'est pas compté parmi les jours ouvrables. Passé dans le"
                                + " décompte (Code du travail, art. L. 3133-1).");
        assertThat(business.explanation().steps().get(1).text(Language.EN)).contains("one of the business days");
    }

    @Test
    void namesTheHolidaysOfTwoYearsButNotTheSundays() {
        Due found = due(
                answer(LimitUnit.WORKING_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED),
                LimitFacts.of(LimitStart.SENDING, day("2025-12-22")));

        assertThat(found.dueOn()).isEqualTo("2026-01-14");
        assertThat(found.explanation().steps().get(1).fact().en())
                .isEqualTo("25 December 2025 (Christmas Day), 1 January 2026 (New Year's Day)");
        assertThat(due(
                                answer(LimitUnit.BUSINESS_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED),
                                LimitFacts.of(LimitStart.SENDING, day("2026-10-26")))
                        .explanation()
                        .steps())
                .extracting(step -> step.fact().fr())
                .containsExactly("envoi le 26 octobre 2026", "11 novembre 2026 (Armistice de 1918)");
    }

    private static ReglementLimit stopping(int amount, LimitUnit unit) {
        return new ReglementLimit(
                LimitKind.SERVICE_ANSWER, amount, unit, LimitStart.SENDING, LastDay.AS_COUNTED, true, ARTICLE_15);
    }

    @Test
    @DisplayName("Faits contradictoires : tous refusés à la fois, chacun avec son champ")
    void refusesBadFactsTogether() {
        LimitFacts facts = new LimitFacts(
                Map.of(
                        LimitStart.SENDING, day("2025-03-05"),
                        LimitStart.RECEIPT, day("2025-03-03"),
                        LimitStart.NOTIFICATION, day("1789-07-14")),
                List.of(
                        new Suspension(day("2025-03-10"), day("2025-03-09")),
                        new Suspension(day("2201-03-10"), null),
                        new Suspension(day("2025-03-10"), day("2201-03-10"))));

        assertThat(answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED)
                        .due(facts, CALENDAR))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(LimitKind.SERVICE_ANSWER);
                    assertThat(refused.violations())
                            .extracting(Violation::path)
                            .containsExactly(
                                    "days[NOTIFICATION]",
                                    "days[RECEIPT]",
                                    "suspensions[0].until",
                                    "suspensions[1].from",
                                    "suspensions[2].until");
                    assertThat(refused.violations())
                            .extracting(Violation::code)
                            .containsExactly(
                                    "DATE_OUT_OF_RANGE",
                                    "RECEIVED_BEFORE_SENT",
                                    "RESUMED_BEFORE_SUSPENDED",
                                    "DATE_OUT_OF_RANGE",
                                    "DATE_OUT_OF_RANGE");
                });
    }

    @Test
    void acceptsReceiptOnTheDayOfSending() {
        Due found = due(
                answer(LimitUnit.CALENDAR_DAYS, LimitStart.RECEIPT, LastDay.AS_COUNTED),
                LimitFacts.sentAndReceived(day("2025-03-03"), day("2025-03-03")));

        assertThat(found.dueOn()).isEqualTo("2025-03-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void refusesADayItCannotCountFrom(String day) {
        assertThat(answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED)
                        .due(LimitFacts.of(LimitStart.SENDING, day(day)), CALENDAR))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0} {1} depuis {2} {3} : {4}")
    @CsvSource({
        "15,    CALENDAR_DAYS, SENDING,        2199-12-31, true",
        "300,   YEARS,         SENDING,        2025-01-01, false",
        "36500, WORKING_DAYS,  SENDING,        2025-01-01, false",
        "15,    CALENDAR_DAYS, SENDING,        1900-01-01, true",
        "1,     MONTHS,        END_OF_MISSION, 1900-01-15, false",
        "1,     MONTHS,        END_OF_MISSION, 1900-06-15, true"
    })
    void refusesACountThatLeavesTheYearsOfTheCalendar(
            int amount, LimitUnit unit, LimitStart start, LocalDate from, boolean dated) {
        ReglementLimit limit =
                ReglementLimit.of(LimitKind.SERVICE_ANSWER, amount, unit, start, LastDay.NEXT_WORKING_DAY, ARTICLE_15);

        assertThat(limit.due(LimitFacts.of(start, from), CALENDAR)).isInstanceOf(dated ? Due.class : Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void refusesALengthThatIsNone(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(LimitUnit.CALENDAR_DAYS, LimitStart.SENDING, LastDay.AS_COUNTED, amount))
                .withMessageContaining("amount");
    }

    private static ReglementLimit answer(LimitUnit unit, LimitStart start, LastDay lastDay, int amount) {
        return ReglementLimit.of(LimitKind.SERVICE_ANSWER, amount, unit, start, lastDay, ARTICLE_15);
    }

    @Test
    void foldsEveryCase() {
        ReglementLimit limit = stopping(15, LimitUnit.CALENDAR_DAYS);
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, day("2025-03-03"));
        List<LimitResult> results = List.of(
                limit.due(facts, CALENDAR),
                AS_PRINTED.due(facts, CALENDAR),
                limit.due(LimitFacts.of(LimitStart.RECEIPT, day("2025-03-03")), CALENDAR),
                limit.due(facts.suspended(new Suspension(day("2025-03-04"), null)), CALENDAR),
                limit.due(LimitFacts.of(LimitStart.SENDING, day("1789-07-14")), CALENDAR));

        assertThat(results)
                .map(result -> result.<String>fold(
                        due -> "due",
                        notSet -> "not set",
                        notStarted -> "not started",
                        paused -> "paused",
                        r -> "refused"))
                .containsExactly("due", "not set", "not started", "paused", "refused");
    }

    @Test
    void refusesResultsWithoutTheirReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(LimitKind.SERVICE_ANSWER, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotSet(LimitKind.SERVICE_ANSWER, List.of(), Explanation.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "OVERDUE, 0, 0",
        "DONE_LATE, 0, 0",
        "PENDING, 1, 0",
        "DONE_IN_TIME, 1, 1",
        "OVERDUE, 1, 2",
        "OVERDUE, 1, -1"
    })
    void refusesAnObservationThatContradictsItself(State state, long days, int working) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LimitObservation(LimitKind.SERVICE_ANSWER, state, day("2025-03-18"), days, working));
    }

    @Test
    void namesEverythingInBothLanguages() {
        for (List<Wording> labels : List.of(
                Stream.of(LimitKind.values()).map(LimitKind::label).toList(),
                Stream.of(LimitUnit.values()).map(LimitUnit::label).toList(),
                Stream.of(LimitStart.values()).map(LimitStart::label).toList(),
                Stream.of(LastDay.values()).map(LastDay::label).toList(),
                Stream.of(LimitParameter.values()).map(LimitParameter::label).toList())) {
            assertThat(labels).extracting(Wording::fr).doesNotHaveDuplicates();
            assertThat(labels).extracting(Wording::en).doesNotHaveDuplicates();
        }
        assertThat(LimitUnit.YEARS.of(1).fr()).isEqualTo("1 an");
        assertThat(LimitUnit.WORKING_DAYS.of(1).en()).isEqualTo("1 working day");
        assertThat(LimitUnit.WORKING_DAYS.of(2).en()).isEqualTo("2 working days");
    }
}
