/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Table des transitions du dossier: the one list from which decisions are taken, screens are told what is possible, and diagrams are
 * drawn. Immutable and thread safe.
 */
public final class TransitionTable {

    /** The table of this version of the library. */
    public static final TransitionTable STANDARD = new TransitionTable(StandardTransitions.rows());

    private final List<Transition> rows;
    private final Map<Phase, Map<Act.Kind, Transition>> byAct = new EnumMap<>(Phase.class);
    private final Map<Phase, Map<Fact.Kind, Transition>> byFact = new EnumMap<>(Phase.class);

    /**
     * A table of given rows. Hosts use {@link #STANDARD}; other tables are for {@link #lint}.
     *
     * @param rows the rows
     */
    public TransitionTable(List<Transition> rows) {
        this.rows = List.copyOf(rows);
        for (Phase p : Phase.values()) {
            byAct.put(p, new EnumMap<>(Act.Kind.class));
            byFact.put(p, new EnumMap<>(Fact.Kind.class));
        }
        for (Transition row : rows) {
            in(byAct, row.from()).put(row.act(), row);
            in(byFact, row.from()).putIfAbsent(row.fact(), row);
        }
    }

    private static <K> Map<K, Transition> in(Map<Phase, Map<K, Transition>> index, Phase phase) {
        return Objects.requireNonNull(index.get(phase), "every phase is indexed");
    }

    /**
     * The rows, in order.
     *
     * @return every row
     */
    public List<Transition> rows() {
        return rows;
    }

    /**
     * The row for an act in a phase.
     *
     * @param from the phase
     * @param act the act
     * @return the row, or empty when the act is not possible there
     */
    public Optional<Transition> row(Phase from, Act.Kind act) {
        return Optional.ofNullable(in(byAct, from).get(act));
    }

    /** The phase after a fact. Total: a fact that no row foresees leaves the phase as it is, so that old histories stay readable. */
    Phase after(Draft before, Fact fact) {
        Transition row = in(byFact, before.phase).get(fact.kind());
        if (row == null) {
            return before.phase;
        }
        if (!row.dependsOnCase()) {
            return row.to().get(0);
        }
        return switch (fact.kind()) {
            case MEDIATION_RESUMED -> before.phaseLeft == null ? Phase.EXAMINATION : before.phaseLeft;
            case CASE_REOPENED -> before.examination.admissible() ? Phase.EXAMINATION : Phase.RECEIVED;
            case CASE_IMPORTED -> ((IntakeFact.CaseImported) fact).end().isPresent() ? Phase.CLOSED : Phase.RECEIVED;
            default -> row.to().get(0);
        };
    }

    /**
     * The faults of the table.
     *
     * @return one line a fault, empty for a sound table
     */
    public List<String> lint() {
        List<String> faults = new ArrayList<>();
        Map<Phase, Set<Phase>> next = new EnumMap<>(Phase.class);
        for (Phase p : Phase.values()) {
            next.put(p, EnumSet.noneOf(Phase.class));
        }
        Set<Fact.Kind> made = EnumSet.of(Fact.Kind.MEDIATOR_RECUSED);
        Set<Guard> used = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Transition row : rows) {
            next.getOrDefault(row.from(), EnumSet.noneOf(Phase.class)).addAll(row.to());
            made.add(row.fact());
            used.addAll(row.guards());
            if (!seen.add(row.from() + "+" + row.act())) {
                faults.add("two rows for " + row.act() + " in " + row.from());
            }
            if (row.from() == Phase.ERASED) {
                faults.add("a row leaves ERASED: " + row.act());
            }
        }
        Set<Phase> reached = closure(EnumSet.of(Phase.NONE), next);
        for (Phase p : Phase.values()) {
            if (!reached.contains(p)) {
                faults.add("unreachable: " + p);
            }
            if (p != Phase.ERASED && !closure(EnumSet.of(p), next).contains(Phase.CLOSED)) {
                faults.add("cannot reach CLOSED: " + p);
            }
        }
        for (Fact.Kind fact : Fact.Kind.values()) {
            if (!made.contains(fact)) {
                faults.add("no row makes " + fact);
            }
        }
        for (Guard guard : Guard.all()) {
            if (!used.contains(guard)) {
                faults.add("unused condition: " + guard);
            }
        }
        return List.copyOf(faults);
    }

    private static Set<Phase> closure(Set<Phase> start, Map<Phase, Set<Phase>> next) {
        Set<Phase> all = EnumSet.copyOf(start);
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Phase p : List.copyOf(all)) {
                grew |= all.addAll(next.getOrDefault(p, Set.of()));
            }
        }
        return all;
    }
}
