/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import static fr.mediation.core.casefile.CaseScript.CALENDAR;
import static fr.mediation.core.casefile.CaseScript.CORRESPONDENT;
import static fr.mediation.core.casefile.CaseScript.MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.OTHER_MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.REQUESTER;
import static fr.mediation.core.casefile.CaseScript.RULES;
import static fr.mediation.core.casefile.CaseScript.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Les vues s'écrivent et se relisent en JSON, du même texte avec Jackson 2 et Jackson 3")
class ViewJsonTest {

    private static final LocalDate AS_OF = START.plusDays(40);

    static Stream<Object> views() {
        CaseScript open = CaseScript.mediated().later(3);
        CaseScript over = CaseScript.closed();
        List<CaseState> cases = List.of(open.state());
        Agenda agenda = Agenda.of(cases, MEDIATOR, RULES, CALENDAR, AS_OF)
                .withCourtLimits(
                        cases,
                        MEDIATOR,
                        state -> Optional.of(ProceduralFacts.of(Decision.notified(START.minusDays(20)))),
                        DeadlineContext.of(AS_OF));
        return Stream.of(
                see(Views.progress(open.state(), REQUESTER)),
                see(Views.progress(over.state(), REQUESTER)),
                see(Views.synthesis(open.history(), MEDIATOR, RULES, CALENDAR, AS_OF)),
                see(Views.synthesis(over.history(), MEDIATOR, RULES, CALENDAR, AS_OF)),
                see(Views.colleague(open.state(), OTHER_MEDIATOR, RULES, CALENDAR, AS_OF)),
                see(Views.service(open.state(), CORRESPONDENT, RULES, CALENDAR)),
                see(Views.statistics(over.state(), MEDIATOR, RULES, AS_OF)),
                see(Views.statistics(open.state(), MEDIATOR, RULES, AS_OF)),
                see(Views.court(over.state(), MEDIATOR)),
                agenda);
    }

    private static <V> Object see(Seen<V> seen) {
        return ((Seen.Open<V>) seen).view();
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadBackAsItWasWritten(Object view) throws Exception {
        ObjectMapper two = new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        JsonMapper three = JsonMapper.builder().build();
        String text = two.writeValueAsString(view);
        assertThat(three.writeValueAsString(view)).isEqualTo(text);
        assertThat(two.readValue(text, view.getClass())).isEqualTo(view);
        assertThat((Object) three.readValue(text, view.getClass())).isEqualTo(view);
        assertThat(text).doesNotContain("null").doesNotContain("mediator-1");
    }
}
