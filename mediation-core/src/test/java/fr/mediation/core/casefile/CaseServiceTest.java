/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalDataVault;
import fr.mediation.core.privacy.PersonalKind;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.privacy.TextStore;
import fr.mediation.core.privacy.ValueRef;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseServiceTest extends EventStoreContract {

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final MapVault vault = new MapVault();
    private final CaseService service = new CaseService(store, vault, CaseService.UnitOfWork.NONE);

    @Override
    protected EventStore store() {
        return new InMemoryEventStore();
    }

    private static Context on(LocalDate day) {
        return new Context(
                RULES,
                LegalCalendar.of(HolidayZone.METROPOLE),
                day,
                day.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    private CaseService.Outcome does(String id, Actor actor, LocalDate day, Act act) {
        return service.handle(new CaseCommand(id, "case-1", actor, day, act), on(day), List.of());
    }

    private static final Personal<String> NAME =
            new Personal<>(USER, new ValueRef(USER.id() + "/name"), PersonalKind.NAME);

    private void lifeUntilClosing() {
        service.handle(
                new CaseCommand(
                        "a1",
                        "case-1",
                        SYSTEM,
                        START,
                        new IntakeAct.RegisterReferral(referral(Referral.Originator.USER))),
                on(START),
                List.of(new CaseService.PersonalValue<>(NAME, "Anne Martin")));
        does("a2", SYSTEM, START, new IntakeAct.Acknowledge(Channel.POST, "ack-2", true));
        does("a3", HEAD, START, new IntakeAct.AssignMediator(MANDATE));
        does("a4", MEDIATOR, START, new RecordAct.AddNote(text("note-1")));
        does("a5", REQUESTER, START, new EndingAct.Withdraw());
        does("a6", MEDIATOR, START, new ClosingAct.Close());
    }

    @Test
    void aRefusedCommandLeavesNoPersonalValueBehind() {
        CaseService.Outcome outcome = service.handle(
                new CaseCommand("x", "case-1", REQUESTER, START, new EndingAct.Withdraw()),
                on(START),
                List.of(new CaseService.PersonalValue<>(NAME, "Anne Martin")));
        assertThat(outcome).isInstanceOf(CaseService.Outcome.Refused.class);
        assertThat(vault.values).isEmpty();
        assertThat(outcome.toString()).doesNotContain("Anne");
    }

    @Test
    void repeatingACommandIsDoneOnce() {
        lifeUntilClosing();
        long version = service.load("case-1").version();
        CaseService.Outcome again = does("a4", MEDIATOR, START, new RecordAct.AddNote(text("note-1")));
        assertThat(again).isInstanceOf(CaseService.Outcome.Done.class);
        assertThat(service.load("case-1").version()).isEqualTo(version);
        assertThat(store.intents().stream().map(Intent::key)).doesNotHaveDuplicates();
    }

    @Test
    void aDecisionIsNeverTakenAgainOnAChangedCaseButANoteIs() {
        lifeUntilClosing();
        for (Act act : List.of(
                new ClosingAct.Reopen(text("why")),
                new RecordAct.RecordExchange(Direction.IN, USER.id(), Channel.POST, Optional.empty()))) {
            InMemoryEventStore raced = new InMemoryEventStore();
            for (CaseEvent e : store.read("case-1", 0)) {
                raced.append("case-1", e.version() - 1, List.of(e), List.of());
            }
            EventStore slow = new EventStore() {
                private boolean first = true;

                @Override
                public List<CaseEvent> read(String caseId, long afterVersion) {
                    return raced.read(caseId, afterVersion);
                }

                @Override
                public Appended append(String caseId, long expected, List<CaseEvent> events, List<Intent> intents) {
                    if (first) {
                        first = false;
                        CaseEvent e = events.get(0);
                        CaseEvent other = new CaseEvent(
                                "other",
                                caseId,
                                expected + 1,
                                "other",
                                e.actor(),
                                e.occurredOn(),
                                e.recordedAt(),
                                e.ruleSet(),
                                new ClosingFact.HoldPlaced("LITIGATION"));
                        raced.append(caseId, expected, List.of(other), List.of());
                    }
                    return raced.append(caseId, expected, events, intents);
                }
            };
            CaseService.Outcome outcome = new CaseService(slow, vault, CaseService.UnitOfWork.NONE)
                    .handle(new CaseCommand("late", "case-1", MEDIATOR, START, act), on(START), List.of());
            String got = outcome.fold(d -> "done", r -> "refused", c -> "conflict");
            assertThat(got).isEqualTo(act.kind() == Act.Kind.REOPEN ? "conflict" : "done");
        }
    }

    @Test
    @DisplayName("R-D.7, R-D.8 : effacement d'après bordereau ; l'état rejoué et les chiffres ne changent pas")
    void erasure() {
        lifeUntilClosing();
        LocalDate end = START.plusYears(2);
        does("b1", SYSTEM, end.minusMonths(1), new ClosingAct.AnnounceErasure());
        ErasureManifest dryRun = Erasure.manifest(store.read("case-1", 0));
        CaseService.Outcome outdated = does(
                "b2", SYSTEM, end, new ClosingAct.Erase("older", dryRun.items().size()));
        assertThat(outdated).isInstanceOf(CaseService.Outcome.Refused.class);
        MapTexts texts = new MapTexts();
        texts.put(text("note-1"), "what the user confided");
        does(
                "b3",
                SYSTEM,
                end,
                new ClosingAct.Erase(dryRun.digest(), dryRun.items().size()));
        assertThat(service.load("case-1").phase()).isEqualTo(Phase.ERASED);
        Erasure.carryOut(store.read("case-1", 0), vault, texts, s -> false);
        assertThat(vault.get(NAME)).isEmpty();
        assertThat(texts.kept).isEmpty();
        assertThat(service.load("case-1")
                        .referral()
                        .orElseThrow()
                        .parties()
                        .get(0)
                        .personal())
                .isEmpty();
        assertThat(service.load("case-1").referral().orElseThrow().channel()).isEqualTo(Channel.POST);
        service.handle(
                new CaseCommand("b4", "case-1", MEDIATOR, end, new RecordAct.AddNote(text("late"))),
                on(end),
                List.of(new CaseService.PersonalValue<>(NAME, "Anne Martin")));
        assertThat(vault.values).as("an erased person is not refilled").isEmpty();
    }

    @Test
    void aPersonStillPartyElsewhereLosesTheValuesOfThisCaseOnly() {
        lifeUntilClosing();
        Personal<String> elsewhere = new Personal<>(USER, new ValueRef("other-case/name"), PersonalKind.NAME);
        vault.put(elsewhere, "Anne Martin");
        List<CaseEvent> history = new ArrayList<>(store.read("case-1", 0));
        CaseEvent last = history.get(history.size() - 1);
        history.add(new CaseEvent(
                "e",
                "case-1",
                last.version() + 1,
                "e",
                SYSTEM,
                START,
                last.recordedAt(),
                last.ruleSet(),
                new ClosingFact.CaseErased("d", 1)));
        Erasure.carryOut(history, vault, new MapTexts(), USER::equals);
        assertThat(vault.get(NAME)).isEmpty();
        assertThat(vault.get(elsewhere)).contains("Anne Martin");
    }

    @Test
    @DisplayName("Le bordereau ne laisse rien de côté : comparé à une marche sur tous les composants")
    void theManifestForgetsNothing() throws ReflectiveOperationException {
        for (int seed = 1; seed < 200; seed++) {
            History life =
                    History.of(new SplittableRandom(seed).ints(120).boxed().toList());
            Set<String> walked = new HashSet<>();
            for (CaseEvent e : life.events()) {
                walk(e.fact(), walked);
            }
            Set<String> listed = new HashSet<>();
            Erasure.manifest(life.events()).items().forEach(i -> listed.add(i.kind() + " " + i.id()));
            listed.removeIf(i -> i.startsWith("SUBJECT"));
            assertThat(listed).isEqualTo(walked);
        }
    }

    private static void walk(Object value, Set<String> found) throws ReflectiveOperationException {
        if (value instanceof TextRef text) {
            found.add("TEXT " + text.id());
        } else if (value instanceof Personal<?> personal) {
            found.add("VALUE " + personal.value().id());
        } else if (value instanceof Optional<?> maybe && maybe.isPresent()) {
            walk(maybe.get(), found);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                walk(one, found);
            }
        } else if (value.getClass().isRecord()) {
            for (RecordComponent c : value.getClass().getRecordComponents()) {
                c.getAccessor().setAccessible(true);
                walk(c.getAccessor().invoke(value), found);
            }
        }
    }

    /** A vault in a map. */
    static final class MapVault implements PersonalDataVault {
        final Map<Personal<?>, Object> values = new HashMap<>();
        private final Set<SubjectRef> destroyed = new HashSet<>();

        @Override
        public <T> void put(Personal<T> place, T value) {
            if (destroyed.contains(place.subject())) {
                throw new IllegalStateException("the person was erased");
            }
            values.put(place, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Optional<T> get(Personal<T> place) {
            return Optional.ofNullable((T) values.get(place));
        }

        @Override
        public void remove(Personal<?> place) {
            values.remove(place);
        }

        @Override
        public void destroy(SubjectRef subject) {
            destroyed.add(subject);
            values.keySet().removeIf(p -> p.subject().equals(subject));
        }
    }

    /** A text store in a map. */
    static final class MapTexts implements TextStore {
        final Map<String, String> kept = new HashMap<>();

        @Override
        public void put(TextRef place, String text) {
            kept.put(place.id(), text);
        }

        @Override
        public Optional<String> get(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void destroy(String id) {
            kept.remove(id);
        }
    }
}
