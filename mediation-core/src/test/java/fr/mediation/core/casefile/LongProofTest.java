/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.json.CaseCodec;
import fr.mediation.core.json.PlainJson;
import fr.mediation.core.json.SnapshotCodec;
import fr.mediation.core.privacy.ErasureManifest;
import fr.mediation.core.view.Seen;
import fr.mediation.core.view.Views;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every law of the life of a case, on each of many histories: {@code -Dhistories=100000} for the full proof. Histories come from fixed
 * seeds, so that a failure is found again by its number; {@code -Dhistories.from} cuts the proof into parts.
 */
@DisplayName("Les lois de la vie d'un dossier, sur de nombreuses histoires")
class LongProofTest {

    private static final int HISTORIES = Integer.getInteger("histories", 300);
    private static final int FIRST = Integer.getInteger("histories.from", 1);
    private static final int STEPS = 120;
    private static final Actor READER = new Actor(Role.STATISTICS_READER, "figures", CaseScript.AUTHORITY);

    private final HistoryPropertyTest laws = new HistoryPropertyTest();
    private final CaseCodec codec = new CaseCodec();
    private final SnapshotCodec snapshots = new SnapshotCodec();
    private final Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
    private final Set<String> lived = new HashSet<>();
    private long facts;

    @Test
    void holdOnEveryHistory() {
        for (int seed = FIRST; seed < FIRST + HISTORIES; seed++) {
            History life =
                    History.of(new SplittableRandom(seed).ints(STEPS).boxed().toList());
            try {
                every(life, seed);
            } catch (AssertionError broken) {
                throw new AssertionError("history " + seed, broken);
            }
            count(life);
        }
        Set<String> rows = TransitionTable.STANDARD.rows().stream()
                .map(r -> r.from() + "+" + r.act())
                .collect(Collectors.toCollection(TreeSet::new));
        if (HISTORIES >= 2_000) {
            rows.removeAll(lived);
            assertThat(rows).as("rows never lived through").isEmpty();
            for (Phase phase : Phase.values()) {
                int least = phase == Phase.NONE ? 0 : HISTORIES;
                assertThat(phases.getOrDefault(phase, 0))
                        .as("steps in " + phase)
                        .isGreaterThanOrEqualTo(least);
            }
        }
        System.out.println(HISTORIES + " histories, " + facts + " facts, steps by phase " + phases);
    }

    private void every(History life, int seed) {
        laws.replayingIsLivingStepByStepAndTheVersionCountsTheFacts(life);
        laws.repeatingACommandChangesNothing(life);
        laws.theStateIsCoherentAfterEachFact(life);
        laws.nobodyButTheMediatorInChargeInMandateDecides(life);
        laws.whatIsAcceptedWasPermittedAndWhatIsPermittedFailsOnlyForWhatItBrings(life);
        laws.everyPhaseReachedIsInTheRowThatLedThere(life);
        laws.everyRefusalSpeaksBothLanguagesAndNamesItsArticle(life);
        laws.aNewHolidayNeverBringsADueDateEarlier(life, seed);
        laws.suspendingNeverBringsADueDateEarlier(life);
        laws.anOverdueDutyIsObservedOnce(life);
        laws.everyIntentHasItsOwnKey(life);
        whatIsWrittenIsReadBack(life);
        ofTwoWritersOneWins(life);
        anErasureLeavesFiguresAndNoPerson(life);
    }

    private void whatIsWrittenIsReadBack(History life) {
        for (CaseEvent e : life.events()) {
            String text = PlainJson.write(codec.encode(e));
            CaseEvent read = codec.decode(PlainJson.read(text));
            assertThat(read).isEqualTo(e);
            assertThat(PlainJson.write(codec.encode(read))).isEqualTo(text);
        }
        String text = PlainJson.write(snapshots.encode(CaseSnapshot.of(life.state())));
        assertThat(snapshots.decode(PlainJson.read(text)).orElseThrow().state()).isEqualTo(life.state());
    }

    private static void ofTwoWritersOneWins(History life) {
        InMemoryEventStore store = new InMemoryEventStore();
        for (CaseEvent e : life.events()) {
            List<CaseEvent> one = List.of(e);
            EventStore.Appended first = store.append(e.caseId(), e.version() - 1, one, List.of());
            EventStore.Appended second = store.append(e.caseId(), e.version() - 1, one, List.of());
            assertThat(second).isNotEqualTo(EventStore.Appended.DONE);
            if (first != EventStore.Appended.DONE) {
                return; // the facts of one command are appended together: the second alone is a repetition
            }
        }
    }

    private static void anErasureLeavesFiguresAndNoPerson(History life) {
        CaseState before = CaseState.NEW;
        for (CaseEvent e : life.events()) {
            CaseState after = CaseLife.evolve(before, e);
            if (e.fact() instanceof ClosingFact.CaseErased) {
                Seen<?> figures = Views.statistics(after, READER, CaseScript.RULES, CaseScript.START);
                assertThat((Object) figures)
                        .isEqualTo(Views.statistics(before, READER, CaseScript.RULES, CaseScript.START));
                String left = PlainJson.write(new SnapshotCodec().encode(CaseSnapshot.of(after)));
                Erasure.manifest(life.events()).items().stream()
                        .filter(item -> item.kind() != ErasureManifest.Kind.SUBJECT)
                        .filter(item -> !item.id().isEmpty())
                        .forEach(item -> assertThat(left).doesNotContain("\"" + item.id() + "\""));
            }
            before = after;
        }
    }

    private void count(History life) {
        facts += life.events().size();
        for (History.Step s : life.steps()) {
            phases.merge(s.after().phase(), 1, Integer::sum);
            if (s.decision() instanceof Decision.Accepted yes && !yes.events().isEmpty()) {
                lived.add(s.before().phase() + "+" + s.command().act().kind());
            }
        }
    }
}
