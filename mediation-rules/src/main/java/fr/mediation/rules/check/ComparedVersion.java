/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of two versions compared, as truth values of the graph they share. */
final class ComparedVersion {

    private final Graph graph;
    private final int possible;
    private final Map<GroundId, Integer> grounds = new LinkedHashMap<>();
    private final int refused;
    private final int early;

    /** The formulas are those of the rules, in their order. */
    ComparedVersion(Regulation regulation, List<Formula> formulas, Graph graph, int possible) {
        this.graph = graph;
        this.possible = possible;
        int lasting = 0;
        int curable = 0;
        for (int i = 0; i < formulas.size(); i++) {
            Rule rule = regulation.rules().get(i);
            int holds = graph.of(formulas.get(i));
            grounds.put(rule.id(), holds);
            if (rule.ground().cure() == Cure.BY_TIME) {
                curable = graph.or(curable, holds);
            } else {
                lasting = graph.or(lasting, holds);
            }
        }
        this.refused = graph.and(possible, lasting);
        this.early = graph.and(possible, graph.and(graph.not(refused), curable));
    }

    Set<GroundId> grounds() {
        return grounds.keySet();
    }

    int ground(GroundId id) {
        return grounds.getOrDefault(id, 0);
    }

    int verdict(VerdictKind kind) {
        if (kind == VerdictKind.INADMISSIBLE) {
            return refused;
        }
        return kind == VerdictKind.PREMATURE ? early : graph.and(possible, graph.not(graph.or(refused, early)));
    }
}
