/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Duty;
import fr.mediation.core.casefile.Role;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agenda du médiateur")
class AgendaTest {

    private static final Actor COURT = new Actor(Role.COURT, "ta-38", AUTHORITY);

    @Test
    @DisplayName("Agenda : tous les dossiers du médiateur, le retard d'abord ; les dossiers clos n'y reviennent pas")
    void theAgendaPutsWhatIsOverdueFirst() {
        LocalDate asOf = START.plusDays(16);
        List<CaseState> cases = List.of(received().state(), asked().state(), closed().state());
        Agenda agenda = Agenda.of(cases, MEDIATOR, RULES, CALENDAR, asOf);
        assertThat(agenda.entries().get(0).kind()).isEqualTo(Duty.Kind.SERVICE_ANSWER);
        assertThat(agenda.entries().get(0).overdue()).isTrue();
        assertThat(agenda.entries())
                .extracting(Agenda.Entry::overdue)
                .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(agenda.entries().toString()).doesNotContain("q-service");
        List<CaseState> reversed = new ArrayList<>(cases);
        Collections.reverse(reversed);
        assertThat(Agenda.of(reversed, MEDIATOR, RULES, CALENDAR, asOf).entries())
                .containsExactlyInAnyOrderElementsOf(agenda.entries());
        assertThat(Agenda.of(List.of(closed().state()), MEDIATOR, RULES, CALENDAR, asOf)
                        .entries())
                .extracting(Agenda.Entry::kind)
                .containsExactly(Duty.Kind.ANNOUNCE_ERASURE, Duty.Kind.ERASE);
    }

    @Test
    @DisplayName("Agenda : les délais de recours des usagers, la date prudente d'abord, le délai expiré en tête")
    void theAgendaHoldsTheCourtLimitsOfTheEngine() {
        CaseState open = received().state();
        CaseState agreed = mediated().state();
        LocalDate asOf = START.plusDays(30);
        Map<CaseState, ProceduralFacts> known = Map.of(
                open, ProceduralFacts.of(Decision.notified(START.minusYears(2))),
                agreed, ProceduralFacts.of(Decision.notified(START.minusDays(10))));
        Agenda agenda = Agenda.of(known.keySet(), MEDIATOR, RULES, CALENDAR, asOf)
                .withCourtLimits(
                        List.of(agreed, open, closed().state()),
                        MEDIATOR,
                        state -> Optional.ofNullable(known.get(state)),
                        DeadlineContext.of(asOf));
        assertThat(agenda.courtLimits()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(agenda.courtLimits().get(0).state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(agenda.courtLimits())
                .extracting(Agenda.CourtLimit::state)
                .as("a mediation agreed in time interrupts")
                .contains(Deadline.State.INTERRUPTED);
        assertThat(agenda.courtLimits())
                .allSatisfy(l -> l.prudentDate()
                        .ifPresent(p -> assertThat(l.legalDate())
                                .hasValueSatisfying(d -> assertThat(p).isBeforeOrEqualTo(d))));
        assertThat(agenda.withCourtLimits(
                                List.of(open),
                                COURT,
                                state -> Optional.ofNullable(known.get(state)),
                                DeadlineContext.of(asOf))
                        .courtLimits())
                .as("only the mediator's own cases")
                .isEmpty();
    }

    @Test
    @DisplayName("Agenda .ics : un jour par échéance, la même identité à chaque écriture, personne n'est nommé")
    void theAgendaAsACalendarFile() throws IOException {
        LocalDate asOf = START.plusDays(16);
        List<CaseState> cases = List.of(received().state(), asked().state());
        Agenda agenda = Agenda.of(cases, MEDIATOR, RULES, CALENDAR, asOf)
                .withCourtLimits(
                        cases,
                        MEDIATOR,
                        state -> Optional.of(ProceduralFacts.of(Decision.notified(START.minusDays(10)))),
                        DeadlineContext.of(asOf));
        String text = ics(agenda);
        assertThat(text).isEqualTo(ics(agenda));
        long dated =
                agenda.entries().stream().filter(e -> e.dueOn().isPresent()).count();
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSizeGreaterThanOrEqualTo((int) dated);
        assertThat(text)
                .contains("UID:case-1-SERVICE_ANSWER-q-service")
                .contains("(en retard)")
                .contains("date prudente")
                .contains("CLASS:PRIVATE")
                .doesNotContain("subject-1");
        assertThat(text.lines().filter(l -> l.startsWith("UID:"))).doesNotHaveDuplicates();
    }

    private static String ics(Agenda agenda) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AgendaCalendar(Instant.parse("2024-03-20T08:00:00Z"), Language.FR, 3).write(agenda, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
