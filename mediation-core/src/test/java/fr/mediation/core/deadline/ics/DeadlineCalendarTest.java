/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RFC 5545: the limits of a case as a calendar")
class DeadlineCalendarTest {

    private static final Instant STAMP = Instant.parse("2025-01-15T09:30:07.5Z");

    /** Notified on 30 December: two months end on 28 February or, franc and in the other reading, on 3 March. */
    private static List<Deadline> twoReadings(LocalDate asOf) {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 30)));
        return Deadlines.compute(facts, DeadlineContext.of(asOf)).orThrow().deadlines();
    }

    private static byte[] written(DeadlineCalendar calendar, List<Deadline> deadlines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        calendar.write(deadlines, out);
        return out.toByteArray();
    }

    private static Calendar parsed(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static Map<String, VEvent> events(byte[] bytes) throws Exception {
        return parsed(bytes).<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> value(event, Property.UID), event -> event, (a, b) -> a, TreeMap::new));
    }

    private static String value(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }

    private static DeadlineCalendar calendar(Language language) {
        return new DeadlineCalendar("case-7@host.example", STAMP, language, 10);
    }

    @Test
    void oneAllDayEventOnThePrudentDateAndALabelledOneOnTheLegalDate() throws Exception {
        List<Deadline> deadlines = twoReadings(LocalDate.of(2025, 1, 15));
        byte[] bytes = written(calendar(Language.FR), deadlines);
        var events = events(bytes);
        VEvent prudent = Objects.requireNonNull(events.get("case-7@host.example-COURT_ACTION-0"));
        VEvent legal = Objects.requireNonNull(events.get("case-7@host.example-COURT_ACTION-0-LEGAL"));
        assertThat(new String(bytes, UTF_8))
                .contains("DTSTART;VALUE=DATE:20250228\r\n", "DTSTAMP:20250115T093007Z\r\n");
        assertThat(value(prudent, Property.DTSTART)).isEqualTo("20250228");
        assertThat(value(prudent, Property.SUMMARY)).isEqualTo("Recours contentieux — date prudente");
        assertThat(value(legal, Property.DTSTART)).isEqualTo("20250303");
        assertThat(value(legal, Property.SUMMARY)).isEqualTo("Recours contentieux — date légale");
        assertThat(value(prudent, Property.DESCRIPTION))
                .isEqualTo(deadlines.get(0).text(Language.FR).strip());
        assertThat(value(prudent, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(prudent.getRequiredProperty(Property.DTSTART).getParameter("VALUE"))
                .isPresent();
    }

    @Test
    void theAlarmRingsTheGivenNumberOfDaysBefore() throws Exception {
        for (VEvent event : events(written(calendar(Language.EN), twoReadings(LocalDate.of(2025, 1, 15))))
                .values()) {
            assertThat(event.getAlarms()).hasSize(1);
            VAlarm alarm = event.getAlarms().get(0);
            assertThat(value(alarm, Property.TRIGGER)).isEqualTo("-P10D");
            assertThat(value(alarm, Property.ACTION)).isEqualTo("DISPLAY");
        }
    }

    @Test
    void aLimitThatHasRunOutRingsNoMore() throws Exception {
        assertThat(events(written(calendar(Language.FR), twoReadings(LocalDate.of(2026, 1, 15))))
                        .values())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getAlarms()).isEmpty());
    }

    @Test
    void aSingleDateGivesASingleEventThatSaysSo() throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 5, 13)));
        Deadline court = Deadlines.courtAction(facts, DeadlineContext.of(LocalDate.of(2025, 6, 2)))
                .orThrow()
                .deadlines()
                .get(0);
        assertThat(court.prudentDate()).isEqualTo(court.legalDate());
        assertThat(events(written(calendar(Language.EN), List.of(court))))
                .hasSize(1)
                .allSatisfy((uid, event) -> {
                    assertThat(uid).isEqualTo("case-7@host.example-COURT_ACTION-0");
                    assertThat(value(event, Property.SUMMARY))
                            .isEqualTo("Action before the court — legal and prudent date");
                });
    }

    @Test
    void twoAppealsHaveEachTheirOwnEvent() throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
                .with(Appeal.recoursGracieux().receivedOn(LocalDate.of(2025, 2, 3)))
                .with(Appeal.recoursHierarchique().receivedOn(LocalDate.of(2025, 2, 10)));
        List<Deadline> deadlines = Deadlines.compute(facts, DeadlineContext.of(LocalDate.of(2025, 3, 1)))
                .orThrow()
                .deadlines();
        assertThat(events(written(calendar(Language.FR), deadlines)))
                .containsKeys("case-7@host.example-IMPLICIT_REJECTION-0", "case-7@host.example-IMPLICIT_REJECTION-1")
                .extractingByKey("case-7@host.example-IMPLICIT_REJECTION-1")
                .satisfies(event -> assertThat(value(event, Property.SUMMARY))
                        .startsWith("Rejet implicite du recours hiérarchique reçu le 10 février 2025 — "));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsTheStandardToTheByte(Language language) throws Exception {
        List<Deadline> deadlines = twoReadings(LocalDate.of(2025, 1, 15));
        byte[] bytes = written(calendar(language), deadlines);
        String text = new String(bytes, UTF_8);
        assertThat(parsed(bytes).validate().hasErrors()).isFalse();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written(calendar(language), deadlines)).isEqualTo(bytes);
    }

    @Test
    void aLimitWithoutADateGivesNoEvent() throws Exception {
        ProceduralFacts facts = ProceduralFacts.none();
        List<Deadline> deadlines = Deadlines.compute(facts, DeadlineContext.of(LocalDate.of(2025, 3, 1)))
                .orThrow()
                .deadlines();
        assertThat(deadlines)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.prudentDate()).isEmpty());
        assertThat(events(written(calendar(Language.FR), deadlines))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a b", "a\r\nX-EVIL:1", "-a", "é"})
    void aPrefixThatWouldBreakTheFileIsRefusedWithoutBeingQuoted(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineCalendar(prefix, STAMP, Language.FR, 10))
                .withMessage("uidPrefix: 1 to 100 letters, digits or . _ @ -");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void theAlarmHasBounds(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineCalendar("a", STAMP, Language.FR, days));
    }

    @Test
    void twoCasesDoNotShareAFile() {
        List<Deadline> twice = new java.util.ArrayList<>(twoReadings(LocalDate.of(2025, 1, 15)));
        twice.addAll(List.copyOf(twice));
        assertThatIllegalArgumentException().isThrownBy(() -> written(calendar(Language.FR), twice));
    }

    @Test
    void noAlarmIsWrittenUnlessAskedFor() throws Exception {
        DeadlineCalendar silent = new DeadlineCalendar("a", STAMP, Language.FR, 0);
        assertThat(new String(written(silent, twoReadings(LocalDate.of(2025, 1, 15))), UTF_8))
                .contains("BEGIN:VEVENT")
                .doesNotContain("VALARM");
    }

    @Test
    void aSilenceIsTheBirthOfADecisionNotALastDay() throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Request.received(LocalDate.of(2025, 1, 10)));
        for (Object[] each : new Object[][] {
            {
                LocalDate.of(2025, 2, 1),
                "Décision implicite sur la demande — décision à naître ce jour, à défaut de réponse"
            },
            {LocalDate.of(2025, 4, 1), "Décision implicite sur la demande — la décision est née ce jour"}
        }) {
            List<Deadline> deadlines = Deadlines.compute(facts, DeadlineContext.of((LocalDate) each[0]))
                    .orThrow()
                    .deadlines();
            assertThat(events(written(calendar(Language.FR), deadlines)).get("case-7@host.example-IMPLICIT_DECISION-0"))
                    .isNotNull()
                    .satisfies(event -> {
                        assertThat(value(event, Property.DTSTART)).isEqualTo("20250310");
                        assertThat(value(event, Property.SUMMARY)).isEqualTo(each[1]);
                    });
        }
    }

    @Test
    void aSilenceThatWasAnsweredGivesNoEvent() throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
                .with(Appeal.recoursGracieux()
                        .receivedOn(LocalDate.of(2025, 2, 3))
                        .rejectedOn(LocalDate.of(2025, 3, 3)));
        List<Deadline> deadlines = Deadlines.compute(facts, DeadlineContext.of(LocalDate.of(2025, 3, 10)))
                .orThrow()
                .deadlines();
        assertThat(events(written(calendar(Language.FR), deadlines)).keySet())
                .isNotEmpty()
                .noneMatch(uid -> uid.contains("IMPLICIT_REJECTION"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalCasesShareACalendarUnderTheirReferences(Language language) throws Exception {
        List<Deadline> deadlines = twoReadings(LocalDate.of(2025, 1, 15));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        calendar(language)
                .writeCases(
                        List.of(
                                new DeadlineCalendar.Case("2025-001", deadlines),
                                new DeadlineCalendar.Case("2025/002", deadlines)),
                        out);

        assertThat(parsed(out.toByteArray()).validate().hasErrors()).isFalse();
        assertThat(events(out.toByteArray()).keySet())
                .contains("case-7@host.example-2025-001-COURT_ACTION-0", "case-7@host.example-2025/002-COURT_ACTION-0");
        assertThat(events(out.toByteArray()).values())
                .allSatisfy(event -> assertThat(value(event, Property.SUMMARY)).matches("2025.00[12] — .*"));
    }

    @Test
    void oneReferenceTwiceIsRefused() {
        List<Deadline> deadlines = twoReadings(LocalDate.of(2025, 1, 15));
        DeadlineCalendar.Case one = new DeadlineCalendar.Case("a", deadlines);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar(Language.FR).writeCases(List.of(one, one), new ByteArrayOutputStream()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineCalendar.Case("M. Untel", deadlines));
        assertThat(one.toString()).isEqualTo("Case[***]");
    }

    @Test
    void computingAgainReplacesTheSameEvents() throws Exception {
        DeadlineCalendar later = new DeadlineCalendar("case-7@host.example", STAMP.plusSeconds(3600), Language.FR, 10);
        assertThat(events(written(later, twoReadings(LocalDate.of(2025, 2, 1)))).keySet())
                .isEqualTo(events(written(calendar(Language.FR), twoReadings(LocalDate.of(2025, 1, 15))))
                        .keySet());
    }
}
