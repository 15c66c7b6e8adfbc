/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.StandardCodes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Secret statistique: turns raw figures into a report that may be published.
 *
 * <p>All tables are protected together: a figure withheld in one is withheld, or cannot be worked out, in every other. Against a
 * reader who knows all the published figures, the sums that bind them, that populations lie within others, that counts are
 * whole, that a withheld one is not zero, and the rule itself. Pure, deterministic, thread safe.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Protects a report with the standard presentation of percentages.
     *
     * @param state the figures
     * @param policy which counts may be published
     * @return the report that may be published
     */
    public static ProtectedReport protect(ReportState state, DisclosurePolicy policy) {
        return protect(state, policy, PercentPolicy.STANDARD);
    }

    /**
     * Protects a report.
     *
     * @param state the figures
     * @param policy which counts may be published
     * @param percents when and how shares are printed
     * @return the report that may be published
     */
    public static ProtectedReport protect(ReportState state, DisclosurePolicy policy, PercentPolicy percents) {
        Objects.requireNonNull(percents, "percents");
        CellSystem system = new CellSystem();
        List<TableGrid> grids = enter(state, system);
        Suppression.Result result = policy.fold(
                exact -> new Suppression.Result(new BitSet(), new BitSet()),
                minimum -> Suppression.run(system, minimum.threshold()));
        TableWriter writer = new TableWriter(state.spec(), system, result.hidden(), percents);
        List<ProtectedTable> tables = grids.stream().map(writer::write).toList();
        Optional<String> digest = policy.fold(exact -> Optional.of(state.digest()), minimum -> Optional.empty());
        return new ProtectedReport(
                state.spec().extractedOn(), tables, statement(policy), digest, balance(system, result));
    }

    /** The system of the whole report, for the search and for those who attack it. */
    static List<TableGrid> enter(ReportState state, CellSystem system) {
        ReportSpec spec = state.spec();
        Map<String, String> domains = parents(spec.codes().domains(), Optional.empty());
        Map<String, String> types = parents(
                spec.codes().directions(), Optional.of(Set.of(StandardCodes.TERRITORIAL, StandardCodes.CENTRAL)));
        boolean oddDates = state.quality().closedBeforeReceived() != 0;
        List<TableGrid> grids = new ArrayList<>();
        for (RawTable raw : state.tables()) {
            grids.add(TableGrid.enter(raw, grids.size(), oddDates, domains, system));
        }
        for (TableGrid grid : grids) {
            grid.enterHierarchy(system, Axis.SUB_DOMAIN, Axis.DOMAIN, domains);
            grid.enterHierarchy(system, Axis.DIRECTION, Axis.DIRECTION_TYPE, types);
        }
        return grids;
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

    private static Wording statement(DisclosurePolicy policy) {
        return policy.fold(
                exact -> new Wording(
                        "Les effectifs sont publiés tels quels. Motif\u00A0: "
                                + exact.reason().fr(),
                        "Counts are published as they are. Reason: "
                                + exact.reason().en()),
                minimum -> new Wording(
                        "Secret statistique\u00A0: les effectifs inférieurs à " + minimum.threshold()
                                + ", et ceux qui permettraient de les retrouver, sont remplacés par «\u00A0" + Cell.MARK
                                + "\u00A0» ; les pourcentages et durées correspondants aussi.",
                        "Statistical confidentiality: counts below " + minimum.threshold()
                                + ", and those from which they could be worked out, are replaced by \"" + Cell.MARK
                                + "\", and so are the matching percentages and durations."));
    }

    private static ProtectedReport.Protection balance(CellSystem system, Suppression.Result result) {
        int counts = 0;
        for (int cell = 0; cell < system.size(); cell++) {
            counts += system.value(cell) > 0 ? 1 : 0;
        }
        int small = result.small().cardinality();
        return new ProtectedReport.Protection(counts, small, result.hidden().cardinality() - small);
    }
}
