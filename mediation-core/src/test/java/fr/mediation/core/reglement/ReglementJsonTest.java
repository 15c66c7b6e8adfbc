/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes in and out of these packages, through both Jacksons, with nothing but their stock modules. */
class ReglementJsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(new Jdk8Module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private static final LegalReference ARTICLE = LegalReference.of("Règlement Isère 2022", "art. 15");
    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);

    static Stream<Arguments> values() {
        ReglementLimit limit = new ReglementLimit(
                LimitKind.SERVICE_ANSWER,
                15,
                LimitUnit.CALENDAR_DAYS,
                LimitStart.SENDING,
                LastDay.NEXT_WORKING_DAY,
                null,
                ARTICLE);
        LimitFacts facts = LimitFacts.of(LimitStart.SENDING, DAY);
        LimitResult due = limit.due(facts, CALENDAR);
        LimitResult notSet =
                ReglementLimit.notSet(LimitKind.FIRST_CONTACT, ARTICLE).due(facts, CALENDAR);
        MandateTerms mandate = new MandateTerms(DAY, null, 6, LocalDate.of(2028, 3, 31), null, ARTICLE);
        YearlyReportDuty reports = new YearlyReportDuty(
                LocalDate.of(2023, 1, 1),
                List.of(YearlyReportDuty.Recipient.DELIBERATIVE_BODY),
                MonthDay.of(6, 30),
                ARTICLE);
        return Stream.of(
                Arguments.of(ReglementLimit.class, limit, "SERVICE_ANSWER"),
                Arguments.of(LimitFacts.class, facts, "2025-04-25"),
                Arguments.of(LimitResult.class, due, "\"type\":\"DUE\""),
                Arguments.of(LimitResult.class, notSet, "\"type\":\"NOT_SET\""),
                Arguments.of(
                        LimitResult.class,
                        new LimitResult.NotStarted(LimitKind.ACKNOWLEDGEMENT, LimitStart.RECEIPT),
                        "\"type\":\"NOT_STARTED\""),
                Arguments.of(
                        LimitResult.class,
                        new LimitResult.Paused(LimitKind.SERVICE_ANSWER, DAY),
                        "\"type\":\"PAUSED\""),
                Arguments.of(
                        LimitResult.class,
                        limit.due(LimitFacts.of(LimitStart.SENDING, LocalDate.of(1789, 7, 14)), CALENDAR),
                        "\"type\":\"REFUSED\""),
                Arguments.of(
                        LimitObservation.class,
                        ((LimitResult.Due) due).observe(DAY.plusDays(30), CALENDAR),
                        "\"state\":\"OVERDUE\""),
                Arguments.of(MandateTerms.class, mandate, "2028-03-31"),
                Arguments.of(MandateEnd.class, mandate.end(), "\"type\":\"TWO_READINGS\""),
                Arguments.of(YearlyReportDuty.class, reports, "06-30"),
                Arguments.of(
                        YearlyReportObservation.class,
                        reports.observe(List.of(), LocalDate.of(2025, 1, 1)),
                        "\"state\":\"MISSING\""),
                Arguments.of(
                        LocalHoliday.class,
                        new LocalHoliday.Yearly(
                                MonthDay.of(5, 28), new Wording("Abolition", "Abolition"), ARTICLE, Validity.ALWAYS),
                        "\"type\":\"YEARLY\""),
                Arguments.of(
                        LocalHoliday.class,
                        new LocalHoliday.Movable(
                                -2,
                                new Wording("Vendredi saint", "Good Friday"),
                                ARTICLE,
                                Validity.since(LocalDate.of(2020, 1, 1))),
                        "\"type\":\"MOVABLE\""),
                Arguments.of(
                        LocalHoliday.class,
                        new LocalHoliday.SingleDay(DAY, new Wording("Deuil", "Mourning"), ARTICLE),
                        "\"type\":\"SINGLE_DAY\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void comesBackFromBothJacksons(Class<T> type, T value, String part) throws Exception {
        String two = JACKSON_2.writerFor(type).writeValueAsString(value);
        String three = JACKSON_3.writerFor(type).writeValueAsString(value);

        assertThat(two).contains(part);
        assertThat(three).contains(part);
        assertThat(JACKSON_2.readValue(two, type)).isEqualTo(value);
        assertThat(JACKSON_3.readValue(three, type)).isEqualTo(value);
        assertThat(JACKSON_3.readValue(two, type)).isEqualTo(value);
    }
}
