/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.StandardCodes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which figures of a report are withheld: counts together, then the sums of each measure together. */
final class Protection {

    private final CellSystem counts = new CellSystem();
    private final List<TableGrid> grids = new ArrayList<>();
    private final Map<Measure, CellSystem> sums = new EnumMap<>(Measure.class);
    private final Map<Measure, Suppression.Result> sumResults = new EnumMap<>(Measure.class);
    private final List<Optional<TableGrid>> sumGrids = new ArrayList<>();
    private final Map<String, String> domains;
    private final Map<String, String> types;
    private final boolean oddDates;
    private Suppression.Result result = Suppression.Result.nothing();
    private int smallestPublished = 1;

    private Protection(ReportSpec spec, boolean oddDates) {
        this.oddDates = oddDates;
        this.domains = parents(spec.codes().domains(), Optional.empty());
        this.types = parents(
                spec.codes().directions(), Optional.of(Set.of(StandardCodes.TERRITORIAL, StandardCodes.CENTRAL)));
    }

    /** Settles a report made of some tables, those of the state or others summed from them. */
    static Protection of(List<RawTable> tables, ReportState state, DisclosurePolicy policy, List<Publication> earlier) {
        Protection protection = new Protection(state.spec(), state.quality().closedBeforeReceived() != 0);
        protection.enter(tables);
        protection.systems().forEach((measure, system) -> {
            earlier.forEach(p -> p.enter(measure, system));
            HierarchySums.enter(system, Axis.SUB_DOMAIN, Axis.DOMAIN, protection.domains);
            HierarchySums.enter(system, Axis.DIRECTION, Axis.DIRECTION_TYPE, protection.types);
            CalendarSums.enter(system);
        });
        policy.fold(exact -> protection.publishAll(), protection::protect);
        return protection;
    }

    private void enter(List<RawTable> tables) {
        for (RawTable raw : tables) {
            grids.add(TableGrid.enter(raw, grids.size(), oddDates, domains, counts));
        }
        for (int i = 0; i < grids.size(); i++) {
            sumGrids.add(enterSums(grids.get(i).raw(), i));
        }
    }

    /** What readers know, counts first. */
    private Map<Measure, CellSystem> systems() {
        Map<Measure, CellSystem> systems = new EnumMap<>(Measure.class);
        systems.putAll(sums);
        systems.put(Measure.COUNT, counts);
        return systems;
    }

    private CellSystem sums(Measure measure) {
        return sums.computeIfAbsent(measure, m -> new CellSystem());
    }

    private Optional<TableGrid> enterSums(RawTable raw, int index) {
        if (raw.spec().measure() == Measure.COUNT) {
            return Optional.empty();
        }
        return Optional.of(TableGrid.enterSums(
                raw, index, oddDates, domains, sums(raw.spec().measure())));
    }

    private Protection publishAll() {
        return this;
    }

    private Suppression.Result of(Measure measure) {
        return measure == Measure.COUNT ? result : sumResults.getOrDefault(measure, Suppression.Result.nothing());
    }

    /** What the report is about to publish, for the next one. */
    Map<Measure, Ledger> ledgers() {
        Map<Measure, Ledger> ledgers = new EnumMap<>(Measure.class);
        systems()
                .forEach((measure, system) -> ledgers.put(
                        measure,
                        Ledger.of(system, of(measure).hidden(), of(measure).primary())));
        return ledgers;
    }

    private Protection protect(DisclosurePolicy.MinimumCount rule) {
        Thresholds thresholds = new Thresholds(rule);
        smallestPublished = rule.threshold();
        grids.forEach(g -> g.enterGroups(counts, rule));
        result = Suppression.ofCounts(counts, thresholds);
        sums.forEach((measure, system) -> {
            BitSet secret = new BitSet();
            BitSet alsoHidden = new BitSet();
            for (int i = 0; i < grids.size(); i++) {
                TableGrid grid = grids.get(i);
                sumGrids.get(i)
                        .filter(s -> s.raw().spec().measure() == measure)
                        .ifPresent(s -> settle(grid, s, thresholds, secret, alsoHidden));
            }
            sumResults.put(measure, Suppression.ofSums(system, thresholds, secret, alsoHidden));
        });
        return this;
    }

    private void settle(TableGrid grid, TableGrid sumGrid, Thresholds thresholds, BitSet secret, BitSet alsoHidden) {
        RawTable raw = sumGrid.raw();
        for (int row = 0; row < raw.rows().size(); row++) {
            settle(
                    grid.rowTotal(row),
                    sumGrid.rowTotal(row),
                    raw.distributions().get(row),
                    thresholds,
                    secret,
                    alsoHidden);
        }
        raw.overall().ifPresent(d -> settle(grid.total(), sumGrid.total(), d, thresholds, secret, alsoHidden));
    }

    /** A sum is withheld with its count, and when one case makes nearly all of it. */
    private void settle(
            int count,
            int sum,
            RawTable.Distribution distribution,
            Thresholds thresholds,
            BitSet secret,
            BitSet alsoHidden) {
        boolean dominated = distribution.cases() > 1
                && distribution.sum() > 0
                && distribution.largest() * 100
                        > distribution.sum() * thresholds.rule().dominance();
        boolean small = distribution.cases() > 0 && distribution.cases() < thresholds.of(counts.key(count));
        if (dominated || small || result.primary().get(count)) {
            secret.set(sum);
        }
        if (result.hidden().get(count)) {
            alsoHidden.set(sum);
        }
    }

    private static Map<String, String> parents(CodeList list, Optional<Set<String>> accepted) {
        Map<String, String> parents = new HashMap<>();
        for (Code code : list.nested()) {
            list.rootOf(code.code())
                    .map(Code::code)
                    .filter(root -> accepted.map(set -> set.contains(root)).orElse(true))
                    .ifPresent(root -> parents.put(code.code(), root));
        }
        return parents;
    }

    List<TableGrid> grids() {
        return grids;
    }

    CellSystem counts() {
        return counts;
    }

    int smallestPublished() {
        return smallestPublished;
    }

    boolean hidden(int cell) {
        return result.hidden().get(cell);
    }

    /** Whether the days or persons of a row of a table are withheld; of the whole table when the row is -1. */
    boolean hiddenSum(int table, int row) {
        return sumGrids.get(table)
                .map(g -> {
                    int cell = row < 0 ? g.total() : g.rowTotal(row);
                    return of(g.raw().spec().measure()).hidden().get(cell);
                })
                .orElse(false);
    }

    ProtectedReport.Protection balance() {
        int shown = 0;
        int withheld = 0;
        int secret = 0;
        for (int cell = 0; cell < counts.size(); cell++) {
            if (counts.isCurrent(cell)) {
                shown += counts.value(cell) > 0 ? 1 : 0;
                withheld += result.hidden().get(cell) ? 1 : 0;
                secret += result.primary().get(cell) ? 1 : 0;
            }
        }
        int exposed = result.exposed().cardinality();
        int unproven = result.unproven();
        for (Suppression.Result ofSums : sumResults.values()) {
            exposed += ofSums.exposed().cardinality();
            unproven += ofSums.unproven();
        }
        return new ProtectedReport.Protection(shown, secret, withheld - secret, exposed, unproven);
    }
}
