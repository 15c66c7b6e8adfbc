/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Différence sur des dossiers réels: what real requests would get under each of two versions of a règlement.
 *
 * <p>Keeps identifiers of changed requests only, never facts. Immutable and thread safe.
 *
 * @param before the first version
 * @param after the second version
 * @param compared how many requests were compared
 * @param cells the transition matrix, cells that occur, in the order of verdicts
 * @param grounds the grounds that come or go, by the code of the ground
 * @param days the requests whose first admissible day moves
 * @param refused the requests whose facts one of the versions finds inconsistent
 */
@JsonPropertyOrder({"before", "after", "compared", "cells", "grounds", "days", "refused"})
public record CorpusDifference(
        RegulationId before,
        RegulationId after,
        long compared,
        List<Cell> cells,
        List<GroundShift> grounds,
        List<DayShift> days,
        List<String> refused) {

    /**
     * Case de la matrice de transition.
     *
     * @param before the verdict under the first version
     * @param after the verdict under the second version
     * @param count how many requests
     * @param ids which ones, when the verdict changes; empty when it stays
     */
    @JsonPropertyOrder({"before", "after", "count", "ids"})
    public record Cell(VerdictKind before, VerdictKind after, long count, List<String> ids) {

        /**
         * Copies the identifiers.
         *
         * @param before the verdict under the first version
         * @param after the verdict under the second version
         * @param count how many requests
         * @param ids which ones
         */
        public Cell {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            ids = List.copyOf(ids);
        }
    }

    /**
     * Motif qui apparaît ou disparaît.
     *
     * @param ground the code of the ground
     * @param label its words, those of the second version where it has them
     * @param gained the requests against which it newly holds
     * @param lost the requests against which it no longer holds
     */
    @JsonPropertyOrder({"ground", "label", "gained", "lost"})
    public record GroundShift(GroundId ground, Wording label, List<String> gained, List<String> lost) {

        /**
         * Copies the identifiers.
         *
         * @param ground the code of the ground
         * @param label its words
         * @param gained the requests that gain it
         * @param lost the requests that lose it
         */
        public GroundShift {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(label, "label");
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /**
     * Premier jour de recevabilité déplacé.
     *
     * @param id the request
     * @param from its first admissible day under the first version, or null when there is none
     * @param to its first admissible day under the second version, or null when there is none
     * @param days by how many calendar days it moves, later when positive; null when one of the days is missing
     */
    @JsonPropertyOrder({"id", "from", "to", "days"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DayShift(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long days) {}

    /**
     * Copies the lists.
     *
     * @param before the first version
     * @param after the second version
     * @param compared how many requests
     * @param cells the transition matrix
     * @param grounds the grounds that come or go
     * @param days the days that move
     * @param refused the requests not compared
     */
    public CorpusDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        cells = List.copyOf(cells);
        grounds = List.copyOf(grounds);
        days = List.copyOf(days);
        refused = List.copyOf(refused);
    }

    /**
     * Compares two versions over a corpus, read once, request after request.
     *
     * @param before the first version
     * @param after the second version
     * @param corpus the requests; the stream is consumed and left open
     * @return what changes for these requests
     * @throws IllegalArgumentException if a version cannot be compiled, see {@link Checker#of}
     */
    public static CorpusDifference of(Regulation before, Regulation after, Stream<CorpusCase> corpus) {
        Count count = new Count(before, after);
        for (Iterator<CorpusCase> each = corpus.iterator(); each.hasNext(); ) {
            count.add(each.next());
        }
        return count.done();
    }

    /**
     * Comptage en cours: what is kept while a corpus goes by, one request at a time, for one thread.
     *
     * <p>Keeps the identifiers of the requests that change, and nothing of the others but their number.
     */
    public static final class Count {

        private final Checker before;
        private final Checker after;
        private final Map<VerdictKind, Map<VerdictKind, Long>> counts = new TreeMap<>();
        private final Map<VerdictKind, Map<VerdictKind, List<String>>> changed = new TreeMap<>();
        private final Map<GroundId, List<String>> gained = new TreeMap<>();
        private final Map<GroundId, List<String>> lost = new TreeMap<>();
        private final List<DayShift> days = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private long compared;

        /**
         * An empty count.
         *
         * @param before the first version
         * @param after the second version
         */
        public Count(Regulation before, Regulation after) {
            this.before = Checker.of(before);
            this.after = Checker.of(after);
        }

        /**
         * One more request.
         *
         * @param each the request
         */
        public void add(CorpusCase each) {
            Optional<Verdict> one = check(before, each);
            Optional<Verdict> other = check(after, each);
            if (one.isEmpty() || other.isEmpty()) {
                refused.add(each.id());
                return;
            }
            compared++;
            compare(each.id(), one.get(), other.get());
        }

        private static Optional<Verdict> check(Checker checker, CorpusCase each) {
            return each.sheet()
                    .under(checker.regulation().vocabulary())
                    .fold(
                            sheet -> Optional.of(checker.check(sheet, each.referredOn(), each.asOf())),
                            violations -> Optional.empty());
        }

        private void compare(String id, Verdict one, Verdict other) {
            counts.computeIfAbsent(one.kind(), kind -> new TreeMap<>()).merge(other.kind(), 1L, Long::sum);
            if (one.kind() != other.kind()) {
                changed.computeIfAbsent(one.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(other.kind(), kind -> new ArrayList<>())
                        .add(id);
            }
            List<GroundId> were = held(one);
            List<GroundId> are = held(other);
            were.stream().filter(ground -> !are.contains(ground)).forEach(ground -> note(lost, ground, id));
            are.stream().filter(ground -> !were.contains(ground)).forEach(ground -> note(gained, ground, id));
            LocalDate from = firstDay(one);
            LocalDate to = firstDay(other);
            if (!Objects.equals(from, to)) {
                days.add(new DayShift(
                        id, from, to, from == null || to == null ? null : ChronoUnit.DAYS.between(from, to)));
            }
        }

        private static void note(Map<GroundId, List<String>> ids, GroundId ground, String id) {
            ids.computeIfAbsent(ground, key -> new ArrayList<>()).add(id);
        }

        private static List<GroundId> held(Verdict verdict) {
            return verdict.grounds(Outcome.HOLDS).stream()
                    .map(ground -> ground.id())
                    .toList();
        }

        private Wording label(GroundId ground) {
            return Stream.of(after, before)
                    .flatMap(checker -> checker.regulation().rules().stream())
                    .filter(rule -> rule.id().equals(ground))
                    .map(rule -> rule.ground().wording())
                    .findFirst()
                    .orElseThrow();
        }

        private static @Nullable LocalDate firstDay(Verdict verdict) {
            return verdict.kind() == VerdictKind.ADMISSIBLE
                    ? verdict.asOf()
                    : verdict.admissibleFrom().orElse(null);
        }

        /**
         * What was counted so far.
         *
         * @return the difference
         */
        public CorpusDifference done() {
            List<Cell> cells = new ArrayList<>();
            counts.forEach((from, row) -> row.forEach((to, count) -> cells.add(new Cell(
                    from, to, count, changed.getOrDefault(from, Map.of()).getOrDefault(to, List.of())))));
            Map<GroundId, GroundShift> shifts = new TreeMap<>();
            Stream.concat(gained.keySet().stream(), lost.keySet().stream())
                    .forEach(ground -> shifts.put(
                            ground,
                            new GroundShift(
                                    ground,
                                    label(ground),
                                    gained.getOrDefault(ground, List.of()),
                                    lost.getOrDefault(ground, List.of()))));
            return new CorpusDifference(
                    before.regulation().header().id(),
                    after.regulation().header().id(),
                    compared,
                    cells,
                    List.copyOf(shifts.values()),
                    days,
                    refused);
        }
    }
}
