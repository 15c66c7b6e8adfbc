/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LastDay;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.LimitStart;
import fr.mediation.core.reglement.LimitUnit;
import fr.mediation.core.reglement.ReglementLimit;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every life of a case. */
class HistoryPropertyTest {

    @Provide
    Arbitrary<History> lives() {
        return History.all();
    }

    @Property
    void replayingIsLivingStepByStepAndTheVersionCountsTheFacts(@ForAll("lives") History life) {
        assertThat(CaseLife.replay(life.events())).isEqualTo(life.state());
        assertThat(life.state().version()).isEqualTo(life.events().size());
        int half = life.events().size() / 2;
        CaseState snapshot = CaseLife.replay(life.events().subList(0, half));
        assertThat(CaseLife.replay(
                        snapshot, life.events().subList(half, life.events().size())))
                .isEqualTo(life.state());
    }

    /** Fixed seeds, so that this never depends on luck. */
    @Example
    void everyPhaseAndEveryRowIsLivedThrough() {
        Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
        Set<String> missed = new TreeSet<>();
        TransitionTable.STANDARD.rows().forEach(r -> missed.add(r.from() + "+" + r.act()));
        for (int seed = 1; seed <= 2000; seed++) {
            for (History.Step s : History.of(
                            new SplittableRandom(seed).ints(120).boxed().toList())
                    .steps()) {
                phases.merge(s.after().phase(), 1, Integer::sum);
                if (s.decision() instanceof Decision.Accepted yes
                        && !yes.events().isEmpty()) {
                    missed.remove(s.before().phase() + "+" + s.command().act().kind());
                }
            }
        }
        assertThat(missed).as("rows never lived through").isEmpty();
        for (Phase phase : Phase.values()) {
            int least = phase == Phase.NONE ? 0 : 2_000;
            assertThat(phases.getOrDefault(phase, 0)).as("steps in " + phase).isGreaterThanOrEqualTo(least);
        }
    }

    @Property
    void repeatingACommandChangesNothing(@ForAll("lives") History life) {
        for (History.Step s : life.steps()) {
            if (s.decision() instanceof Decision.Accepted yes && !yes.events().isEmpty()) {
                assertThat(CaseLife.decide(s.command(), life.state(), s.context()))
                        .isEqualTo(new Decision.Accepted(List.of(), List.of()));
            }
        }
    }

    @Property
    void theStateIsCoherentAfterEachFact(@ForAll("lives") History life) {
        CaseState state = CaseState.NEW;
        for (CaseEvent e : life.events()) {
            state = CaseLife.evolve(state, e);
            Phase phase = state.phase();
            if (phase == Phase.IN_MEDIATION) {
                assertThat(state.allConsented())
                        .as("in mediation, all consented to this text")
                        .isTrue();
            }
            assertThat(state.phaseLeft().isPresent())
                    .as("suspended, a phase is remembered")
                    .isEqualTo(phase == Phase.SUSPENDED);
            assertThat(state.keeping().closedOn().isPresent())
                    .as("the retention clock runs when closed")
                    .isEqualTo(phase == Phase.CLOSED || phase == Phase.ERASED);
            if (phase == Phase.CLOSED || phase == Phase.CONCLUDED || phase == Phase.ERASED) {
                assertThat(state.ending()).as("what has ended has a reason").isPresent();
            } else {
                assertThat(state.ending()).as("what goes on has none").isEmpty();
            }
            if (phase == Phase.PROPOSED || phase == Phase.IN_MEDIATION) {
                assertThat(state.examination().admissible()).isTrue();
                assertThat(state.mediation().convention()).isPresent();
            }
            if (phase != Phase.CLOSED && phase != Phase.ERASED) {
                assertThat(state.version()).isEqualTo(e.version());
            }
        }
    }

    @Property
    void nobodyButTheMediatorInChargeInMandateDecides(@ForAll("lives") History life) {
        for (History.Step s : life.steps()) {
            boolean decision = TransitionTable.STANDARD
                    .row(s.before().phase(), s.command().act().kind())
                    .filter(r -> r.guards().contains(CommonGuards.MEDIATOR_IN_MANDATE))
                    .isPresent();
            if (decision
                    && s.decision() instanceof Decision.Accepted yes
                    && !yes.events().isEmpty()) {
                Mandate mandate = s.before().mandate().orElseThrow();
                assertThat(s.command().actor().reference()).isEqualTo(mandate.mediator());
                assertThat(mandate.covers(s.command().occurredOn())).isTrue();
                assertThat(s.before().intake().recused()).doesNotContain(mandate.mediator());
            }
        }
    }

    @Property
    void whatIsAcceptedWasPermittedAndWhatIsPermittedFailsOnlyForWhatItBrings(@ForAll("lives") History life) {
        for (History.Step s : life.steps()) {
            if (!s.command().occurredOn().equals(s.context().today())) {
                continue;
            }
            CaseLife.Permission permission = CaseLife.permitted(
                            s.before(), s.command().actor(), s.context())
                    .stream()
                    .filter(p -> p.act() == s.command().act().kind())
                    .findFirst()
                    .orElseThrow();
            List<String> codes = s.decision()
                    .fold(
                            yes -> List.of(),
                            no -> no.reasons().stream().map(Refusal::code).toList());
            if (codes.isEmpty()) {
                assertThat(permission.possible()).isTrue();
            } else if (permission.possible()) {
                List<String> content = new ArrayList<>(
                        permission.toBring().stream().map(Guard::code).toList());
                content.add("NOT_PERMITTED");
                assertThat(content).containsAll(codes);
            } else {
                assertThat(s.decision()).isInstanceOf(Decision.Refused.class);
            }
        }
    }

    @Property
    void everyPhaseReachedIsInTheRowThatLedThere(@ForAll("lives") History life) {
        for (History.Step s : life.steps()) {
            if (s.decision() instanceof Decision.Accepted yes && yes.events().size() == 1) {
                Transition row = TransitionTable.STANDARD
                        .row(s.before().phase(), s.command().act().kind())
                        .orElseThrow();
                assertThat(row.to()).contains(s.after().phase());
                assertThat(yes.events().get(0).fact().kind()).isEqualTo(row.fact());
            }
        }
    }

    @Property
    void everyRefusalSpeaksBothLanguagesAndNamesItsArticle(@ForAll("lives") History life) {
        for (History.Step s : life.steps()) {
            if (s.decision() instanceof Decision.Refused no) {
                for (Refusal reason : no.reasons()) {
                    assertThat(reason.message().in(Language.FR)).isNotBlank();
                    assertThat(reason.message().in(Language.EN)).isNotBlank();
                    assertThat(reason.reference().citation()).isNotBlank();
                }
            }
        }
    }

    @Property
    void aNewHolidayNeverBringsADueDateEarlier(@ForAll("lives") History life, @ForAll int seed) {
        CaseRules working = new CaseRulesBuilder()
                .from(CaseScript.RULES)
                .serviceAnswer(ReglementLimit.of(
                        LimitKind.SERVICE_ANSWER,
                        15,
                        LimitUnit.WORKING_DAYS,
                        LimitStart.SENDING,
                        LastDay.NEXT_WORKING_DAY,
                        CaseScript.RULES.article(Provision.ANSWERS)))
                .build();
        LocalDate holiday = CaseScript.START.plusDays(Math.floorMod(seed, 120));
        LegalCalendar usual = LegalCalendar.of(HolidayZone.METROPOLE);
        LegalCalendar more = usual.plus(new LocalHoliday.SingleDay(
                holiday, new Wording("jour férié d'essai", "trial holiday"), LegalReference.of("essai", "")));
        Map<String, LocalDate> before = due(life.state(), working, usual);
        due(life.state(), working, more).forEach((q, day) -> assertThat(day).isAfterOrEqualTo(before.get(q)));
    }

    @Property
    void suspendingNeverBringsADueDateEarlier(@ForAll("lives") History life) {
        CaseRules stopping = new CaseRulesBuilder()
                .from(CaseScript.RULES)
                .serviceAnswer(new ReglementLimit(
                        LimitKind.SERVICE_ANSWER,
                        15,
                        LimitUnit.CALENDAR_DAYS,
                        LimitStart.SENDING,
                        LastDay.AS_COUNTED,
                        true,
                        CaseScript.RULES.article(Provision.ANSWERS)))
                .build();
        LegalCalendar calendar = LegalCalendar.of(HolidayZone.METROPOLE);
        Map<String, LocalDate> running = due(life.state(), CaseScript.RULES, calendar);
        due(life.state(), stopping, calendar)
                .forEach((q, day) -> assertThat(day).isAfterOrEqualTo(running.get(q)));
    }

    private static Map<String, LocalDate> due(CaseState state, CaseRules rules, LegalCalendar calendar) {
        Map<String, LocalDate> due = new TreeMap<>();
        Duties.of(state, rules, calendar, CaseScript.START.plusYears(1)).stream()
                .filter(d -> d.kind() == Duty.Kind.SERVICE_ANSWER)
                .forEach(d -> d.dueOn().ifPresent(day -> due.put(d.reference(), day)));
        return due;
    }

    @Property
    void anOverdueDutyIsObservedOnce(@ForAll("lives") History life) {
        List<String> seen = new ArrayList<>();
        for (CaseEvent e : life.events()) {
            if (e.fact() instanceof HandlingFact.DutyBecameOverdue o) {
                seen.add(o.duty() + o.reference() + o.dueOn());
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Property
    void everyIntentHasItsOwnKey(@ForAll("lives") History life) {
        List<String> keys = new ArrayList<>();
        for (History.Step s : life.steps()) {
            if (s.decision() instanceof Decision.Accepted yes) {
                yes.intents().forEach(i -> keys.add(i.key()));
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }
}
